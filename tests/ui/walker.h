// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/visit.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QRandomGenerator>
#include <QTimer>

/// Somebody who presses anything: keys, commands, buttons and places of a window in no sensible order.
class Walker : public QObject
{
    Q_OBJECT

public:
    explicit Walker(int seed);

    /// Something in that window; then its editor and its story hold the same words, or the test fails and
    /// the last steps are told.
    void step(Visit &visit);
    /// The same answers in every walk of that seed.
    int number(int below) { return m_random.bounded(below); }
    /// Goes about in the first few stories of the list only.
    void stayIn(int stories) { m_most = stories; }
    /// Told with the steps.
    void note(const QString &what) { m_done << what; }
    /// Has the tests of runs that press something themselves go on: a box of the toolkit that waits for an
    /// answer is closed.
    void watch(Visit &visit);
    /// Nobody's folders are walked in, and nothing is printed.
    static bool leadsOut(const QWidget &dialog);

public Q_SLOTS:
    void take(const QUrl &) { } ///< no browser opens

private:
    void act(Visit &visit);
    void typeWords(QWidget &focus);
    void pressKey(QWidget &focus);
    void runCommand(Visit &visit);
    void click(QWidget &top);
    void pressButton(QWidget &top);
    void openAnother(Visit &visit);
    void compareTexts(Visit &visit);
    void goOn();

    QTimer m_patience;
    QElapsedTimer m_sinceStep;
    QPointer<galley::ui::MainWindow> m_window; ///< of the last step
    QRandomGenerator m_random;
    int m_most = 1'000; ///< stories
    QStringList m_done; ///< the last steps, to be told when one fails
};
