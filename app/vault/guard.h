// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/protectedwords.h"
#include "core/vault/vault.h"

#include <QDBusUnixFileDescriptor>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QObject>
#include <QTimer>

class QDBusConnection;

namespace galley::vaultapp {

/// The open vault at the service of the editor: one JSON object a line on the standard input, one each on the
/// standard output. No answer holds a name. Ends the program when it is locked: by "lock", by the end of the
/// input, after five minutes in which nobody did anything, when the screen is locked, and before the machine
/// sleeps.
///
/// {"id": 1, "op": "find", "texts": ["…"]}                  → {"id": 1, "found": [[[begin, end, "source"]]]}
/// {"id": 2, "op": "identity", "source": "…", "hint": "…"}  its own window; → {"id": 2} at once
/// {"id": 3, "op": "scan", "bytes": "base 64"}               → {"id": 3, "sources": ["…"]}
/// {"id": 4, "op": "grant", "source", "person", "why"}      → {"id": 4} or {"id": 4, "error": "…"}
/// {"id": 5, "op": "keep", "source", "path", "name"}         → {"id": 5} when the file is sealed, or an error
/// {"op": "active"}                                         somebody works: the five minutes begin anew
/// {"op": "lock"}
/// Unasked: {"event": "open"}, {"event": "left", "seconds": 120}, {"event": "identity", "changed": true} when
/// its window is closed
class Guard : public QObject
{
    Q_OBJECT

public:
    explicit Guard(vault::Vault &vault, QObject *parent = nullptr);
    /// Begins to read the standard input and to watch the screen's lock. An error where the identities cannot
    /// be read.
    base::Result<> start();
    bool eventFilter(QObject *watched, QEvent *event) override;

private Q_SLOTS:
    void onScreenSaver(bool isActive);
    void onSleep(bool isGoing);
    void onSessionLock();

private:
    void readInput();
    void answer(const QByteArray &line);
    QJsonObject doOperation(const QJsonObject &request);
    QJsonObject find(const QJsonObject &request);
    QJsonObject keep(const QJsonObject &request);
    QJsonObject showIdentity(const QJsonObject &request);
    void countDown();
    void watchSession();
    void holdSleep(const QDBusConnection &system);

    vault::Vault &m_vault;
    vault::ProtectedWords m_words;
    QByteArray m_input;
    QElapsedTimer m_idle;
    QTimer m_clock;
    QDBusUnixFileDescriptor m_awake; ///< while it is open the machine does not sleep yet
};

}
