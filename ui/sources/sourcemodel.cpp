// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sources/sourcemodel.h"

#include "ui/widgets/words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

void SourceModel::setBook(std::shared_ptr<const desk::SourceBook> book)
{
    beginResetModel();
    m_book = std::move(book);
    refill();
    endResetModel();
}

void SourceModel::setTyped(const QString &typed)
{
    beginResetModel();
    m_typed = typed;
    refill();
    endResetModel();
}

void SourceModel::setLeftOut(const story::SourceId &id)
{
    beginResetModel();
    m_leftOut = id;
    refill();
    endResetModel();
}

void SourceModel::refill()
{
    m_rows = m_book->find(m_typed, mostRows);
    if (!m_leftOut.isNull())
        std::erase_if(m_rows, [this](const auto *entry) { return entry->source.id == m_leftOut; });
}

int SourceModel::rowOf(const story::SourceId &id) const
{
    const auto found
        = std::ranges::find_if(m_rows, [&id](const auto *entry) { return entry->source.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int SourceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SourceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const desk::SourceBook::Entry &one = entry(index.row());
    const story::Source &source = one.source;
    QStringList details{sourceKindWord(source.kind)};
    if (const auto terms = one.terms())
        details += termsWord(*terms);
    if (source.isProtected())
        details += tr("protected");
    else if (source.publicName.isEmpty())
        details += tr("not named to readers");
    QStringList position;
    for (const QString &part : {source.role, source.organisation}) {
        if (!part.isEmpty())
            position += part;
    }
    switch (role) {
    case Qt::DisplayRole:
        return u"%1\n%2\n%3"_s.arg(source.displayName(), details.join(u" · "_s), position.join(u", "_s));
    case Qt::AccessibleTextRole:
        return u"%1. %2. %3"_s.arg(source.displayName(), details.join(u", "_s), position.join(u", "_s));
    case ProtectedRole:
        return source.publicName.isEmpty();
    case KindRole:
        return int(source.kind);
    default:
        return {};
    }
}

RowDelegate::Sign SourceModel::signOf(const QModelIndex &row)
{
    const auto kind = story::SourceKind(row.data(KindRole).toInt());
    const bool isPaper = kind == story::SourceKind::Document || kind == story::SourceKind::Dataset
                         || kind == story::SourceKind::PublicRecord;
    return {row.data(ProtectedRole).toBool() ? u"shield"_s
            : isPaper                        ? u"document"_s
                                             : u"source"_s,
            Token::MutedText};
}

}
