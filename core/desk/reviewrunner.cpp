// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/reviewrunner.h"

#include <QtConcurrent>

namespace galley::desk {

ReviewRunner::ReviewRunner(store::StoreFactory openStore, QObject *parent)
    : QObject(parent)
    , m_openStore(std::move(openStore))
{
    connect(&m_watcher, &QFutureWatcher<Found>::finished, this, &ReviewRunner::deliver);
}

ReviewRunner::~ReviewRunner()
{
    m_watcher.waitForFinished();
}

void ReviewRunner::request(const story::ArticleId &article, const QString &person)
{
    m_article = article;
    m_person = person;
    m_isWaiting = !article.isNull();
    if (!m_watcher.isRunning() && m_isWaiting)
        start();
}

void ReviewRunner::setReader(std::shared_ptr<StoryReader> reader)
{
    m_reader = std::move(reader);
}

void ReviewRunner::start()
{
    m_isWaiting = false;
    m_watcher.setFuture(QtConcurrent::run(
        [openStore = m_openStore, article = m_article, person = m_person, reader = m_reader]() -> Found {
            auto store = openStore();
            if (!store)
                return std::unexpected(store.error());
            Desk desk(std::move(*store), person);
            auto found = standing(desk, article, *reader);
            if (!found)
                return std::unexpected(found.error());
            return std::make_shared<const Standing>(std::move(*found));
        }));
}

void ReviewRunner::deliver()
{
    const Found found = m_watcher.result();
    if (m_isWaiting) {
        start();
        return;
    }
    if (m_article.isNull())
        return;
    if (found)
        Q_EMIT ready(*found);
    else
        Q_EMIT failed(found.error());
}

}
