// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sql/replica.h"
#include "core/store/sql/sqlstore.h"

#include <QTemporaryDir>

namespace galley::tests {

/// A laptop of somebody in the newsroom.
class Laptop
{
public:
    Laptop(const QString &uri, const QString &person)
        : m_uri(uri)
        , m_person(person)
        , m_replica(store::openReplica(path(), uri, person).value())
        , m_store(store::openStore(path()).value())
    { }

    QString path() const { return m_folder.filePath(QStringLiteral("newsroom.sqlite")); }
    store::Store &store() { return *m_store; }
    store::Replica &replica() { return *m_replica; }
    void openAnew() { m_replica = store::openReplica(path(), m_uri, m_person).value(); }
    /// The newsroom is at another address now.
    void moveTo(const QString &uri)
    {
        m_uri = uri;
        openAnew();
    }
    /// As long as something waits; what the server does not take waits for good.
    store::Exchange exchange()
    {
        store::Exchange all = m_replica->exchange();
        for (int i = 0; i < 50 && all.state.isConnected && all.state.waiting > 0 && all.state.massChange == 0
                        && all.state.lost == 0;
             ++i) {
            store::Exchange next = m_replica->exchange();
            next.news.insert(next.news.begin(), all.news.begin(), all.news.end());
            all = std::move(next);
        }
        return all;
    }
    story::Article write(const QString &slug, const QString &body)
    {
        story::Article article{
            .id = story::ArticleId::create(),
            .fields
            = {.slug = slug, .headline = slug, .byline = {QStringLiteral("Mara"), QStringLiteral("Lind")}},
            .body = body};
        save(article);
        return article;
    }
    void save(const story::Article &article, const QString &reason = QStringLiteral("save"))
    {
        const auto saved = m_store->articles().save(article, m_person, reason);
        if (!saved)
            qFatal("%s", qPrintable(saved.error().detail));
    }
    void change(const story::ArticleId &id, const QString &before, const QString &after)
    {
        story::Article article = m_store->articles().load(id).value();
        article.body.replace(before, after);
        save(article);
    }
    QString body(const story::ArticleId &id) { return m_store->articles().load(id).value().body; }
    QStringList faults() { return m_store->verify().value().faults; }
    qsizetype stories() { return qsizetype(m_store->articles().list({})->size()); }

private:
    QString m_uri;
    QString m_person;
    QTemporaryDir m_folder;
    std::unique_ptr<store::Replica> m_replica;
    std::unique_ptr<store::Store> m_store;
};

}
