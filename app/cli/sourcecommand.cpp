// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/sourcecommands.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::cli {

namespace {

constexpr auto sourceHelp = "name, alias, or the beginning of the id";

class SourceListCommand final : public Command
{
public:
    std::string name() const override { return "list"; }
    std::string description() const override
    {
        return "list the source book, or the entries that fit some words";
    }

    void addOptions(CLI::App &app) override
    {
        app.add_option("WORDS", m_words, "beginnings of names, aliases, organisations or roles");
        app.add_flag("--json", m_json, "a JSON object a line");
    }

    int run(Context &context) override
    {
        const auto open = openBook(context);
        if (!open)
            return report(context, open.error());
        QStringList words;
        for (const std::string &word : m_words)
            words << toQString(word);
        const auto found = open->book.find(words.join(u' '), open->book.entries().size());
        for (const desk::SourceBook::Entry *entry : found) {
            const int code
                = m_json ? writeJson(context, sourceJson(*entry, open->book.mergedInto(entry->source.id)))
                         : writeText(context, lineOf(*entry));
            if (code != Done)
                return code;
        }
        if (found.empty())
            context.messages << "galley: no source fits." << Qt::endl;
        return Done;
    }

private:
    static QString lineOf(const desk::SourceBook::Entry &entry)
    {
        const story::Source &source = entry.source;
        QStringList position{source.role, source.organisation};
        position.removeAll(QString());
        return u"%1  %2  %3  %4%5\n"_s.arg(
            source.id.toString(), story::sourceKindName(source.kind).leftJustified(15),
            (entry.terms() ? story::termsName(*entry.terms()) : QString()).leftJustified(15),
            source.displayName(), position.isEmpty() ? QString() : u", "_s + position.join(u", "_s));
    }

    std::vector<std::string> m_words;
    bool m_json = false;
};

class SourceShowCommand final : public Command
{
public:
    std::string name() const override { return "show"; }
    std::string description() const override
    {
        return "print an entry: who, conversations and terms, evidence";
    }

    void addOptions(CLI::App &app) override
    {
        app.add_option("SOURCE", m_source, sourceHelp)->required();
        app.add_flag("--json", m_json, "everything, as one JSON object");
    }

    int run(Context &context) override
    {
        const auto open = openBook(context);
        const auto entry = open ? open->book.entryNamed(toQString(m_source)) : std::unexpected(open.error());
        if (!entry)
            return report(context, entry.error());
        const auto merged = open->book.mergedInto((*entry)->source.id);
        return m_json ? writeJson(context, sourceJson(**entry, merged), true)
                      : writeText(context, sourceText(**entry, merged));
    }

private:
    std::string m_source;
    bool m_json = false;
};

class SourceUsesCommand final : public Command
{
public:
    std::string name() const override { return "uses"; }
    std::string description() const override { return "list the claims in stories that rest on a source"; }

    void addOptions(CLI::App &app) override
    {
        app.add_option("SOURCE", m_source, sourceHelp)->required();
        app.add_option("--evidence", m_evidence, "only what rests on this piece of its evidence")
            ->type_name("ID");
        app.add_flag("--json", m_json, "a JSON object a line");
    }

    int run(Context &context) override
    {
        const auto open = openBook(context);
        const auto entry = open ? open->book.entryNamed(toQString(m_source)) : std::unexpected(open.error());
        if (!entry)
            return report(context, entry.error());
        const auto evidence = story::EvidenceId::fromString(toQString(m_evidence));
        if (!m_evidence.empty() && !std::ranges::contains((*entry)->evidence, evidence, &story::Evidence::id))
            return report(context, {base::ErrorCode::NotFound,
                                    u"this source has no evidence \"%1\""_s.arg(toQString(m_evidence))});
        const auto uses = m_evidence.empty() ? open->desk->sources().uses((*entry)->source.id)
                                             : open->desk->sources().uses(evidence);
        if (!uses)
            return report(context, uses.error());
        for (const store::Use &use : *uses) {
            const QJsonObject json{{u"story"_s, use.story.slug},
                                   {u"storyId"_s, use.story.id.toString()},
                                   {u"attribution"_s, use.attribution.toString()},
                                   {u"words"_s, use.words}};
            const QString line = u"%1  %2\n"_s.arg(use.story.slug.leftJustified(30), use.words.simplified());
            if (const int code = m_json ? writeJson(context, json) : writeText(context, line); code != Done)
                return code;
        }
        if (uses->empty())
            context.messages << "galley: no story rests on it." << Qt::endl;
        return Done;
    }

private:
    std::string m_source;
    std::string m_evidence;
    bool m_json = false;
};

class SourceMergeCommand final : public Command
{
public:
    std::string name() const override { return "merge"; }
    std::string description() const override
    {
        return "make one entry speak for two; unmerge parts them again";
    }

