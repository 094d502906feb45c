// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/sourcerows.h"

#include "core/store/sql/repositories.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

/// A table of the source book: how its rows are read, and how many of their columns the hash covers.
struct Table
{
    QString name;
    QString select;
    int hashed;
    QLatin1StringView writeHash;
    QString fault;
};

const std::array<Table, 3> &tables()
{
    static const std::array<Table, 3> all{
        Table{u"source"_s, selectSources, 13, "UPDATE source SET row_hash = ? WHERE id = ?"_L1,
              u"Source %1 is not what was written."_s},
        Table{u"conversation"_s, selectConversations, 10,
              "UPDATE conversation SET row_hash = ? WHERE id = ?"_L1,
              u"Conversation %1 is not what was written."_s},
        Table{u"evidence"_s, selectEvidence, 10, "UPDATE evidence SET row_hash = ? WHERE id = ?"_L1,
              u"Evidence %1 is not what was written."_s},
    };
    return all;
}

QStringList columns(const Statement &row, int count)
{
    QStringList values;
    for (int i = 0; i < count; ++i)
        values << notNull(row.text(i));
    return values;
}

QString idText(const auto &id)
{
    return id.isNull() ? u""_s : id.toString();
}

}

QStringList sourceRow(const story::Source &source)
{
    return {source.id.toString(),
            story::sourceKindName(source.kind),
            notNull(source.publicName),
            notNull(source.role),
            notNull(source.organisation),
            notNull(source.readerDescription),
            notNull(source.vaultReference),
            notNull(source.independenceGroup),
            notNull(source.aliases.join(u'\n')),
            notNull(source.languages.join(u'\n')),
            notNull(source.contact),
            notNull(source.notes),
            idText(source.mergedInto)};
}

QStringList conversationRow(const story::Conversation &conversation)
{
    return {conversation.id.toString(),
            conversation.source.toString(),
            QString::number(conversation.at),
            notNull(conversation.place),
            notNull(conversation.by),
            story::termsName(conversation.terms),
            conversation.termsAgreedBefore ? u"1"_s : u"0"_s,
            notNull(conversation.conditions),
            notNull(conversation.medium),
            QString::number(conversation.embargoUntil)};
}

QStringList evidenceRow(const story::Evidence &evidence)
{
    return {evidence.id.toString(),        evidence.source.toString(),
            idText(evidence.conversation), story::evidenceKindName(evidence.kind),
            notNull(evidence.locator),     notNull(evidence.place),
            notNull(evidence.sha256),      notNull(evidence.description),
            QString::number(evidence.at),  evidence.isSensitive ? u"1"_s : u"0"_s};
}

story::Source sourceFromRow(const Statement &row)
{
    return {story::SourceId::fromString(row.text(0)),
            story::sourceKindFromName(row.text(1)),
            row.text(2),
            row.text(3),
            row.text(4),
            row.text(5),
            row.text(6),
            row.text(7),
            row.text(8).split(u'\n', Qt::SkipEmptyParts),
            row.text(9).split(u'\n', Qt::SkipEmptyParts),
            row.text(10),
            row.text(11),
            story::SourceId::fromString(row.text(12))};
}

story::Conversation conversationFromRow(const Statement &row)
{
    return {story::ConversationId::fromString(row.text(0)),
            story::SourceId::fromString(row.text(1)),
            row.integer(2),
            row.text(3),
            row.text(4),
            story::termsFromName(row.text(5)),
            row.integer(6) != 0,
            row.text(7),
            row.text(8),
            row.integer(9)};
}

story::Evidence evidenceFromRow(const Statement &row)
{
    return {story::EvidenceId::fromString(row.text(0)),
            story::SourceId::fromString(row.text(1)),
            story::ConversationId::fromString(row.text(2)),
            story::evidenceKindFromName(row.text(3)),
            row.text(4),
            row.text(5),
            row.text(6),
            row.text(7),
            row.integer(8),
            row.integer(9) != 0};
}

base::Result<> hashSourceRows(const Connection &connection)
{
    for (const Table &table : tables()) {
        Statement query(connection, table.select + u" WHERE row_hash = ''"_s);
        if (const auto ran = query.run(); !ran)
            return ran;
        std::vector<QStringList> found;
        while (query.next())
            found.push_back(columns(query, table.hashed));
        for (const QStringList &row : found) {
            Statement write(connection, table.writeHash);
            if (const auto ran = write.run(rowHash(table.name, row), row.front()); !ran)
                return ran;
        }
    }
    return {};
}

base::Result<> sourceFaults(const Connection &connection, StoreReport &report)
{
    for (const Table &table : tables()) {
        Statement query(connection, table.select);
        if (const auto ran = query.run(); !ran)
            return ran;
        while (query.next()) {
            report.sources += table.name == "source"_L1 ? 1 : 0;
            if (rowHash(table.name, columns(query, table.hashed)) != query.text(table.hashed))
                report.faults << table.fault.arg(query.text(0));
        }
    }
    return {};
}

}
