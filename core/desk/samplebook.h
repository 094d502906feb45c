// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

#include <QHash>
#include <QJsonObject>

namespace galley::desk {

/// The sample newsroom's source book, who says what in its stories, and what editors noted beside them, as
/// resources/sample/newsroom.json has them.
class SampleBook
{
public:
    /// Invalid where the file is no such JSON.
    static base::Result<SampleBook> read(const QByteArray &json);

    /// Writes sources, conversations and evidence, with the files of a folder; entries are merged as they
    /// say.
    base::Result<> store(store::Store &store, const QString &filesFolder);
    /// Settles the attributions of one story and puts its notes beside it. Invalid where the words that they
    /// are about are not in the text.
    base::Result<> settle(story::Article &article) const;

private:
    base::Result<> storeSource(store::Store &store, const QJsonObject &json, const QString &filesFolder);
    void apply(const QJsonObject &json, story::Attribution &attribution) const;
    base::Result<> addNotes(story::Article &article) const;

    QJsonObject m_json;
    QHash<QString, story::SourceId> m_sources; ///< by the keys of the file
    QHash<QString, story::ConversationId> m_talks;
    QHash<QString, story::EvidenceId> m_evidence;
};

}
