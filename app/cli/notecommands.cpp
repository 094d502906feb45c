// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the desk has to say about a story: notes, their answers, and suggestions.

#include "app/cli/commands.h"
#include "app/cli/sourcecommands.h"

#include "core/desk/notes.h"
#include "core/text/codepoints.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::cli {

namespace {

constexpr qsizetype shownOfId = 8; // the end of an id: those of one moment begin alike

QString shortId(const story::NoteId &id)
{
    return id.toString().last(shownOfId);
}

struct OpenDraft
{
    std::unique_ptr<desk::Desk> desk;
    story::Article article;
    bool hasNoteSteps = false; ///< taken in: others noted something while somebody writes there
};

base::Result<OpenDraft> openDraft(const Context &context, const std::string &name)
{
    auto desk = openDesk(context);
    if (!desk)
        return std::unexpected(desk.error());
    auto article = (*desk)->articleNamed(toQString(name));
    if (!article)
        return std::unexpected(article.error());
    return OpenDraft{std::move(*desk), std::move(*article), false};
}

/// With what waits beside the story; to be read, not to be saved.
base::Result<OpenDraft> openWithNoteSteps(const Context &context, const std::string &name)
{
    auto draft = openDraft(context, name);
    const auto steps = draft ? draft->desk->noteSteps(draft->article.id) : std::unexpected(draft.error());
    if (!steps)
        return std::unexpected(steps.error());
    for (const story::NoteStep &step : *steps)
        story::take(draft->article.notes, step);
    draft->hasNoteSteps = !steps->empty();
    return draft;
}

base::Result<story::Note> noteNamed(const story::Article &article, const QString &id)
{
    const auto isMeant = [&id](const story::Note &note) {
        return note.id.toString().startsWith(id) || note.id.toString().endsWith(id);
    };
    const auto found = std::ranges::find_if(article.notes, isMeant);
    if (found == article.notes.end())
        return base::failure(base::ErrorCode::NotFound,
                             u"this story has no note %1; galley notes shows those that it has"_s.arg(id));
    if (std::ranges::count_if(article.notes, isMeant) > 1)
        return base::failure(base::ErrorCode::Invalid, u"several notes are called %1"_s.arg(id));
    return *found;
}

QString placeOf(const desk::Remark &remark, const QString &body)
{
    if (remark.range)
        return u"line %1"_s.arg(QStringView(body).first(remark.range->begin).count(u'\n') + 1);
    if (remark.note->isOrphaned())
        return u"words that are gone"_s;
    return remark.note->field.isEmpty() ? u"the whole story"_s : remark.note->field;
}

QString suggestionWords(const desk::Remark &remark)
{
    return remark.words.isEmpty()   ? u"put in \"%1\""_s.arg(remark.added)
           : remark.added.isEmpty() ? u"take out \"%1\""_s.arg(remark.words)
                                    : u"\"%1\" instead of \"%2\""_s.arg(remark.added, remark.words);
}

QJsonObject remarkJson(const desk::Remark &remark, const text::CodePointMap &map)
{
    QJsonObject json{{u"kind"_s, remark.note ? u"note"_s : u"suggestion"_s},
                     {u"by"_s, remark.by},
                     {u"at"_s, isoTime(remark.at)},
                     {u"words"_s, remark.words},
                     {u"open"_s, remark.isOpen()}};
    if (remark.range) {
        const base::TextRange range = map.toCodePoints(*remark.range);
        json.insert(u"range"_s, QJsonArray{range.begin, range.end});
    }
    if (!remark.note) {
        json.insert(u"added"_s, remark.added);
        return json;
    }
    QJsonArray replies;
    for (const story::NoteReply &reply : remark.note->replies)
        replies << QJsonObject{{u"by"_s, reply.by}, {u"at"_s, isoTime(reply.at)}, {u"text"_s, reply.text}};
    json.insert(u"id"_s, remark.note->id.toString());
    json.insert(u"text"_s, remark.note->text);
    json.insert(u"field"_s, remark.note->field);
    json.insert(u"assignee"_s, remark.note->assignee);
    json.insert(u"resolvedBy"_s, remark.note->resolvedBy);
    json.insert(u"replies"_s, replies);
    return json;
}

class NotesCommand final : public Command
{
public:
    std::string name() const override { return "notes"; }
    std::string description() const override { return "list the notes and suggestions of a story"; }
    void addOptions(CLI::App &app) override
    {
        app.add_option("STORY", m_story, "slug, or the beginning of the id")->required();
        app.add_option("--show", m_show, "open, mine, suggestions, resolved or all")->type_name("WHICH");
        app.add_flag("--json", m_json, "one JSON object");
    }
    int run(Context &context) override
    {
        const QStringList names{u"open"_s, u"mine"_s, u"suggestions"_s, u"resolved"_s, u"all"_s};
        const qsizetype filter = names.indexOf(toQString(m_show));
        if (filter < 0) {
            context.messages << "galley: --show is one of " << names.join(u", "_s) << ", not \""
                             << toQString(m_show) << "\"." << Qt::endl;
            return Usage;
        }
        const auto draft = openWithNoteSteps(context, m_story);
        if (!draft)
            return report(context, draft.error());
        std::vector<desk::Remark> remarks = desk::remarksOf(draft->article);
        std::erase_if(remarks, [&](const desk::Remark &remark) {
            return !fits(remark, desk::RemarkFilter(filter), context.person);
        });
        return m_json ? writeAsJson(context, draft->article, remarks)
                      : writeAsText(context, draft->article, remarks);
    }

private:
    static int writeAsJson(Context &context, const story::Article &article,
                           const std::vector<desk::Remark> &remarks)
    {
        QJsonArray array;
        const text::CodePointMap map(article.body);
        for (const desk::Remark &remark : remarks)
            array << remarkJson(remark, map);
        return writeJson(context, {{u"id"_s, article.id.toString()}, {u"notes"_s, array}});
    }

