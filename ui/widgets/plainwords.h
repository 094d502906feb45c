// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace galley::ui {

/// What people wrote is shown as they wrote it. Left to guess, a label or a tool tip takes "<b>" in a headline
/// for a mark, and leaves out "<unknown>" in a note. Here those that are not told to be rich text are plain, in
/// every window of the program, the toolkit's own boxes and tips among them.
class PlainWords : public QObject
{
    Q_OBJECT

public:
    explicit PlainWords(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

}
