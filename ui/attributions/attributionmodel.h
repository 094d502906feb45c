// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attribution/detector.h"
#include "core/text/anchor.h"

#include <QAbstractListModel>

namespace galley::ui {

/// Who says what in the open story, in the order of the text; then the sentences that attribute to no one.
class AttributionModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        BeginRole = Qt::UserRole, ///< where the words stand in the body
        EndRole,
        UnsourcedRole,
        AnonymousRole,
    };

    using QAbstractListModel::QAbstractListModel;

    /// body: the text that the ranges speak of.
    void setDetection(const attribution::Detection &detection, const QString &body);
    /// Carries the places over an edit, until the next detection.
    void carry(const text::Edit &edit);
    int unsourced() const { return m_unsourced; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        QString title;
        QString details;
        QString words;
        base::TextRange place;
        bool isUnsourced = false;
        bool isAnonymous = false;
        bool operator==(const Row &) const = default;
    };
    static Row rowFor(const attribution::Detected &found, const QString &body);

    std::vector<Row> m_rows;
    int m_unsourced = 0;
};

}
