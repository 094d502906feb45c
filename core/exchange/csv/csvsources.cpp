// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/csv/csvsources.h"

#include "core/exchange/csv/csvtable.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange {

namespace {

constexpr int rowsBetweenTold = 1000;

enum class Column {
    Ignored,
    Id,
    Name,
    Given,
    Family,
    Kind,
    Role,
    Organisation,
    Description,
    Group,
    Aliases,
    Languages,
    Contact,
    Notes
};

/// The headings of this program and of the address books people export from.
Column columnOf(const QString &heading)
{
    static const QHash<QString, Column> known{
        {u"id"_s, Column::Id},
        {u"name"_s, Column::Name},
        {u"full name"_s, Column::Name},
        {u"display name"_s, Column::Name},
        {u"first name"_s, Column::Given},
        {u"given name"_s, Column::Given},
        {u"last name"_s, Column::Family},
        {u"family name"_s, Column::Family},
        {u"surname"_s, Column::Family},
        {u"kind"_s, Column::Kind},
        {u"role"_s, Column::Role},
        {u"title"_s, Column::Role},
        {u"job title"_s, Column::Role},
        {u"position"_s, Column::Role},
        {u"organization title"_s, Column::Role},
        {u"organisation"_s, Column::Organisation},
        {u"organization"_s, Column::Organisation},
        {u"organization name"_s, Column::Organisation},
        {u"company"_s, Column::Organisation},
        {u"employer"_s, Column::Organisation},
        {u"description"_s, Column::Description},
        {u"wording"_s, Column::Description},
        {u"group"_s, Column::Group},
        {u"aliases"_s, Column::Aliases},
        {u"nickname"_s, Column::Aliases},
        {u"languages"_s, Column::Languages},
        {u"language"_s, Column::Languages},
        {u"notes"_s, Column::Notes},
        {u"note"_s, Column::Notes},
    };
    static const QRegularExpression way(
        u"^(?:contact|e-?mail|phone|telephone|mobile|cell|address|website|web)\\b(?!.*\\b(?:type|label)\\b)"_s);
    const QString name = heading.simplified().toLower();
    const Column column = known.value(name, Column::Ignored);
    return column == Column::Ignored && way.match(name).hasMatch() ? Column::Contact : column;
}

QStringList listOf(const QString &cell)
{
    static const QRegularExpression separator(u"\\s*[;|\\n]\\s*|\\s*,\\s+"_s);
    return cell.split(separator, Qt::SkipEmptyParts);
}

class RowReader
{
public:
    explicit RowReader(const QStringList &headings)
    {
        for (const QString &heading : headings)
            m_columns.push_back(columnOf(heading));
    }

    bool hasNames() const
    {
        return std::ranges::contains(m_columns, Column::Name)
               || std::ranges::contains(m_columns, Column::Family)
               || std::ranges::contains(m_columns, Column::Organisation);
    }
    qsizetype width() const { return qsizetype(m_columns.size()); }

    /// A source without a name where the row has none.
    story::Source source(const QStringList &cells) const
    {
        story::Source source;
        QString given;
        QString family;
        QStringList contact;
        const qsizetype count = std::min(cells.size(), width());
        for (qsizetype i = 0; i < count; ++i) {
            const QString cell = withoutApostrophe(cells[i]).trimmed();
            if (m_columns[size_t(i)] == Column::Given)
                given = cell;
            else if (m_columns[size_t(i)] == Column::Family)
                family = cell;
            else if (m_columns[size_t(i)] == Column::Contact && !cell.isEmpty())
                contact << cell;
            else if (!cell.isEmpty())
                put(source, m_columns[size_t(i)], cell);
        }
        if (source.publicName.isEmpty())
            source.publicName = QString(given + u' ' + family).simplified();
        if (source.publicName.isEmpty() && !source.organisation.isEmpty()) {
            source.publicName = source.organisation;
            source.kind = story::SourceKind::Organisation;
        }
        source.contact = contact.join(u'\n');
        if (source.id.isNull())
            source.id = story::SourceId::create();
        return source;
    }

private:
    static void put(story::Source &source, Column column, const QString &cell)
    {
        switch (column) {
        case Column::Id:
            source.id = story::SourceId::fromString(cell);
            break;
        case Column::Name:
            source.publicName = cell.simplified();
            break;
        case Column::Kind:
            source.kind = story::sourceKindFromName(cell.toLower());
            break;
        case Column::Role:
            source.role = cell;
            break;
        case Column::Organisation:
            source.organisation = cell;
            break;
        case Column::Description:
            source.readerDescription = cell;
            break;
        case Column::Group:
            source.independenceGroup = cell;
            break;
        case Column::Aliases:
            source.aliases = listOf(cell);
            break;
        case Column::Languages:
            source.languages = listOf(cell);
            break;
        case Column::Notes:
            source.notes = cell;
            break;
        case Column::Given:
        case Column::Family:
        case Column::Contact:
        case Column::Ignored:
            break;
        }
    }

    std::vector<Column> m_columns;
};

void addWarnings(ImportedSources &imported, int wide, bool hasFault)
{
    if (wide > 0)
        imported.warnings
            << u"%1 rows have more cells than the heading has names; the others were left out."_s.arg(wide);
    if (hasFault)
        imported.warnings
            << u"A quotation mark is not closed, or a cell is very long; look at the last entries."_s;
}

}

base::Result<ImportedSources> readCsvSources(const QString &text, const Watch &watch)
{
    CsvTable table(text);
    if (table.atEnd())
        return base::failure(base::ErrorCode::Invalid, u"the table is empty"_s);
    const RowReader reader(table.next());
    if (!reader.hasNames())
        return base::failure(
            base::ErrorCode::Invalid,
            u"no column of the first line is called \"name\" (or first name and last name)"_s);
    ImportedSources imported;
    int wide = 0;
    for (int row = 0; !table.atEnd(); ++row) {
        if (row % rowsBetweenTold == 0 && !watch.goOn(table.position(), text.size()))
            return base::failure(base::ErrorCode::Cancelled);
        const QStringList cells = table.next();
        if (cells.size() == 1 && cells.front().trimmed().isEmpty())
            continue; // an empty line
        wide += cells.size() > reader.width() ? 1 : 0;
        story::Source source = reader.source(cells);
        if (source.publicName.isEmpty())
            ++imported.refused;
        else
            imported.sources.push_back(std::move(source));
    }
    addWarnings(imported, wide, table.hasFault());
    return imported;
}

QByteArray writeCsvSources(const std::vector<story::Source> &sources)
{
    QByteArray table = csvRow({u"id"_s, u"name"_s, u"kind"_s, u"role"_s, u"organisation"_s, u"description"_s,
                               u"group"_s, u"aliases"_s, u"languages"_s, u"contact"_s});
    for (const story::Source &source : sources)
        table += csvRow({source.id.toString(), source.publicName, story::sourceKindName(source.kind),
                         source.role, source.organisation, source.readerDescription, source.independenceGroup,
                         source.aliases.join(u"; "_s), source.languages.join(u"; "_s), source.contact});
    return table;
}

}
