// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"
#include "core/text/anchor.h"

#include <QAbstractListModel>

#include <vector>

namespace galley::ui {

/// What the checks found in the open story; the gravest first, then in the order of the text.
class FindingModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        SeverityRole = Qt::UserRole, ///< base::Severity as int
        RuleRole,
        HasFixRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void setFindings(std::vector<base::Finding> findings);
    /// Carries places and fixes over an edit, until the next run; a fix whose words changed is dropped.
    void carry(const text::Edit &edit);
    const base::Finding &at(int row) const { return m_findings[size_t(row)]; }
    int count(base::Severity severity) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<base::Finding> m_findings;
};

}
