// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/escrow.h"

#include <QDialog>

class QTreeWidget;

namespace galley::ui {

/// Asks, when a story is submitted, who of those who may approve it is to know who its protected sources are.
/// Nobody is ticked: whoever is not told approves with the identity not verified, on record.
class EscrowDialog : public QDialog
{
    Q_OBJECT

public:
    EscrowDialog(const std::vector<desk::SealedSource> &sources, const std::vector<desk::Confidant> &people,
                 QWidget *parent);

    struct Grant
    {
        QString reference; ///< the vault's name of the source
        QString person;
        bool operator==(const Grant &) const = default;
    };
    /// What was ticked and is not granted yet.
    std::vector<Grant> grants() const;

private:
    void addPerson(const desk::Confidant &person, const std::vector<desk::SealedSource> &sources);

    QTreeWidget *m_people;
};

}
