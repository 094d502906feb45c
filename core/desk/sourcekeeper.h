// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/sourcedraft.h"

#include <QFutureWatcher>
#include <QObject>

namespace galley::desk {

/// Does for the window what may read large files: keeps a source with its evidence, and makes sure that a
/// file is what was stored before it opens. On another thread, with a store of its own, one at a time.
class SourceKeeper : public QObject
{
    Q_OBJECT

public:
    explicit SourceKeeper(store::StoreFactory openStore, QObject *parent = nullptr);
    /// Asks what runs to stop, and waits for it.
    ~SourceKeeper() override;

    bool isBusy() const { return m_saving.isRunning() || m_checking.isRunning(); }
    void save(const SourceDraft &draft);
    void check(const QString &sha256);
    void cancel() { m_token.cancel(); }

Q_SIGNALS:
    void saved(const galley::base::Result<> &result);
    /// Where the file lies, if it is what was stored.
    void checked(const galley::base::Result<QString> &path);

private:
    store::StoreFactory m_openStore;
    base::CancelToken m_token;
    QFutureWatcher<base::Result<>> m_saving;
    QFutureWatcher<base::Result<QString>> m_checking;
};

}
