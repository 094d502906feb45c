// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QStringList>
#include <QTest>

/// Presses keys as a person does, on whatever has the focus, and counts them. Words are not counted: they are
/// what the person came to write.
class Keys
{
public:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++m_count;
        m_pressed << QKeySequence(QKeyCombination(modifiers, key)).toString();
        QTest::keyClick(target(), key, modifiers);
    }
    static void write(const QString &words)
    {
        for (const QChar letter : words) // the focus may move on the way
            QTest::sendKeyEvent(QTest::Click, target(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }

    int count() const { return m_count; }
    QString pressed() const { return m_pressed.join(QStringLiteral(", ")); }

private:
    static QWidget *target()
    {
        QWidget *widget = nullptr;
        (void)QTest::qWaitFor([&widget] { // a window that has just opened gets the keyboard a little later
            widget = QApplication::focusWidget();
            if (!widget)
                widget = QApplication::activeWindow();
            return widget != nullptr;
        });
        return widget;
    }

    int m_count = 0;
    QStringList m_pressed;
};

/// The keys of a flow are no more than were planned for it.
#define QCOMPARE_BUDGET(keys, most) QVERIFY2((keys).count() <= (most), qPrintable((keys).pressed()))
