// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>
#include <QStringList>

#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

#include <QtGui/private/qguiapplication_p.h>

/// As if a screen reader ran: the program answers it, and what it is to say is kept here.
class Reader
{
public:
    Reader()
    {
        QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(true);
        QAccessible::setActive(true); // tells whoever waits for it
        said().clear();
        QAccessible::installUpdateHandler(take);
    }
    ~Reader()
    {
        QAccessible::installUpdateHandler(nullptr);
        QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(false);
        QAccessible::setActive(false);
    }
    Q_DISABLE_COPY_MOVE(Reader)

    static QStringList &said()
    {
        static QStringList sentences;
        return sentences;
    }

private:
    static void take(QAccessibleEvent *event)
    {
        if (event->type() == QAccessible::Announcement)
            said() << static_cast<QAccessibleAnnouncementEvent *>(event)->message();
    }
};
