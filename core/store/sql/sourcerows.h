// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sql/statement.h"
#include "core/story/sources.h"

namespace galley::store {

/// The columns of a row as texts, in the order of the select: what is bound, and what its hash covers.
QStringList sourceRow(const story::Source &source);
QStringList conversationRow(const story::Conversation &conversation);
QStringList evidenceRow(const story::Evidence &evidence);

inline const QString selectSources = QStringLiteral(
    "SELECT id, kind, public_name, role, organisation, reader_description, vault_reference,"
    " independence_group, aliases, languages, contact, notes, merged_into, row_hash FROM source");
inline const QString selectConversations
    = QStringLiteral("SELECT id, source, at, place, by_person, terms, agreed_before, conditions, medium,"
                     " embargo_until, row_hash FROM conversation");
inline const QString selectEvidence = QStringLiteral(
    "SELECT id, source, coalesce(conversation, ''), kind, locator, place, sha256, description, at,"
    " sensitive, row_hash FROM evidence");

story::Source sourceFromRow(const Statement &row);
story::Conversation conversationFromRow(const Statement &row);
story::Evidence evidenceFromRow(const Statement &row);

}
