// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a story was: its revisions, and putting two versions of it together.

#include "app/cli/commands.h"
#include "app/cli/sourcecommands.h"

#include "core/desk/filemerge.h"
#include "core/store/sql/sqlstore.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace galley::cli {

namespace {

class RevisionsCommand final : public Command
{
public:
    std::string name() const override { return "revisions"; }
    std::string description() const override
    {
        return "list the revisions of a story; name, pin or restore one";
    }
    void addOptions(CLI::App &app) override
    {
        app.add_option("STORY", m_story, "slug, or the beginning of the id")->required();
        app.add_option("REVISION", m_revision, "approved, published, read, or the beginning of its id");
        m_named
            = app.add_option("--name", m_name, "calls it this; \"\" takes the name away")->type_name("WORDS");
        auto *pin = app.add_flag("--pin", m_pin, "it stands above the others");
        app.add_flag("--unpin", m_unpin, "it does not any more")->excludes(pin);
        app.add_flag("--restore", m_restore, "the story is this text again; what it was stays a revision");
        app.add_flag("--json", m_json, "the list as one JSON object");
    }
    int run(Context &context) override
    {
        const auto desk = openDesk(context);
        if (!desk)
            return report(context, desk.error());
        const auto article = (*desk)->articleNamed(toQString(m_story));
        if (!article)
            return report(context, article.error());
        if (m_revision.empty())
            return list(context, **desk, *article);
        const auto version = desk::version(**desk, article->id, toQString(m_revision));
        if (!version)
            return report(context, version.error());
        const auto done = change(**desk, *version);
        return done ? static_cast<int>(Done) : report(context, done.error());
    }

private:
    base::Result<> change(desk::Desk &desk, const desk::Version &version) const
    {
        const store::Revision &revision = version.revision;
        if (m_named->count() > 0 || m_pin || m_unpin) {
            const QString name = m_named->count() > 0 ? toQString(m_name) : revision.name;
            const bool isPinned = m_pin || (revision.isPinned && !m_unpin);
            if (const auto marked = desk.setMark(revision.id, name, isPinned); !marked)
                return marked;
        }
        if (!m_restore)
            return {};
        const auto restored = desk::restore(desk, version.article.id, revision.id);
        return restored ? base::Result<>{} : std::unexpected(restored.error());
    }

    int list(Context &context, const desk::Desk &desk, const story::Article &article) const
    {
        const auto revisions = desk.revisions(article.id);
        if (!revisions)
            return report(context, revisions.error());
        QString text;
        QJsonArray array;
        for (const store::Revision &one : *revisions) {
            const QString id = one.id.toString();
            text += u"%1  %2  %3, %4"_s.arg(id, isoTime(one.at), one.author, one.reason);
            text += (one.name.isEmpty() ? QString() : u" \"%1\""_s.arg(one.name))
                    + (one.isPinned ? u" pinned"_s : QString()) + u'\n';
            array << QJsonObject{{u"id"_s, id},
                                 {u"at"_s, isoTime(one.at)},
                                 {u"author"_s, one.author},
                                 {u"reason"_s, one.reason},
                                 {u"name"_s, one.name},
                                 {u"pinned"_s, one.isPinned},
                                 {u"contentHash"_s, one.contentHash}};
        }
        return m_json ? writeJson(context, {{u"id"_s, article.id.toString()}, {u"revisions"_s, array}})
                      : writeText(context, text);
    }

