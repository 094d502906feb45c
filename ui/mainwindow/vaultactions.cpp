// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The vault: its part of the window. The window knows whether it is open and never what is in it.

#include "core/desk/analysis.h"
#include "core/desk/openstory.h"
#include "ui/commands/registry.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/statusline.h"
#include "ui/review/reviewpane.h"
#include "ui/sources/sourcespane.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

/// Keys and clicks anywhere in the program keep the vault open; Ctrl+L locks it under a modal dialog too,
/// where the window's own command does not reach.
class ActivityFilter final : public QObject
{
public:
    ActivityFilter(desk::VaultLink &vault, QObject *parent) : QObject(parent), m_vault(vault)
    {
        qApp->installEventFilter(this);
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress)
            m_vault.noteActivity();
        if (event->type() == QEvent::KeyPress && QApplication::activeModalWidget() && m_vault.isOpen()
            && static_cast<QKeyEvent *>(event)->keyCombination() == (Qt::CTRL | Qt::Key_L)) {
            m_vault.lock();
            return true;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    desk::VaultLink &m_vault;
};

}

void MainWindow::connectVault()
{
    desk::VaultLink *vault = m_session.vault;
    if (!vault)
        return;
    new ActivityFilter(*vault, this);
    const auto lookAnew = [this] { // what R38 says depends on whether the vault is open
        if (m_analysis)
            m_analysis->request();
    };
    connect(vault, &desk::VaultLink::opened, this, [this, lookAnew] {
        showVaultState(0);
        lookAnew();
    });
    connect(vault, &desk::VaultLink::closed, this, [this, lookAnew] {
        showVaultState(0);
        lookAnew();
    });
    connect(vault, &desk::VaultLink::secondsLeft, this, &MainWindow::showVaultState);
    connect(vault, &desk::VaultLink::identityClosed, this, [lookAnew](bool isChanged) {
        if (isChanged)
            lookAnew();
    });
    connect(vault, &desk::VaultLink::failed, this, [this](const QString &sentence) {
        m_messages->show(MessageBar::Kind::Fault, tr("The vault could not be opened: %1").arg(sentence));
    });
    connect(m_sources, &SourcesPane::identityWanted, vault, &desk::VaultLink::showIdentity);
    showVaultState(0);
}

void MainWindow::showVaultState(int secondsLeft)
{
    if (!m_session.vault->isOpen()) {
        m_status->setVault(tr("Vault locked"), false);
        return;
    }
    // Nobody needs to see seconds go by before the last minute.
    const QString left = secondsLeft > 0 && secondsLeft <= 60
                             ? tr("Vault open, locks in %n s", nullptr, secondsLeft)
                             : tr("Vault open");
    m_status->setVault(left, true);
}

void MainWindow::turnVault()
{
    if (m_session.vault->isOpen())
        m_session.vault->lock();
    else
        m_session.vault->unlock();
}

}
