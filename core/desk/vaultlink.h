// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/check/secrets.h"

#include <QJsonObject>
#include <QObject>
#include <QThread>

#include <atomic>

namespace galley::desk {

/// Where galley-vault is: beside this program or on the PATH; empty where there is none.
QString vaultProgram();

/// The line to galley-vault, the only program that knows who a protected source is. What comes back are
/// places in texts and ids, never a name. While the vault is locked there is no such program running.
class VaultLink : public QObject, public check::Secrets
{
    Q_OBJECT

public:
    VaultLink(QString databasePath, QString person, QObject *parent = nullptr);
    ~VaultLink() override;

    /// For the next unlock; an open vault is locked first.
    void setPerson(const QString &person);
    /// Starts the program, which asks for the passphrase in a window of its own.
    void unlock();
    /// The same with the question on the terminal, and no window at all.
    void unlockOnTerminal();
    void lock();
    bool isOpen() const override { return m_isOpen; }
    /// Somebody works: the vault stays open. Cheap enough for every key.
    void noteActivity();

    /// Lets somebody read who a source is. Waits for the answer: not for the window's thread. Denied where
    /// the vault is locked or refuses.
    base::Result<> grant(const QString &reference, const QString &person, const QString &why) const;

    /// Opens the program's window on a source, by its vault reference; unlocks first where needed.
    void showIdentity(const QString &reference, const QString &description);
    /// Waits for the answer of the program, about a millisecond a story. Nothing while the vault is locked.
    std::optional<std::vector<base::TextRange>> find(const QString &text) const override;
    bool isIn(const QByteArray &bytes) const override;
    base::Result<> keepFile(const QString &reference, const QString &path,
                            const QString &name) const override;

Q_SIGNALS:
    void opened();
    void closed();
    void failed(const QString &sentence);
    void secondsLeft(int seconds);
    void identityClosed(bool isChanged);

private:
    class Worker;
    static constexpr int longestAnswerMs = 5'000;
    base::Result<QJsonObject> ask(QJsonObject request, int longestMs = longestAnswerMs) const;

    QThread m_thread;
    Worker *m_worker;
    std::atomic_bool m_isOpen = false;
    qint64 m_lastActivity = 0;
    QJsonObject m_waiting; ///< what to show as soon as the vault is open
};

}
