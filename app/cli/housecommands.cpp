// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a house asks of its stories: its list of words, and its rules.

#include "app/cli/commands.h"

#include "core/base/wholefile.h"
#include "core/check/check.h"
#include "core/exchange/csv/csvstyle.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::cli {

namespace {

/// One verb of a family: "import FILE", "export FILE", "list", "clear".
class HouseCommand : public Command
{
public:
    void addOptions(CLI::App &app) override
    {
        app.add_option("VERB", m_verb, "list, import, export or clear")->required();
        app.add_option("FILE", m_file, "what is read or written");
    }
    int run(Context &context) override
    {
        const auto desk = openDesk(context);
        if (!desk)
            return report(context, desk.error());
        auto publication = (*desk)->publication();
        if (!publication)
            return report(context, publication.error());
        const QString verb = toQString(m_verb);
        if (verb == "list"_L1)
            return writeText(context, listed(*publication));
        const bool needsFile = verb == "import"_L1 || verb == "export"_L1;
        if ((!needsFile && verb != "clear"_L1) || (needsFile && m_file.empty())) {
            context.messages << "galley: say list, clear, import FILE or export FILE." << Qt::endl;
            return Usage;
        }
        const auto done = verb == "export"_L1   ? base::writeWhole(toQString(m_file), exported(*publication))
                          : verb == "import"_L1 ? taken(*publication)
                                                : cleared(*publication);
        const auto kept = done && verb != "export"_L1 ? (*desk)->savePublication(*publication) : done;
        return kept ? static_cast<int>(Done) : report(context, kept.error());
    }

protected:
    virtual QString listed(const story::Publication &publication) const = 0;
    virtual QByteArray exported(const story::Publication &publication) const = 0;
    virtual base::Result<> imported(story::Publication &publication, const QByteArray &bytes) const = 0;
    virtual base::Result<> cleared(story::Publication &publication) const = 0;

private:
    base::Result<> taken(story::Publication &publication) const
    {
        const auto bytes = base::readWhole(toQString(m_file));
        if (!bytes)
            return std::unexpected(bytes.error());
        const auto done = imported(publication, *bytes);
        return done ? done
                    : base::failure(done.error().code,
                                    u"%1: %2"_s.arg(toQString(m_file), done.error().detail));
    }

    std::string m_verb;
    std::string m_file;
};

class StyleCommand final : public HouseCommand
{
public:
    std::string name() const override { return "style"; }
    std::string description() const override
    {
        return "the house's own list of words: list, import or export a CSV (find, prefer, kind, reason), "
               "clear";
    }

protected:
    QString listed(const story::Publication &publication) const override
    {
        QString text;
        for (const story::HouseWord &word : publication.houseStyle)
            text += u"%1  %2 -> %3  %4\n"_s.arg(story::houseWordKindName(word.kind), word.find, word.prefer,
                                                word.reason);
        return text;
    }
    QByteArray exported(const story::Publication &publication) const override
    {
        return exchange::writeCsvStyle(publication.houseStyle);
    }
    base::Result<> imported(story::Publication &publication, const QByteArray &bytes) const override
    {
        auto words = exchange::readCsvStyle(QString::fromUtf8(bytes));
        if (!words)
            return std::unexpected(words.error());
        publication.houseStyle = std::move(*words);
        return {};
    }
    base::Result<> cleared(story::Publication &publication) const override
    {
        publication.houseStyle.clear();
        return {};
    }
};

class RulesCommand final : public HouseCommand
{
public:
    std::string name() const override { return "rules"; }
    std::string description() const override
    {
        return "the house rules: list them, import or export the newsroom's own file (JSON), clear it";
    }

protected:
    QString listed(const story::Publication &publication) const override
    {
        const check::RuleBook book(publication.rules);
        QString text;
        for (const std::unique_ptr<check::Rule> &rule : check::rules()) {
            const auto severity = book.of(rule->id()).severity;
            const QString how = !severity                              ? u"off"_s
                                : *severity == base::Severity::Block   ? u"block"_s
                                : *severity == base::Severity::Warning ? u"warning"_s
                                                                       : u"note"_s;
            text += u"%1  %2  %3 (%4)\n"_s.arg(rule->id(), how.leftJustified(7), rule->title(),
                                               rule->standard());
        }
        return text;
    }
    QByteArray exported(const story::Publication &publication) const override
    {
        return publication.rules.isEmpty() ? "{ \"rules\": {} }\n" : publication.rules;
    }
    base::Result<> imported(story::Publication &publication, const QByteArray &bytes) const override
    {
        if (const QStringList faults = check::ruleFileFaults(bytes); !faults.isEmpty())
            return base::failure(base::ErrorCode::Invalid, faults.join(u' '));
        publication.rules = bytes;
        return {};
    }
    base::Result<> cleared(story::Publication &publication) const override
    {
        publication.rules.clear();
        return {};
    }
};

}

std::unique_ptr<Command> makeStyleCommand()
{
    return std::make_unique<StyleCommand>();
}

std::unique_ptr<Command> makeRulesCommand()
{
    return std::make_unique<RulesCommand>();
}

}