    std::string m_story;
    std::string m_revision;
    std::string m_name;
    CLI::Option *m_named = nullptr;
    bool m_pin = false;
    bool m_unpin = false;
    bool m_restore = false;
    bool m_json = false;
};

class MergeCommand final : public Command
{
public:
    std::string name() const override { return "merge"; }
    std::string description() const override
    {
        return "take in what somebody else made of a story; 1 when both changed the same place";
    }
    void addOptions(CLI::App &app) override
    {
        app.add_option("STORY", m_story, "slug, or the beginning of the id")->required();
        app.add_option("THEIRS", m_theirs, "a FILE with the story, or another newsroom's database")
            ->required();
        app.add_option(
               "--base", m_base,
               "the version they began with (default: the last both had, or the one most like theirs)")
            ->type_name("REVISION");
        app.add_option("--by", m_by, "who they are")->type_name("NAME");
    }
    int run(Context &context) override
    {
        const auto desk = openDesk(context);
        if (!desk)
            return report(context, desk.error());
        const auto now = (*desk)->articleNamed(toQString(m_story));
        if (!now)
            return report(context, now.error());
        const auto pair
            = isDatabase() ? fromDatabase(context, **desk, *now) : fromFile(context, **desk, *now);
        if (!pair)
            return report(context, pair.error());
        const auto merged = desk::mergeInto(**desk, now->id, pair->base, pair->theirs);
        if (!merged)
            return report(context, merged.error());
        const int written = writeText(
            context,
            merged->conflicts == 0
                ? u"Merged; nothing was changed twice.\n"_s
                : u"Merged; %1 place(s) both changed stand as suggestions and notes: galley notes %2\n"_s
                      .arg(merged->conflicts)
                      .arg(now->fields.slug));
        return written != Done ? written : merged->conflicts > 0 ? Blocked : Done;
    }

private:
    struct Pair
    {
        desk::Version base;
        revision::Version theirs;
    };

    bool isDatabase() const { return toQString(m_theirs).endsWith(u".sqlite"_s); }

    base::Result<Pair> fromDatabase(const Context &context, desk::Desk &desk, const story::Article &now) const
    {
        if (!QFileInfo::exists(toQString(m_theirs)))
            return base::failure(base::ErrorCode::NotFound,
                                 u"there is no file %1"_s.arg(toQString(m_theirs)));
        auto store = store::openStore(toQString(m_theirs));
        if (!store)
            return std::unexpected(store.error());
        desk::Desk other(std::move(*store), context.person);
        auto theirs = other.article(now.id);
        if (!theirs)
            return std::unexpected(theirs.error());
        const auto revisions = other.revisions(now.id);
        const QString author = !m_by.empty()                      ? toQString(m_by)
                               : revisions && !revisions->empty() ? revisions->front().author
                                                                  : QString();
        auto base = m_base.empty() ? desk::commonVersion(desk, other, now.id)
                                   : desk::version(desk, now.id, toQString(m_base));
        if (!base)
            return std::unexpected(base.error());
        return Pair{std::move(*base), {std::move(*theirs), author}};
    }

    /// A file tells the text and the fields that it has; what it says nothing about they left alone.
    base::Result<Pair> fromFile(const Context &context, desk::Desk &desk, const story::Article &now) const
    {
        const auto read = readTheirs(context);
        if (!read)
            return std::unexpected(read.error());
        auto base = m_base.empty() ? desk::nearestVersion(desk, now.id, read->body)
                                   : desk::version(desk, now.id, toQString(m_base));
        if (!base)
            return std::unexpected(base.error());
        auto theirs = desk::madeInFile(desk, base->article, *read, toQString(m_theirs));
        if (!theirs)
            return std::unexpected(theirs.error());
        const QString author = !m_by.empty() ? toQString(m_by) : read->fields.byline.value(0);
        return Pair{std::move(*base), {std::move(*theirs), author}};
    }

    base::Result<exchange::Imported> readTheirs(const Context &context) const
    {
        const QString name = toQString(m_theirs);
        QFile file(name);
        if (!QFileInfo(name).isFile())
            return loadStory(context, name).transform([](const LoadedStory &loaded) {
                return exchange::Imported{.fields = loaded.story.article.fields,
                                          .body = loaded.story.article.body};
            });
        if (!file.open(QIODevice::ReadOnly))
            return base::failure(base::ErrorCode::Io, u"%1: %2"_s.arg(name, file.errorString()));
        return exchange::read(file, name).transform_error([&name](const base::Error &error) {
            return base::Error{error.code, u"%1: %2"_s.arg(name, error.detail)};
        });
    }

    std::string m_story;
    std::string m_theirs;
    std::string m_base;
    std::string m_by;
};

}

std::unique_ptr<Command> makeRevisionsCommand()
{
    return std::make_unique<RevisionsCommand>();
}

std::unique_ptr<Command> makeMergeCommand()
{
    return std::make_unique<MergeCommand>();
}

}
