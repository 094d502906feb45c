// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The vault: its part of the window. The window knows whether it is open and never what is in it.

#include "core/desk/analysis.h"
#include "core/desk/openstory.h"
#include "core/desk/review.h"
#include "ui/commands/registry.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/statusline.h"
#include "ui/review/reviewpane.h"
#include "ui/sources/sourcespane.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QtConcurrent>

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

/// Who of the editors is to know who the protected sources are is asked where there is anybody to ask about.
void MainWindow::submit(const desk::Step &step)
{
    const auto go = [this](const desk::Step &taken) { whenSaved([this, taken] { doStep(taken); }); };
    const auto sources = desk::sealedSources(m_session.desk, m_story->article());
    const auto people = desk::confidants(m_session.desk, m_story->article());
    if (!sources || !people) {
        report(tr("The vault could not be looked at"), sources ? people.error() : sources.error());
        return;
    }
    if (!m_session.vault || sources->empty() || people->empty()) {
        go(step);
        return;
    }
    auto *dialog = new EscrowDialog(*sources, *people, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, step, go] {
        const auto grants = dialog->grants();
        if (!m_story)
            return;
        if (grants.empty()) {
            go(step);
        } else if (m_session.vault->isOpen()) {
            letKnow(grants, step);
        } else {
            auto *wait = new QObject(m_story.get());
            connect(m_session.vault, &desk::VaultLink::opened, wait, [this, wait, grants, step] {
                wait->deleteLater();
                letKnow(grants, step);
            });
            connect(m_session.vault, &desk::VaultLink::closed, wait, [this, wait] {
                wait->deleteLater();
                m_messages->show(MessageBar::Kind::Warning,
                                 tr("The story was not submitted: the vault stayed locked."));
            });
            m_session.vault->unlock();
        }
    });
    dialog->open();
}

/// The grants first: a story that was sent with a promise that was not kept would be worse.
void MainWindow::letKnow(const std::vector<EscrowDialog::Grant> &grants, const desk::Step &step)
{
    const QString why = u"to approve "_s + m_story->fields().slug;
    QtConcurrent::run([vault = m_session.vault, grants, why]() -> base::Result<> {
        for (const EscrowDialog::Grant &one : grants) {
            if (const auto granted = vault->grant(one.reference, one.person, why); !granted)
                return granted;
        }
        return {};
    }).then(m_story.get(), [this, step](const base::Result<> &done) {
        if (done)
            whenSaved([this, step] { doStep(step); });
        else
            report(tr("The story was not submitted: the source could not be shared"), done.error());
    });
}

/// Two keys, so that the one for a hurry never opens anything.
void MainWindow::addVaultCommands()
{
    const auto add = [this](const QString &id, const QString &text, const QKeySequence &keys,
                            void (desk::VaultLink::*step)()) {
        m_commands->add({.id = id,
                         .text = text,
                         .menu = Menu::File,
                         .group = 8,
                         .shortcuts = {keys},
                         .run = [this, step] { (m_session.vault->*step)(); },
                         .enabledWhen = [this] { return m_session.vault != nullptr; }});
    };
    add(u"vault.lock"_s, tr("&Lock the Vault"), QKeySequence(Qt::CTRL | Qt::Key_L), &desk::VaultLink::lock);
    add(u"vault.unlock"_s, tr("Unlock the &Vault"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
        &desk::VaultLink::unlock);
}

}
