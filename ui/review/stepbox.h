// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/review.h"

#include <QWidget>

class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QPushButton;

namespace galley::ui {

/// One step that leads on: its button, what it asks for (a reason, a person, a time), and below it everything
/// that stands against it, each with a way to the place.
class StepBox : public QWidget
{
    Q_OBJECT

public:
    /// people: whom a hand-over can go to.
    StepBox(const workflow::PossibleMove &move, bool isMain, const QStringList &people,
            QWidget *parent = nullptr);

    workflow::Move move() const { return m_move; }
    bool isAllowed() const { return m_isAllowed; }
    /// The first thing that stands against it; empty where nothing does.
    QString refusal() const { return m_refusal; }
    bool asksForMore() const; ///< a reason, a person or a time
    /// As if the button was pressed: asks for what is missing first.
    void press();

Q_SIGNALS:
    void wanted(const galley::desk::Step &step);
    void placeChosen(const galley::base::TextRange &place);
    void fieldChosen(const QString &field);

private:
    void addObstacles(const std::vector<workflow::Obstacle> &obstacles);
    void addFields(const workflow::PossibleMove &move, const QStringList &people);
    desk::Step step() const;

    workflow::Move m_move;
    bool m_isAllowed;
    bool m_needsReason;
    QString m_refusal;
    QPushButton *m_button;
    QWidget *m_more = nullptr; ///< shown when the button is pressed first
    QLineEdit *m_reason = nullptr;
    QComboBox *m_assignee = nullptr;
    QDateTimeEdit *m_time = nullptr;
};

}
