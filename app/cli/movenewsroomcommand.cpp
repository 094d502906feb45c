// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "core/store/sql/movenewsroom.h"

#include <QJsonArray>
#include <QJsonObject>

#include <csignal>

using namespace Qt::Literals::StringLiterals;

namespace galley::cli {

namespace {

volatile std::sig_atomic_t isStopped = 0;

/// Ctrl+C stops between two stories; what was copied stays, and the next run goes on from there.
class StopOnInterrupt
{
public:
    StopOnInterrupt()
    {
        isStopped = 0;
        m_before = std::signal(SIGINT, [](int) { isStopped = 1; });
    }
    ~StopOnInterrupt() { std::signal(SIGINT, m_before); }
    Q_DISABLE_COPY_MOVE(StopOnInterrupt)

private:
    void (*m_before)(int) = SIG_DFL;
};

class MoveNewsroomCommand final : public Command
{
public:
    std::string name() const override { return "migrate-newsroom"; }
    std::string description() const override
    {
        return "copy the whole newsroom to another place, a file or a server; what was cut off goes on";
    }
    void addOptions(CLI::App &app) override
    {
        app.add_option("FROM", m_from, "the newsroom: a database file, or postgresql://name@host/newsroom")
            ->required();
        app.add_option("TO", m_to, "the other place, empty or of an earlier run")->required();
        app.add_flag("--json", m_json, "a JSON object");
    }
    int run(Context &context) override
    {
        const StopOnInterrupt stop;
        const base::CancelToken cancel;
        int told = -1;
        const auto progress = [&](int done, int all) {
            if (isStopped != 0)
                cancel.cancel();
            const int percent = done * 100 / qMax(all, 1);
            if (std::exchange(told, percent) != percent)
                context.messages << '\r' << percent << " % (" << done << " of " << all << ")" << Qt::flush;
        };
        const auto moved = store::moveNewsroom(toQString(m_from), toQString(m_to), progress, cancel);
        context.messages << Qt::endl;
        if (!moved && moved.error().code == base::ErrorCode::Cancelled)
            return report(context, {base::ErrorCode::Io, u"stopped; the same command goes on from here"_s});
        return moved ? write(context, *moved) : report(context, moved.error());
    }

private:
    int write(Context &context, const store::MovedNewsroom &moved) const
    {
        const int code = moved.report.faults.isEmpty() ? Done : Refused;
        if (m_json) {
            writeJson(context, {{u"stories"_s, moved.stories},
                                {u"things"_s, moved.things},
                                {u"already there"_s, moved.there},
                                {u"revisions"_s, moved.report.revisions},
                                {u"faults"_s, QJsonArray::fromStringList(moved.report.faults)}});
            return code;
        }
        QString text = u"%1 stories with %2 revisions are there; every one was compared with its hashes.\n"_s
                           .arg(moved.stories)
                           .arg(moved.report.revisions);
        for (const QString &fault : moved.report.faults)
            text += fault + u'\n';
        writeText(context, text);
        return code;
    }

    std::string m_from;
    std::string m_to;
    bool m_json = false;
};

}

std::unique_ptr<Command> makeMoveNewsroomCommand()
{
    return std::make_unique<MoveNewsroomCommand>();
}

}
