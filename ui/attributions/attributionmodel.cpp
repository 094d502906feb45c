// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/attributions/attributionmodel.h"

#include "ui/attributions/lenswords.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

constexpr int mostWords = 90; // characters of the quoted words that a row shows

QString shortened(const QString &words)
{
    return words.size() <= mostWords ? words : words.left(mostWords - 1).trimmed() + u'…';
}

}

bool AttributionModel::isShownAlike(const desk::LensEntry &a, const desk::LensEntry &b)
{
    return a.mark == b.mark && a.attribution.anonymous == b.attribution.anonymous
           && a.isSingleSource == b.isSingleSource && a.lacksEvidence == b.lacksEvidence && a.words == b.words
           && lensTitle(a) == lensTitle(b) && lensDetails(a) == lensDetails(b);
}

void AttributionModel::setLens(std::shared_ptr<const desk::Lens> lens)
{
    const bool sameCount = lens->entries.size() == m_lens->entries.size();
    if (!sameCount)
        beginResetModel();
    const auto before = std::exchange(m_lens, std::move(lens));
    m_places.clear();
    m_contents.clear();
    for (const desk::LensEntry &entry : m_lens->entries) {
        m_places.push_back(entry.place);
        m_contents.emplace_back();
        for (const story::Anchor &anchor : entry.attribution.content) {
            if (!anchor.orphaned)
                m_contents.back().push_back(anchor.range);
        }
    }
    if (!sameCount)
        endResetModel();
    else
        tellChanges(*before);
}

/// Most of what comes while somebody writes looks as it did: no row of the list is laid out again for it.
void AttributionModel::tellChanges(const desk::Lens &before)
{
    int first = -1;
    int last = -1;
    for (int row = 0; row < rowCount(); ++row) {
        if (isShownAlike(entry(row), before.entries[size_t(row)]))
            continue;
        first = first < 0 ? row : first;
        last = row;
    }
    if (first >= 0)
        Q_EMIT dataChanged(index(first), index(last));
}

void AttributionModel::carry(const text::Edit &edit)
{
    for (base::TextRange &place : m_places)
        place = text::carried(place, edit);
    for (std::vector<base::TextRange> &content : m_contents) {
        for (base::TextRange &range : content)
            range = text::carried(range, edit);
    }
}

int AttributionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

QVariant AttributionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const desk::LensEntry &one = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return u"%1\n%2\n%3"_s.arg(lensTitle(one), lensDetails(one), shortened(one.words));
    case Qt::AccessibleTextRole:
        return u"%1. %2. %3"_s.arg(lensTitle(one), lensDetails(one), shortened(one.words));
    case BeginRole:
        return place(index.row()).begin;
    case EndRole:
        return place(index.row()).end;
    case MarkRole:
        return int(one.mark);
    default:
        return {};
    }
}

void AttributionFilter::setShow(Show show)
{
    m_show = show;
    invalidateFilter();
}

bool AttributionFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const desk::LensEntry &entry = static_cast<const AttributionModel *>(sourceModel())->entry(row);
    switch (m_show) {
    case Show::Unsourced:
        return entry.mark == desk::LensMark::Claim || entry.mark == desk::LensMark::NeedsSource;
    case Show::Anonymous:
        return entry.attribution.anonymous && entry.mark != desk::LensMark::Dismissed;
    case Show::SingleSource:
        return entry.isSingleSource;
    case Show::NoEvidence:
        return entry.lacksEvidence;
    case Show::Orphaned:
        return entry.mark == desk::LensMark::Orphaned;
    case Show::Dismissed:
        return entry.mark == desk::LensMark::Dismissed;
    case Show::All:
        break;
    }
    return entry.mark != desk::LensMark::Dismissed;
}

}
