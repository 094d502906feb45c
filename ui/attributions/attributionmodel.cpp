// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/attributions/attributionmodel.h"

#include "ui/widgets/words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

constexpr int mostWords = 90; // characters of the quoted words that a row shows

QString joined(const std::vector<base::TextRange> &ranges, const QString &body)
{
    QStringList parts;
    for (const base::TextRange &range : ranges)
        parts += body.mid(range.begin, range.length()).simplified();
    return parts.join(u" … "_s);
}

QString shortened(const QString &words)
{
    return words.size() <= mostWords ? words : words.left(mostWords - 1).trimmed() + u'…';
}

base::TextRange hull(const attribution::Detected &found)
{
    base::TextRange whole{-1, -1};
    for (const auto *part : {&found.source, &found.cue, &found.content}) {
        for (const base::TextRange &range : *part) {
            whole.begin = whole.begin < 0 ? range.begin : std::min(whole.begin, range.begin);
            whole.end = std::max(whole.end, range.end);
        }
    }
    return whole;
}

}

AttributionModel::Row AttributionModel::rowFor(const attribution::Detected &found, const QString &body)
{
    const QString source = joined(found.source, body);
    QStringList details{formWord(found.form)};
    if (const QString cue = joined(found.cue, body); !cue.isEmpty())
        details += u"“%1”"_s.arg(cue);
    if (!found.via.isEmpty())
        details += tr("by way of %1").arg(found.via);
    if (found.anonymous)
        details += tr("anonymous");
    return {source.isEmpty() ? tr("Source not named") : source,
            details.join(u" · "_s),
            shortened(joined(found.content, body)),
            hull(found),
            false,
            found.anonymous};
}

void AttributionModel::setDetection(const attribution::Detection &detection, const QString &body)
{
    std::vector<Row> rows;
    for (const attribution::Detected &found : detection.attributions)
        rows.push_back(rowFor(found, body));
    for (const base::TextRange &place : detection.unsourced)
        rows.push_back({tr("Unsourced"), tr("Nobody is named who says this"),
                        shortened(body.mid(place.begin, place.length()).simplified()), place, true, false});
    m_unsourced = int(detection.unsourced.size());
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] == m_rows[i])
            continue;
        m_rows[i] = std::move(rows[i]);
        Q_EMIT dataChanged(index(int(i)), index(int(i)));
    }
}

void AttributionModel::carry(const text::Edit &edit)
{
    for (Row &row : m_rows)
        row.place = text::carried(row.place, edit);
}

int AttributionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant AttributionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return u"%1\n%2\n%3"_s.arg(row.title, row.details, row.words);
    case Qt::AccessibleTextRole:
        return u"%1. %2. %3"_s.arg(row.title, row.details, row.words);
    case BeginRole:
        return row.place.begin;
    case EndRole:
        return row.place.end;
    case UnsourcedRole:
        return row.isUnsourced;
    case AnonymousRole:
        return row.isAnonymous;
    default:
        return {};
    }
}

}
