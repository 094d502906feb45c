// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "core/exchange/exchange.h"
#include "core/markup/parser.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace galley::cli {

namespace {

class ImportCommand final : public Command
{
public:
    std::string name() const override { return "import"; }
    std::string description() const override { return "store files as new stories and print their slugs"; }

    void addOptions(CLI::App &app) override
    {
        app.add_option("FILE", m_files,
                       "Word, OpenDocument, RTF, Markdown, a web page, text, ninjs, NITF, NewsML-G2")
            ->required();
        auto *dry = app.add_flag("--dry-run", m_isDry, "store nothing; say what was understood of the files");
        app.add_flag("--json", m_isJson, "with --dry-run: as JSON, one object a line")->needs(dry);
    }

    int run(Context &context) override { return m_isDry ? tellAll(context) : importAll(context); }

private:
    int importAll(Context &context)
    {
        const auto desk = openDesk(context);
        if (!desk)
            return report(context, desk.error());
        int code = Done;
        for (const std::string &name : m_files) {
            const auto article = importOne(context, **desk, toQString(name));
            code = article ? qMax(code, writeText(context, article->fields.slug + u'\n'))
                           : report(context, {article.error().code,
                                              u"%1: %2"_s.arg(toQString(name), article.error().detail)});
            if (code == Internal)
                return code;
        }
        return code;
    }

    int tellAll(Context &context)
    {
        int code = Done;
        for (const std::string &name : m_files) {
            const QString path = toQString(name);
            const auto imported = readOne(context, path);
            if (!imported) {
                code = report(context,
                              {imported.error().code, u"%1: %2"_s.arg(path, imported.error().detail)});
                continue;
            }
            const QByteArray told = QJsonDocument(understood(path, *imported))
                                        .toJson(m_isJson ? QJsonDocument::Compact : QJsonDocument::Indented);
            code = qMax(code, writeText(context, QString::fromUtf8(told).trimmed() + u'\n'));
        }
        return code;
    }

    static QJsonArray notesOf(const exchange::Imported &imported)
    {
        QJsonArray notes;
        for (const story::Note &note : imported.notes)
            notes.append(QJsonObject{{u"by"_s, note.by},
                                     {u"text"_s, note.text},
                                     {u"on"_s, note.anchor ? note.anchor->exact : QString()}});
        return notes;
    }

    static QJsonArray suggestionsOf(const exchange::Imported &imported)
    {
        QJsonArray suggestions;
        for (const story::SuggestionMark &mark : imported.suggestionMarks)
            suggestions.append(QJsonObject{{u"by"_s, mark.by}, {u"on"_s, mark.anchor.exact}});
        return suggestions;
    }

    /// In the words of schema.org where it has one.
    static QJsonObject understood(const QString &path, const exchange::Imported &imported)
    {
        const story::Fields &fields = imported.fields;
        return {{u"file"_s, path},
                {u"headline"_s, fields.headline},
                {u"author"_s, QJsonArray::fromStringList(fields.byline)},
                {u"datePublished"_s, fields.datelineDate.toString(Qt::ISODate)},
                {u"inLanguage"_s, fields.language},
                {u"articleBody"_s, markup::plainText(markup::parse(imported.body))},
                {u"markup"_s, imported.body},
                {u"caption"_s, fields.leadPhoto.caption},
                {u"credit"_s, fields.leadPhoto.credit},
                {u"text"_s, imported.article},
                {u"publisher"_s, imported.provider},
                {u"comment"_s, notesOf(imported)},
                {u"suggestions"_s, suggestionsOf(imported)},
                {u"pictures"_s, QJsonArray::fromStringList(imported.pictures.keys())},
                {u"setApart"_s, QJsonArray::fromStringList(imported.setApart)},
                {u"warnings"_s, QJsonArray::fromStringList(imported.warnings)}};
    }

    static base::Result<exchange::Imported> readOne(Context &context, const QString &name)
    {
        if (name == "-"_L1) {
            QBuffer buffer;
            buffer.setData(context.in.readAll());
            buffer.open(QIODevice::ReadOnly);
            return exchange::read(buffer, u"story"_s);
        }
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? exchange::read(file, name)
                                              : base::failure(base::ErrorCode::Io, file.errorString());
    }

    static base::Result<story::Article> importOne(Context &context, desk::Desk &desk, const QString &name)
    {
        if (name == "-"_L1) {
            QBuffer buffer;
            buffer.setData(context.in.readAll());
            buffer.open(QIODevice::ReadOnly);
            return desk.importFile(buffer, u"story"_s);
        }
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return base::failure(base::ErrorCode::Io, file.errorString());
        return desk.importFile(file, name);
    }

    std::vector<std::string> m_files;
    bool m_isDry = false;
    bool m_isJson = false;
};

}

std::unique_ptr<Command> makeImportCommand()
{
    return std::make_unique<ImportCommand>();
}

}
