// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/lens.h"
#include "core/text/anchor.h"

#include <QAbstractListModel>
#include <QSortFilterProxyModel>

#include <memory>

namespace galley::ui {

/// Who says what in the open story, and what nobody says, in the order of the text.
class AttributionModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        BeginRole = Qt::UserRole, ///< where the words stand in the body
        EndRole,
        MarkRole, ///< a desk::LensMark
    };

    using QAbstractListModel::QAbstractListModel;

    void setLens(std::shared_ptr<const desk::Lens> lens);
    /// Carries the places over an edit, until the next lens.
    void carry(const text::Edit &edit);
    const desk::LensEntry &entry(int row) const { return m_lens->entries[size_t(row)]; }
    const base::TextRange &place(int row) const { return m_places[size_t(row)]; }
    /// The words themselves, without cue and source.
    const std::vector<base::TextRange> &content(int row) const { return m_contents[size_t(row)]; }
    const desk::Lens &lens() const { return *m_lens; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    static bool isShownAlike(const desk::LensEntry &a, const desk::LensEntry &b);
    void tellChanges(const desk::Lens &before);

    std::shared_ptr<const desk::Lens> m_lens = std::make_shared<desk::Lens>();
    std::vector<base::TextRange> m_places;
    std::vector<std::vector<base::TextRange>> m_contents;
};

/// One question a person asks of the lens.
class AttributionFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Show { All, Unsourced, Anonymous, SingleSource, NoEvidence, Orphaned, Dismissed };

    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setShow(Show show);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Show m_show = Show::All;
};

}
