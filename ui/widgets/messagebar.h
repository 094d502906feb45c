// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QTimer;

namespace galley::ui {

class Theme;

/// What the window has to say, above the editor: no dialog, nothing waits for an answer. One message at a
/// time.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Done, Warning, Fault };

    explicit MessageBar(const Theme &theme, QWidget *parent = nullptr);

    /// A finished action goes away by itself after some seconds; warnings and faults stay until they are
    /// closed.
    void show(Kind kind, const QString &sentence, const QString &actionText = {},
              std::function<void()> action = {});
    void clear();
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();

    const Theme &m_theme;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QTimer *m_timer;
    std::function<void()> m_run;
    Kind m_kind = Kind::Done;
};

}
