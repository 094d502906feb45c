// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"
#include "core/text/anchor.h"

#include <QAbstractListModel>

#include <functional>
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
        IsWaivedRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void setFindings(std::vector<base::Finding> findings);
    /// Carries places and fixes over an edit, until the next run; a fix whose words changed is dropped.
    void carry(const text::Edit &edit);
    const base::Finding &at(int row) const { return m_findings[size_t(row)]; }
    /// How many must be settled before the story can run.
    int blocking() const;
    /// Who let a finding pass; empty: nobody. Asked once for each finding.
    void setWaivedBy(std::function<QString(const base::Finding &)> waivedBy);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString title(int row) const;
    void askWaivers();

    std::vector<base::Finding> m_findings;
    std::function<QString(const base::Finding &)> m_waivedBy;
    QStringList m_waivers; ///< for each finding
};

}
