// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/sourcecommands.h"

#include "core/desk/sourceimport.h"

#include <QBuffer>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace galley::cli {

namespace {

QString actionName(desk::ImportAction action)
{
    switch (action) {
    case desk::ImportAction::Add:
        return u"added"_s;
    case desk::ImportAction::Merge:
        return u"merged"_s;
    case desk::ImportAction::Known:
        return u"known"_s;
    case desk::ImportAction::LeaveOut:
        break;
    }
    return u"left-out"_s;
}

class SourceImportCommand final : public Command
{
public:
    std::string name() const override { return "import"; }
    std::string description() const override
    {
        return "take contacts in from vCard or CSV; entries of a known name are merged into theirs";
    }

    void addOptions(CLI::App &app) override
    {
        app.add_option("FILE", m_file, "contacts (.vcf, .csv), or - for the standard input")->required();
        app.add_flag("--dry-run", m_dryRun, "only say what would become of each entry");
        app.add_flag("--no-merge", m_noMerge, "add entries of a known name as entries of their own");
        app.add_flag("--json", m_json, "a JSON object a line");
    }

    int run(Context &context) override
    {
        const auto imported = read(context);
        const auto open = imported ? openBook(context) : std::unexpected(imported.error());
        auto plan = open ? desk::planImport(*imported, open->book) : std::unexpected(open.error());
        if (!plan)
            return report(context, plan.error());
        for (desk::ImportItem &item : plan->items) {
            if (m_noMerge && item.action == desk::ImportAction::Merge)
                item.action = desk::ImportAction::Add;
        }
        for (const QString &warning : plan->warnings)
            context.messages << "galley: " << warning << Qt::endl;
        if (plan->refused > 0)
            context.messages << "galley: " << plan->refused << " entries have no name and were left out."
                             << Qt::endl;
        if (!m_dryRun) {
            if (const auto written = open->desk->importSources(*plan); !written)
                return report(context, written.error());
        }
        return print(context, *plan);
    }

private:
    base::Result<exchange::ImportedSources> read(Context &context) const
    {
        const QString name = toQString(m_file);
        if (name == "-"_L1) {
            QBuffer buffer;
            buffer.setData(context.in.readAll());
            buffer.open(QIODevice::ReadOnly);
            return exchange::readSources(buffer, name);
        }
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return base::failure(base::ErrorCode::Io, u"%1: %2"_s.arg(name, file.errorString()));
        auto imported = exchange::readSources(file, name);
        if (!imported)
            return base::failure(imported.error().code, u"%1: %2"_s.arg(name, imported.error().detail));
        return imported;
    }

    int print(Context &context, const desk::ImportPlan &plan) const
    {
        for (const desk::ImportItem &item : plan.items) {
            const QJsonObject json{{u"action"_s, actionName(item.action)},
                                   {u"id"_s, item.source.id.toString()},
                                   {u"name"_s, item.source.publicName},
                                   {u"same"_s, item.same.isNull() ? QString() : item.same.toString()}};
            const QString line = u"%1  %2  %3%4\n"_s.arg(
                actionName(item.action).leftJustified(8), item.source.id.toString(), item.source.publicName,
                item.sameName.isEmpty() ? QString() : u" = "_s + item.sameName);
            if (const int code = m_json ? writeJson(context, json) : writeText(context, line); code != Done)
                return code;
        }
        return Done;
    }

    std::string m_file;
    bool m_dryRun = false;
    bool m_noMerge = false;
    bool m_json = false;
};

class SourceExportCommand final : public Command
{
public:
    std::string name() const override { return "export"; }
    std::string description() const override
    {
        return "write the source book as vCard or CSV; protected and unnamed sources stay here";
    }

    void addOptions(CLI::App &app) override
    {
        app.add_option("--to", m_format, "format (default: by the name of the file, else vcard)")
            ->check(CLI::IsMember({"vcard", "csv"}));
        app.add_option("-o,--output", m_output, "file, or - for the standard output (default)")
            ->type_name("FILE");
    }

    int run(Context &context) override
    {
        const auto open = openBook(context);
        if (!open)
            return report(context, open.error());
        const QString path = toQString(m_output);
        const auto byName = exchange::sourceFormatOf(path);
        const auto format = m_format == "csv"     ? exchange::SourceFormat::Csv
                            : m_format == "vcard" ? exchange::SourceFormat::VCard
                                                  : byName.value_or(exchange::SourceFormat::VCard);
        const auto written = path.isEmpty() || path == "-"_L1
                                 ? desk::exportSources(open->book, context.out, format)
                                 : desk::exportSources(open->book, path, format);
        if (!written)
            return report(context, written.error());
        if (written->kept > 0)
            context.messages << "galley: " << written->kept
                             << " sources are protected or not named to readers; they were left out."
                             << Qt::endl;
        return Done;
    }

private:
    std::string m_format;
    std::string m_output;
};

}

std::unique_ptr<Command> makeSourceImportCommand()
{
    return std::make_unique<SourceImportCommand>();
}

std::unique_ptr<Command> makeSourceExportCommand()
{
    return std::make_unique<SourceExportCommand>();
}

}
