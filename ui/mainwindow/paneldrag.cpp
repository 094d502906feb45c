// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/paneldrag.h"

#include <QCoreApplication>
#include <QDrag>
#include <QDropEvent>
#include <QMimeData>
#include <QRubberBand>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

constexpr QSize pictureSize(220, 90);
const QString mimeType = u"application/x-galley-panel"_s;

}

PanelDrag::PanelDrag(QWidget &ground, TargetAt targetAt, QObject *parent)
    : QObject(parent)
    , m_ground(ground)
    , m_targetAt(std::move(targetAt))
{
    ground.setAcceptDrops(true);
    ground.installEventFilter(this);
}

void PanelDrag::carry(QWidget &panel, const QString &id)
{
    auto *drag = new QDrag(&panel); // deletes itself
    drag->setMimeData(packed(id).release());
    drag->setPixmap(panel.grab(QRect(QPoint(), panel.size().boundedTo(pictureSize))));
    drag->exec(Qt::MoveAction);
    show({});
}

std::unique_ptr<QMimeData> PanelDrag::packed(const QString &id)
{
    auto data = std::make_unique<QMimeData>();
    data->setData(mimeType, QByteArray::number(QCoreApplication::applicationPid()) + ' ' + id.toUtf8());
    return data;
}

QString PanelDrag::unpacked(const QMimeData &data)
{
    const QList<QByteArray> parts = data.data(mimeType).split(' ');
    const bool isOurs = parts.size() == 2 && parts[0].toLongLong() == QCoreApplication::applicationPid();
    return isOurs ? QString::fromUtf8(parts[1]) : QString();
}

bool PanelDrag::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto &drag = *static_cast<QDropEvent *>(event);
        const auto target = targetOf(drag);
        show(target);
        if (!unpacked(*drag.mimeData()).isEmpty()) {
            // Entering is always taken: whether there is a place here changes on the way.
            drag.setAccepted(target.has_value() || event->type() == QEvent::DragEnter);
            return true;
        }
        break;
    }
    case QEvent::DragLeave:
        show({});
        break;
    case QEvent::Drop: {
        auto &drop = *static_cast<QDropEvent *>(event);
        show({});
        if (const auto target = targetOf(drop)) {
            drop.acceptProposedAction();
            Q_EMIT dropped(unpacked(*drop.mimeData()), target->side);
            return true;
        }
        break;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

std::optional<PanelDrag::Target> PanelDrag::targetOf(const QDropEvent &event) const
{
    return unpacked(*event.mimeData()).isEmpty() ? std::nullopt : m_targetAt(event.position().toPoint());
}

/// The band stands on the window: a splitter takes every child for one more side.
void PanelDrag::show(const std::optional<Target> &target)
{
    QWidget *window = m_ground.window();
    if (!m_band && target)
        m_band = new QRubberBand(QRubberBand::Rectangle, window);
    if (target) {
        m_band->setGeometry(QRect(m_ground.mapTo(window, target->place.topLeft()), target->place.size()));
        m_band->raise();
    }
    if (m_band)
        m_band->setVisible(target.has_value());
}

}
