// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/lens.h"

#include <QWidget>

namespace galley::ui {

class Theme;

/// A bar of what a story rests on: named, anonymous, documents, second hand, unsourced. Each part has its own
/// pattern, and its number in words below.
class MixBar : public QWidget
{
    Q_OBJECT

public:
    explicit MixBar(const Theme &theme, QWidget *parent = nullptr);
    void setMix(const desk::LensMix &mix);
    QString sentence() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    desk::LensMix m_mix;
};

}
