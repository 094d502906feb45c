// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/sourcecommands.h"

#include <QDateTime>
#include <QFileInfo>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace galley::cli {

namespace {

template <class Enum, class NameOf>
std::vector<std::string> namesUpTo(Enum last, NameOf nameOf)
{
    std::vector<std::string> names;
    for (int value = 0; value <= int(last); ++value)
        names.push_back(nameOf(Enum(value)).toStdString());
    return names;
}

QStringList listOf(const std::vector<std::string> &words)
{
    QStringList list;
    for (const std::string &word : words)
        list << toQString(word);
    return list;
}

/// A day or a point in time; 0 where it is neither.
qint64 timeFrom(const std::string &text)
{
    const QString words = toQString(text);
    const QDateTime time = words.contains(u'T') ? QDateTime::fromString(words, Qt::ISODate)
                                                : QDateTime(QDate::fromString(words, Qt::ISODate),
                                                            QTime(0, 0), QTimeZone::UTC);
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

/// What an entry is, a conversation that is new, and evidence that is new: the options of add and edit.
class EntryOptions
{
public:
    void add(CLI::App &app)
    {
        m_app = &app;
        app.add_option("--kind", m_kind, "what it is")
            ->check(CLI::IsMember(namesUpTo(story::SourceKind::SocialMedia, story::sourceKindName)));
        app.add_option("--role", m_role, "position")->type_name("TEXT");
        app.add_option("--organisation", m_organisation, "where somebody works or speaks for")
            ->type_name("TEXT");
        app.add_option("--description", m_description, "the wording for readers")->type_name("TEXT");
        app.add_option("--group", m_group, "two sources of one group do not bear each other out")
            ->type_name("TEXT");
        app.add_option("--alias", m_aliases, "another name (may be given several times)")->type_name("NAME");
        app.add_option("--language", m_languages, "BCP 47 (may be given several times)")->type_name("TAG");
        app.add_option("--contact", m_contact, "how to reach them")->type_name("TEXT");
        app.add_option("--notes", m_notes, "for the house alone")->type_name("TEXT");
        app.add_flag("--protected", m_protected, "keep nothing that tells who it is; needs --description");
        app.add_option("--terms", m_terms, "note a conversation on these terms")
            ->check(CLI::IsMember(namesUpTo(story::Terms::OffRecord, story::termsName)));
        app.add_flag("--agreed-after", m_agreedAfter, "the terms were agreed when the words were spoken");
        app.add_option("--conditions", m_conditions, "of the conversation")->type_name("TEXT");
        app.add_option("--at", m_at, "when it was (default: now)")->type_name("TIME");
        app.add_option("--embargo", m_embargo, "not to be published before")->type_name("TIME");
        app.add_option("--medium", m_medium, "telephone, interview, email …")->type_name("TEXT");
        app.add_option("--place", m_place, "where it was")->type_name("TEXT");
        app.add_option("--evidence", m_files, "a file to keep as evidence (may be given several times)")
            ->type_name("FILE");
        app.add_option("--link", m_links, "an address as evidence (may be given several times)")
            ->type_name("URL");
    }

    /// Changes what was given. Invalid for a time that is none, and for conversation words without --terms.
    base::Result<> apply(desk::SourceDraft &draft, const QString &person) const
    {
        applyWho(draft.entry.source);
        if (const auto noted = applyTalk(draft.entry, person); !noted)
            return noted;
        applyEvidence(draft);
        return {};
    }

private:
    bool isGiven(const char *name) const { return m_app->count(name) > 0; }

    void applyWho(story::Source &source) const
    {
        const auto put = [this](const char *name, QString &field, const std::string &value) {
            if (isGiven(name))
                field = toQString(value).trimmed();
        };
        if (isGiven("--kind"))
            source.kind = story::sourceKindFromName(toQString(m_kind));
        put("--role", source.role, m_role);
        put("--organisation", source.organisation, m_organisation);
        put("--description", source.readerDescription, m_description);
        put("--group", source.independenceGroup, m_group);
        put("--contact", source.contact, m_contact);
        put("--notes", source.notes, m_notes);
        if (isGiven("--alias"))
            source.aliases = listOf(m_aliases);
        if (isGiven("--language"))
            source.languages = listOf(m_languages);
        if (m_protected && !source.isProtected())
            source.vaultReference = story::SourceId::create().toString();
    }

    base::Result<> applyTalk(desk::SourceBook::Entry &entry, const QString &person) const
    {
        const bool isAbout = m_agreedAfter || isGiven("--conditions") || isGiven("--at")
                             || isGiven("--embargo") || isGiven("--medium") || isGiven("--place");
        if (!isGiven("--terms"))
            return isAbout ? base::failure(base::ErrorCode::Invalid, u"a conversation needs --terms"_s)
                           : base::Result<>{};
        story::Conversation talk{.id = story::ConversationId::create(), .source = entry.source.id};
        talk.at = isGiven("--at") ? timeFrom(m_at) : QDateTime::currentMSecsSinceEpoch();
        talk.embargoUntil = isGiven("--embargo") ? timeFrom(m_embargo) : 0;
        if (talk.at == 0 || (isGiven("--embargo") && talk.embargoUntil == 0))
            return base::failure(base::ErrorCode::Invalid,
                                 u"a time is written like 2026-09-17 or 2026-09-17T14:30:00Z"_s);
        talk.by = person;
        talk.terms = story::termsFromName(toQString(m_terms));
        talk.termsAgreedBefore = !m_agreedAfter;
        talk.conditions = toQString(m_conditions);
        talk.medium = toQString(m_medium);
        talk.place = toQString(m_place);
        entry.conversations.insert(entry.conversations.begin(), talk);
        return {};
    }

    void applyEvidence(desk::SourceDraft &draft) const
    {
        const auto put = [&draft](story::EvidenceKind kind, const QString &locator) {
            story::Evidence evidence{.id = story::EvidenceId::create(), .source = draft.entry.source.id};
            evidence.kind = kind;
            evidence.locator = locator;
            evidence.at = QDateTime::currentMSecsSinceEpoch();
            draft.entry.evidence.push_back(evidence);
            return evidence.id;
        };
        for (const std::string &file : m_files)
            draft.files.push_back(
                {put(story::EvidenceKind::Document, QFileInfo(toQString(file)).fileName()), toQString(file)});
        for (const std::string &link : m_links)
            put(story::EvidenceKind::Link, toQString(link));
    }

    CLI::App *m_app = nullptr;
    std::string m_kind;
    std::string m_role;
    std::string m_organisation;
    std::string m_description;
    std::string m_group;
    std::vector<std::string> m_aliases;
    std::vector<std::string> m_languages;
    std::string m_contact;
    std::string m_notes;
    bool m_protected = false;
    std::string m_terms;
    bool m_agreedAfter = false;
    std::string m_conditions;
    std::string m_at;
    std::string m_embargo;
    std::string m_medium;
    std::string m_place;
    std::vector<std::string> m_files;
    std::vector<std::string> m_links;
};

class SourceAddCommand final : public Command
{
public:
    std::string name() const override { return "add"; }
    std::string description() const override { return "add an entry to the source book and print its id"; }

    void addOptions(CLI::App &app) override
    {
        app.add_option("NAME", m_name, "the name that may be published; none for a protected source");
        m_options.add(app);
    }

    int run(Context &context) override
    {
        const auto desk = openDesk(context);
        if (!desk)
            return report(context, desk.error());
        desk::SourceDraft draft;
        draft.entry.source.id = story::SourceId::create();
        draft.entry.source.publicName = toQString(m_name).trimmed();
        auto saved = m_options.apply(draft, context.person);
        if (saved && draft.entry.source.isProtected() && !draft.entry.source.publicName.isEmpty())
            saved = base::failure(base::ErrorCode::Invalid, u"a protected source has no name here"_s);
        if (saved)
            saved = (*desk)->saveSource(draft);
        return saved ? writeText(context, draft.entry.source.id.toString() + u'\n')
                     : report(context, saved.error());
    }

private:
    std::string m_name;
    EntryOptions m_options;
};

class SourceEditCommand final : public Command
{
public:
    std::string name() const override { return "edit"; }
    std::string description() const override
    {
        return "change what is given; note a conversation, or add evidence";
    }

    void addOptions(CLI::App &app) override
    {
        m_app = &app;
        app.add_option("SOURCE", m_source, "name, alias, or the beginning of the id")->required();
        app.add_option("--name", m_name, "the name that may be published")->type_name("NAME");
        m_options.add(app);
    }

    int run(Context &context) override
    {
        const auto open = openBook(context);
        const auto entry = open ? open->book.entryNamed(toQString(m_source)) : std::unexpected(open.error());
        if (!entry)
            return report(context, entry.error());
        desk::SourceDraft draft{**entry, {}};
        if (m_app->count("--name") > 0)
            draft.entry.source.publicName = toQString(m_name).trimmed();
        auto saved = m_options.apply(draft, context.person);
        if (saved)
            saved = open->desk->saveSource(draft);
        return saved ? int(Done) : report(context, saved.error());
    }

private:
    CLI::App *m_app = nullptr;
    std::string m_source;
    std::string m_name;
    EntryOptions m_options;
};

}

std::unique_ptr<Command> makeSourceAddCommand()
{
    return std::make_unique<SourceAddCommand>();
}

std::unique_ptr<Command> makeSourceEditCommand()
{
    return std::make_unique<SourceEditCommand>();
}

}
