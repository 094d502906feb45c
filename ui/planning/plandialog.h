// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/planning.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace galley::ui {

class OptionalTime;

/// Asks what is planned of a story that is to be written, or of many that there are: of those only what is
/// ticked changes. Returns values, writes nothing.
class PlanDialog : public QDialog
{
    Q_OBJECT

public:
    /// For `stories` stories; 0: a new one.
    PlanDialog(int stories, const QStringList &desks, const QStringList &people, QWidget *parent);

    QString budgetLine() const;
    desk::PlanChange change() const;
    /// Whom to hand them over to; empty: as it is.
    QString person() const;

private:
    QWidget *addRow(QFormLayout &form, const QString &title, QWidget *field);
    bool isSet(const QWidget *field) const;
    void updateButton();

    bool m_isNew;
    QLineEdit *m_budgetLine;
    OptionalTime *m_due;
    OptionalTime *m_embargo;
    QComboBox *m_desk;
    QComboBox *m_person;
    QSpinBox *m_length;
    QLineEdit *m_section;
    QLineEdit *m_edition;
    QLineEdit *m_page;
    QSpinBox *m_urgency;
    QPushButton *m_accept = nullptr;
    QHash<const QWidget *, QCheckBox *> m_ticks;
};

}
