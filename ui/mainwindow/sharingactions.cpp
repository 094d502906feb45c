// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A newsroom that is shared on a server: joining it, and what others do there.

#include "core/desk/analysis.h"
#include "core/desk/openstory.h"
#include "core/desk/storylease.h"
#include "ui/dialogs/joindialog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/sharing.h"
#include "ui/review/reviewpane.h"

#include <QTimer>

namespace galley::ui {

/// What others write comes into list, board and review; in the story that is read here, and that another
/// writes, at once.
void MainWindow::followServer()
{
    if (!m_session.link)
        return;
    auto *sharing = new Sharing(m_session, *m_messages, *m_status, this);
    connect(sharing, &Sharing::changed, this, [this] {
        m_listDelay->start(0);
        if (m_lease)
            m_lease->look();
        if (m_story)
            m_review->refresh();
    });
}

void MainWindow::joinNewsroom()
{
    auto *dialog
        = new JoinDialog(m_session.lookAtServer, m_session.desk.person().section(u' ', 0, 0).toLower(),
                         bool(m_session.keyring), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        // Not kept: it is asked for again next time.
        if (dialog->isToBeKept())
            m_session.keyring.write(dialog->server(), dialog->password(), [](const QString &) { });
        m_session.join(dialog->uri());
    });
    dialog->open();
}

}
