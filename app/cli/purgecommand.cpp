// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "core/desk/purging.h"
#include "core/store/sql/backups.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace galley::cli {

namespace {

/// Every copy of the newsroom that lies about: backups, and what was set aside before a change.
QStringList copiesOf(const QString &databasePath)
{
    QStringList paths;
    for (const auto &some : {store::backupsOf(databasePath), store::damagedBackupsOf(databasePath)}) {
        for (const store::Backup &one : some)
            paths << one.path;
    }
    const QFileInfo database(databasePath);
    for (const auto kind : {".before-*"_L1, ".damaged-*"_L1}) {
        for (const QFileInfo &one : database.dir().entryInfoList({database.fileName() + kind}, QDir::Files))
            paths << one.filePath();
    }
    return paths;
}

QJsonObject likeAsJson(const desk::HeldWords &held)
{
    QJsonObject object;
    for (auto one = held.like.begin(); one != held.like.end(); ++one)
        object[one.key()] = one.value();
    return object;
}

void tellOfLike(Context &context, const desk::HeldWords &held)
{
    if (!held.like.isEmpty())
        context.messages << "galley: much like them, and left as they are: " << held.likeInWords()
                         << "; name those too that must go." << Qt::endl;
}

class PurgeCommand final : public Command
{
public:
    std::string name() const override { return "purge"; }
    std::string description() const override
    {
        return "take words out of every earlier version of a story, for good; a phrase a line on the "
               "standard input, where no history of a shell keeps them";
    }
    void addOptions(CLI::App &app) override
    {
        app.add_option("STORY", m_story, "slug, or the beginning of the id")->required();
        app.add_flag("--count", m_counts, "only say in how many versions they stand");
        app.add_flag("--json", m_isJson, "as a JSON object");
    }
    int run(Context &context) override
    {
        auto desk = openDesk(context);
        if (!desk)
            return report(context, desk.error());
        const auto article = (*desk)->articleNamed(toQString(m_story));
        if (!article)
            return report(context, article.error());
        QStringList phrases;
        for (const QByteArray &line : context.in.readAll().split('\n')) {
            if (!line.trimmed().isEmpty())
                phrases << QString::fromUtf8(line).simplified();
        }
        return m_counts ? count(context, **desk, *article, phrases)
                        : purge(context, **desk, *article, phrases);
    }

private:
    int count(Context &context, const desk::Desk &desk, const story::Article &article,
              const QStringList &phrases) const
    {
        const auto held = desk::wordsInHistory(desk, article.id, phrases);
        if (!held)
            return report(context, held.error());
        if (m_isJson)
            return writeJson(context, {{u"versions"_s, held->versions}, {u"like"_s, likeAsJson(*held)}});
        tellOfLike(context, *held);
        return writeText(context, QString::number(held->versions) + u'\n');
    }

    int purge(Context &context, desk::Desk &desk, const story::Article &article,
              const QStringList &phrases) const
    {
        const auto purged = desk.purge(article.id, phrases);
        if (!purged)
            return report(context, purged.error());
        const auto held = desk::wordsInHistory(desk, article.id, phrases);
        if (!held)
            return report(context, held.error());
        const QStringList copies = copiesOf(context.databasePath);
        if (m_isJson)
            return writeJson(context, {{u"versions"_s, purged->revisions},
                                       {u"records"_s, purged->records},
                                       {u"like"_s, likeAsJson(*held)},
                                       {u"copies"_s, QJsonArray::fromStringList(copies)}});
        tellOfLike(context, *held);
        if (purged->records > 0)
            context.messages << "galley: " << purged->records
                             << " reasons or notices on record hold the words still; those are never changed."
                             << Qt::endl;
        if (!copies.isEmpty())
            context.messages << "galley: these copies were made before and keep the words: "
                             << copies.join(", "_L1) << '.' << Qt::endl;
        return writeText(context, u"taken out of %1 version%2 of %3\n"_s.arg(purged->revisions)
                                      .arg(purged->revisions == 1 ? u""_s : u"s"_s, article.fields.slug));
    }

    std::string m_story;
    bool m_counts = false;
    bool m_isJson = false;
};

}

std::unique_ptr<Command> makePurgeCommand()
{
    return std::make_unique<PurgeCommand>();
}

}
