// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace galley::cli {

namespace {

class DoctorCommand final : public Command
{
public:
    std::string name() const override { return "doctor"; }
    std::string description() const override
    {
        return "read the whole database and compare it with its hashes; 1 when it is damaged";
    }

    void addOptions(CLI::App &app) override { app.add_flag("--json", m_json, "one JSON object"); }

    int run(Context &context) override
    {
        if (!hasNewsroom(context)) {
            return report(context, {base::ErrorCode::NotFound,
                                    u"there is no database at %1 yet"_s.arg(context.databasePath)});
        }
        const auto desk = openDesk(context);
        if (!desk)
            return report(context, desk.error());
        const auto found = (*desk)->verify();
        if (!found)
            return report(context, found.error());
        const int written = m_json ? writeAsJson(context, *found) : writeAsText(context, *found);
        return written != Done ? written : found->faults.isEmpty() ? Done : Blocked;
    }

private:
    static int writeAsJson(Context &context, const store::StoreReport &found)
    {
        return writeJson(context, {{u"database"_s, context.databasePath},
                                   {u"stories"_s, found.articles},
                                   {u"revisions"_s, found.revisions},
                                   {u"sources"_s, found.sources},
                                   {u"photos"_s, found.assets},
                                   {u"faults"_s, QJsonArray::fromStringList(found.faults)}});
    }

    static int writeAsText(Context &context, const store::StoreReport &found)
    {
        QString text = u"%1\n%2 stories, %3 revisions, %4 sources, %5 photos\n"_s.arg(context.databasePath)
                           .arg(found.articles)
                           .arg(found.revisions)
                           .arg(found.sources)
                           .arg(found.assets);
        for (const QString &fault : found.faults)
            text += fault + u'\n';
        return writeText(
            context, text + (found.faults.isEmpty() ? u"Everything is as it was written.\n"_s : QString()));
    }

    bool m_json = false;
};

}

std::unique_ptr<Command> makeDoctorCommand()
{
    return std::make_unique<DoctorCommand>();
}

}