    void addOptions(CLI::App &app) override
    {
        app.add_option("DUPLICATE", m_duplicate, sourceHelp)->required();
        app.add_option("INTO", m_into, "the entry that stays")->required();
    }

    int run(Context &context) override
    {
        const auto open = openBook(context);
        const auto duplicate
            = open ? open->book.entryNamed(toQString(m_duplicate)) : std::unexpected(open.error());
        const auto into = duplicate ? open->book.entryNamed(toQString(m_into)) : duplicate;
        if (!into)
            return report(context, into.error());
        const auto merged = open->desk->sources().merge((*duplicate)->source.id, (*into)->source.id);
        return merged ? Done : report(context, merged.error());
    }

private:
    std::string m_duplicate;
    std::string m_into;
};

class SourceUnmergeCommand final : public Command
{
public:
    std::string name() const override { return "unmerge"; }
    std::string description() const override { return "part an entry from the one it was merged into"; }

    void addOptions(CLI::App &app) override
    {
        app.add_option("DUPLICATE", m_duplicate, "its name, or the beginning of its id")->required();
    }

    int run(Context &context) override
    {
        const auto open = openBook(context);
        if (!open)
            return report(context, open.error());
        auto merged = open->desk->sources().merged();
        if (!merged)
            return report(context, merged.error());
        std::vector<desk::SourceBook::Entry> entries;
        for (story::Source &source : *merged)
            entries.push_back({std::move(source), {}, {}});
        const desk::SourceBook parts(std::move(entries));
        const auto part = parts.entryNamed(toQString(m_duplicate));
        if (!part)
            return report(context, part.error());
        const auto parted = open->desk->sources().unmerge((*part)->source.id);
        return parted ? Done : report(context, parted.error());
    }

private:
    std::string m_duplicate;
};

class SourceRemoveCommand final : public Command
{
public:
    std::string name() const override { return "remove"; }
    std::string description() const override { return "remove an entry that no story rests on"; }

    void addOptions(CLI::App &app) override { app.add_option("SOURCE", m_source, sourceHelp)->required(); }

    int run(Context &context) override
    {
        const auto open = openBook(context);
        const auto entry = open ? open->book.entryNamed(toQString(m_source)) : std::unexpected(open.error());
        if (!entry)
            return report(context, entry.error());
        const auto removed = open->desk->removeSource((*entry)->source.id);
        return removed ? Done : report(context, removed.error());
    }

private:
    std::string m_source;
};

template <class Verb>
std::unique_ptr<Command> make()
{
    return std::make_unique<Verb>();
}

/// The source book, a verb a task.
class SourceCommand final : public Command
{
public:
    std::string name() const override { return "source"; }
    std::string description() const override
    {
        return "keep the source book: who knows, on which terms, with what evidence";
    }

    void addOptions(CLI::App &app) override
    {
        app.require_subcommand(1);
        for (const auto makeVerb :
             {make<SourceListCommand>, make<SourceShowCommand>, makeSourceAddCommand, makeSourceEditCommand,
              make<SourceRemoveCommand>, make<SourceMergeCommand>, make<SourceUnmergeCommand>,
              make<SourceUsesCommand>, makeSourceImportCommand, makeSourceExportCommand})
            m_verbs.push_back(makeVerb());
        for (const auto &verb : m_verbs) {
            CLI::App *subcommand = app.add_subcommand(verb->name(), verb->description());
            subcommand->fallthrough();
            verb->addOptions(*subcommand);
            subcommand->callback([this, pointer = verb.get()] { m_chosen = pointer; });
        }
    }

    int run(Context &context) override { return m_chosen ? m_chosen->run(context) : int(Usage); }

private:
    std::vector<std::unique_ptr<Command>> m_verbs;
    Command *m_chosen = nullptr;
};

}

std::unique_ptr<Command> makeSourceCommand()
{
    return std::make_unique<SourceCommand>();
}

}
