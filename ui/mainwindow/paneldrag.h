// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QRect>

#include <functional>
#include <memory>
#include <optional>

class QDropEvent;
class QMimeData;
class QRubberBand;
class QWidget;

namespace galley::ui {

/// Carries a panel with the mouse over the ground that the sides stand on, and shows where it would come to
/// stand. As drag and drop of the desktop, so that it works where no program knows its place on the screen.
class PanelDrag : public QObject
{
    Q_OBJECT

public:
    struct Target
    {
        int side = 0;
        QRect place; ///< on the ground
    };
    /// Where a panel would come to stand, for a point of the ground; nothing where it would come nowhere.
    using TargetAt = std::function<std::optional<Target>(const QPoint &)>;

    PanelDrag(QWidget &ground, TargetAt targetAt, QObject *parent);

    void carry(QWidget &panel, const QString &id);
    /// What such a drag has with it. Another window's panels are no panels of ours.
    static std::unique_ptr<QMimeData> packed(const QString &id);
    static QString unpacked(const QMimeData &data); ///< empty: it is something else
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void dropped(const QString &id, int side);

private:
    std::optional<Target> targetOf(const QDropEvent &event) const;
    void show(const std::optional<Target> &target);

    QWidget &m_ground;
    TargetAt m_targetAt;
    QRubberBand *m_band = nullptr;
};

}
