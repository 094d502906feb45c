// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/sourcekeeper.h"

#include <QtConcurrent>

namespace galley::desk {

SourceKeeper::SourceKeeper(store::StoreFactory openStore, QObject *parent)
    : QObject(parent)
    , m_openStore(std::move(openStore))
{
    connect(&m_saving, &QFutureWatcher<base::Result<>>::finished, this,
            [this] { Q_EMIT saved(m_saving.result()); });
    connect(&m_checking, &QFutureWatcher<base::Result<QString>>::finished, this,
            [this] { Q_EMIT checked(m_checking.result()); });
}

SourceKeeper::~SourceKeeper()
{
    m_token.cancel();
    m_saving.waitForFinished();
    m_checking.waitForFinished();
}

void SourceKeeper::save(const SourceDraft &draft)
{
    m_token = {};
    m_saving.setFuture(
        QtConcurrent::run([openStore = m_openStore, draft, token = m_token]() -> base::Result<> {
            const auto store = openStore();
            return store ? saveSource(**store, draft, token) : std::unexpected(store.error());
        }));
}

void SourceKeeper::check(const QString &sha256)
{
    m_checking.setFuture(QtConcurrent::run([openStore = m_openStore, sha256]() -> base::Result<QString> {
        const auto store = openStore();
        if (!store)
            return std::unexpected(store.error());
        const auto sound = (*store)->evidenceFiles().check(sha256);
        return sound ? (*store)->evidenceFiles().path(sha256) : std::unexpected(sound.error());
    }));
}

}
