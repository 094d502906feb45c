// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/openstory.h"

#include <QDateTime>

namespace galley::desk {

namespace {

constexpr int typingGroup = 250; // milliseconds of typing that are one transaction

void carryAll(std::vector<text::Anchor> &anchors, const text::Edit &edit, const QString &body)
{
    for (text::Anchor &anchor : anchors)
        text::carry(anchor, edit, body);
}

}

OpenStory::OpenStory(story::Article article, SaveQueue &saves, QObject *parent)
    : QObject(parent)
    , m_article(std::move(article))
    , m_saves(saves)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(typingGroup);
    connect(&m_timer, &QTimer::timeout, this, [this] { saveNow(QStringLiteral("autosave")); });
    connect(&m_saves, &SaveQueue::finished, this, &OpenStory::handleSaved);
}

OpenStory::~OpenStory()
{
    if (!isSaved())
        m_saves.save(m_article, m_revision, QStringLiteral("autosave"));
}

void OpenStory::edit(qsizetype position, qsizetype removed, const QString &inserted)
{
    m_article.body.replace(position, removed, inserted);
    const text::Edit edit{position, removed, inserted.size()};
    for (story::Attribution &attribution : m_article.attributions) {
        carryAll(attribution.content, edit, m_article.body);
        carryAll(attribution.cue, edit, m_article.body);
        carryAll(attribution.source, edit, m_article.body);
    }
    for (story::Note &note : m_article.notes) {
        if (note.anchor)
            text::carry(*note.anchor, edit, m_article.body);
    }
    touched();
    Q_EMIT bodyEdited(m_revision, position, removed, inserted.size());
}

void OpenStory::setFields(const story::Fields &fields)
{
    if (fields == m_article.fields)
        return;
    m_article.fields = fields;
    touched();
    Q_EMIT fieldsChanged(m_revision);
}

void OpenStory::setAttributions(std::vector<story::Attribution> attributions)
{
    if (attributions == m_article.attributions)
        return;
    m_article.attributions = std::move(attributions);
    touched();
    Q_EMIT annotationsChanged(m_revision);
}

void OpenStory::touched()
{
    ++m_revision;
    if (!m_timer
             .isActive()) // not restarted by each key: the bound holds while somebody types without a pause
        m_timer.start();
}

void OpenStory::saveNow(const QString &reason)
{
    m_timer.stop();
    Q_EMIT saveStarted();
    m_saves.save(m_article, m_revision, reason);
}

void OpenStory::handleSaved(const story::ArticleId &id, qint64 revision, const base::Result<> &result)
{
    if (id != m_article.id)
        return;
    if (!result) {
        Q_EMIT saveFailed(result.error());
        if (!m_timer.isActive())
            m_timer.start(4 * typingGroup); // the text stays here; try again
        return;
    }
    m_timer.setInterval(typingGroup);
    m_savedRevision = qMax(m_savedRevision, revision);
    Q_EMIT saved(revision, QDateTime::currentDateTime());
}

}
