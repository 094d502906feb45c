// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/review.h"
#include "core/desk/storyreader.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace galley::desk {

/// Looks up where a story stands on another thread, with a store of its own. One run is active and one waits.
class ReviewRunner : public QObject
{
    Q_OBJECT

public:
    explicit ReviewRunner(store::StoreFactory openStore, QObject *parent = nullptr);
    ~ReviewRunner() override;

    /// Asks for the story as it is stored, for this person; a null id: for nothing any more.
    void request(const story::ArticleId &article, const QString &person);
    /// One that others ask about the same story; never null.
    void setReader(std::shared_ptr<StoryReader> reader);

Q_SIGNALS:
    void ready(const std::shared_ptr<const galley::desk::Standing> &standing);
    void failed(const galley::base::Error &error);

private:
    using Found = base::Result<std::shared_ptr<const Standing>>;
    void start();
    void deliver();

    store::StoreFactory m_openStore;
    QFutureWatcher<Found> m_watcher;
    story::ArticleId m_article;
    QString m_person;
    std::shared_ptr<StoryReader> m_reader = std::make_shared<StoryReader>();
    bool m_isWaiting = false;
};

}