    static int writeAsText(Context &context, const story::Article &article,
                           const std::vector<desk::Remark> &remarks)
    {
        QString text;
        for (const desk::Remark &remark : remarks) {
            const QString id = remark.note ? shortId(remark.note->id) : u"suggests"_s;
            text += u"%1  %2, %3: %4\n"_s.arg(id, remark.by.isEmpty() ? u"somebody"_s : remark.by,
                                              placeOf(remark, article.body),
                                              remark.note ? remark.note->text : suggestionWords(remark));
            if (!remark.note)
                continue;
            for (const story::NoteReply &reply : remark.note->replies)
                text += u"          %1: %2\n"_s.arg(reply.by, reply.text);
            if (!remark.isOpen())
                text += u"          resolved by %1\n"_s.arg(remark.note->resolvedBy);
            else if (!remark.note->assignee.isEmpty())
                text += u"          for %1\n"_s.arg(remark.note->assignee);
        }
        return writeText(context, text);
    }

    std::string m_story;
    std::string m_show = "open";
    bool m_json = false;
};

class NoteCommand final : public Command
{
public:
    std::string name() const override { return "note"; }
    std::string description() const override { return "write a note on a story, answer one, or resolve it"; }
    void addOptions(CLI::App &app) override
    {
        app.add_option("STORY", m_story, "slug, or the beginning of the id")->required();
        app.add_option("TEXT", m_text, "the note, or the answer");
        app.add_option("--on", m_words, "the words of the body it is on")->type_name("WORDS");
        app.add_option("--field", m_field, "the field it is on, as headline")->type_name("NAME");
        app.add_option("--to", m_assignee, "who is to see to it")->type_name("NAME");
        app.add_option("--reply", m_reply, "answers this note")->type_name("ID");
        app.add_option("--resolve", m_resolve, "this note is settled")->type_name("ID");
        app.add_option("--reopen", m_reopen, "this note is open again")->type_name("ID");
    }
    int run(Context &context) override
    {
        auto draft = openWithNoteSteps(context, m_story);
        if (!draft)
            return report(context, draft.error());
        const auto change = changeOf(draft->article, draft->desk->person());
        if (!change)
            return report(context, change.error());
        if (const auto kept = keep(*draft, *change); !kept)
            return report(context, kept.error());
        return writeText(context, shortId(change->after->id) + u'\n');
    }

private:
    /// Beside the story where somebody writes in it; behind what others noted there meanwhile.
    static base::Result<> keep(OpenDraft &draft, const desk::NoteChange &change)
    {
        if (!draft.hasNoteSteps) {
            desk::make(draft.article, {.notes = {change}});
            const auto saved = draft.desk->save(draft.article, u"note"_s);
            if (saved || saved.error().code != base::ErrorCode::Conflict)
                return saved;
        }
        const auto kept = draft.desk->addNoteStep(draft.article.id, desk::noteStep(change));
        return kept ? draft.desk->settleNoteSteps(draft.article.id) : kept;
    }

