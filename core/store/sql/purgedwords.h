// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/store/sql/revisiontext.h"

#include <QJsonValue>
#include <QRegularExpression>

namespace galley::store {

/// Phrases that are to be nowhere, as text::wholePhrases() finds them. What takes their place says that
/// something stood there, and not how long it was.
class PurgedWords
{
public:
    /// Invalid where there is none, or one has no letter or figure.
    static base::Result<PurgedWords> make(const QStringList &phrases);

    bool isIn(const QString &text) const { return m_pattern.match(text).hasMatch(); }
    bool isIn(const QJsonValue &value) const { return without(value) != value; }
    QString without(QString text) const;
    QJsonValue without(const QJsonValue &value) const;
    RevisionText without(const RevisionText &text) const;
    /// Of an object.
    QString withoutInJson(const QString &json) const;

private:
    explicit PurgedWords(QRegularExpression pattern) : m_pattern(std::move(pattern)) { }

    QRegularExpression m_pattern;
};

/// Takes the words out of the steps on notes that wait beside a story.
base::Result<> purgeNoteSteps(const Connection &connection, const QString &article, const PurgedWords &words);
base::Result<> purgeNoteDrafts(const Connection &connection, const QString &article,
                               const PurgedWords &words);

/// Denied in a copy of a shared newsroom whose server would not take it, of a story that is there.
base::Result<> guardPurge(const Connection &local, const QString &story);

/// Takes words out of the texts that a copy went on from and sent last, where they wait for the server.
base::Result<> purgeParted(const Connection &local, const QString &story, const PurgedWords &words);

}
