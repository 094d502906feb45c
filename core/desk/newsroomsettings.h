// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/desk.h"
#include "core/workflow/profile.h"

#include <QHash>

namespace galley::desk {

/// What a newsroom decides for all its stories: who is on the staff and may do what on which desk, how each
/// desk works, and the house's own words.
struct NewsroomSettings
{
    std::vector<story::Person> people;
    std::vector<story::NewsDesk> desks;
    std::vector<workflow::Profile> profiles; ///< ways for a desk to work; only to choose from
    std::vector<story::HouseWord> words;
    bool usesBuiltInWords = true;
    QHash<story::PersonId, QString> passphrases; ///< to be set; empty: to be taken away
    QStringList newProfiles;                     ///< JSON of workflows to take in
};

base::Result<NewsroomSettings> newsroomSettings(Desk &desk);

/// Denied to everybody but desk heads, as soon as there is one; until then whoever works here may decide.
base::Result<> mayChangeNewsroom(Desk &desk);

/// Makes the newsroom what it is to be, in one transaction. Invalid, naming the person or desk, where two
/// have one name, one has none, a desk works in a way that is not known, or the last desk head would go;
/// Denied as mayChangeNewsroom() says. Nobody and no desk is removed: what they did stays in their name.
base::Result<> saveNewsroomSettings(Desk &desk, const NewsroomSettings &settings);

/// The house's words as a CSV file (core/exchange/csv/csvstyle.h), up to 16 MB.
base::Result<std::vector<story::HouseWord>> readHouseWords(const QString &path);
base::Result<> writeHouseWords(const QString &path, const std::vector<story::HouseWord> &words);

/// A workflow of the newsroom's own, as a file; Invalid with what is wrong in it.
base::Result<workflow::Profile> readWorkflow(const QString &path, QString *json);

}