    base::Result<desk::NoteChange> changeOf(const story::Article &article, const QString &person) const
    {
        const std::string &named = !m_reply.empty() ? m_reply : !m_resolve.empty() ? m_resolve : m_reopen;
        const bool needsText = m_resolve.empty() && m_reopen.empty();
        const QString text = toQString(m_text).trimmed();
        if (needsText && text.isEmpty())
            return base::failure(base::ErrorCode::Invalid, u"a note needs words: galley note STORY \"…\""_s);
        if (named.empty())
            return fresh(article, text, person);
        const auto note = noteNamed(article, toQString(named));
        if (!note)
            return std::unexpected(note.error());
        return !m_reply.empty()     ? desk::replied(*note, text, person)
               : !m_resolve.empty() ? desk::resolved(*note, person)
                                    : desk::reopened(*note);
    }

    base::Result<desk::NoteChange> fresh(const story::Article &article, const QString &text,
                                         const QString &person) const
    {
        desk::NoteTarget target{.field = toQString(m_field)};
        const QString words = toQString(m_words);
        const qsizetype at = words.isEmpty() ? 0 : article.body.indexOf(words);
        if (at < 0)
            return base::failure(base::ErrorCode::NotFound,
                                 u"the words \"%1\" are not in the body"_s.arg(words));
        target.range = {at, at + words.size()};
        return newNote(article, target, text, person, toQString(m_assignee));
    }

    std::string m_story;
    std::string m_text;
    std::string m_words;
    std::string m_field;
    std::string m_assignee;
    std::string m_reply;
    std::string m_resolve;
    std::string m_reopen;
};

class SettleCommand final : public Command
{
public:
    std::string name() const override { return "settle"; }
    std::string description() const override { return "accept or refuse the suggestions in a story"; }
    void addOptions(CLI::App &app) override
    {
        app.add_option("STORY", m_story, "slug, or the beginning of the id")->required();
        auto *accept = app.add_flag("--accept", m_accept, "the suggestions become text");
        app.add_flag("--refuse", m_refuse, "the text stays what it was")->excludes(accept);
        app.add_option("--by", m_by, "only those of this person")->type_name("NAME");
    }
    int run(Context &context) override
    {
        if (!m_accept && !m_refuse) {
            context.messages
                << "galley: say --accept or --refuse; galley notes --show suggestions lists them."
                << Qt::endl;
            return Usage;
        }
        auto draft = openDraft(context, m_story);
        if (!draft)
            return report(context, draft.error());
        std::vector<markup::Suggestion> meant;
        for (const desk::Remark &remark : desk::remarksOf(draft->article)) {
            if (remark.suggestion && (m_by.empty() || remark.by == toQString(m_by)))
                meant.push_back(*remark.suggestion);
        }
        const story::Article settled = desk::settled(draft->article, meant, m_accept);
        if (const auto saved = draft->desk->save(settled, u"suggestions"_s); !saved)
            return report(context, saved.error());
        return writeText(context,
                         u"%1 %2.\n"_s.arg(meant.size()).arg(m_accept ? u"accepted"_s : u"refused"_s));
    }

private:
    std::string m_story;
    std::string m_by;
    bool m_accept = false;
    bool m_refuse = false;
};

}

std::unique_ptr<Command> makeNotesCommand()
{
    return std::make_unique<NotesCommand>();
}

std::unique_ptr<Command> makeNoteCommand()
{
    return std::make_unique<NoteCommand>();
}

std::unique_ptr<Command> makeSettleCommand()
{
    return std::make_unique<SettleCommand>();
}

}
