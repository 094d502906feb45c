// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/fields.h"

#include <array>
#include <variant>

namespace YAML {
class Node;
}

// The names of an article's fields in a front matter: one table for reader and writer.
namespace galley::exchange::frontmatter {

using namespace Qt::Literals::StringLiterals;

using story::Fields;
using story::Photo;
using Member = std::variant<QString Fields::*, QStringList Fields::*, int Fields::*, QDate Fields::*,
                            QDateTime Fields::*>;

struct Key
{
    QLatin1StringView name;
    Member member;
};

/// The order is the order of writing.
inline const std::array fieldKeys{
    Key{"type"_L1, &Fields::type},
    Key{"slug"_L1, &Fields::slug},
    Key{"budget-line"_L1, &Fields::budgetLine},
    Key{"kicker"_L1, &Fields::kicker},
    Key{"headline"_L1, &Fields::headline},
    Key{"print-headline"_L1, &Fields::printHeadline},
    Key{"web-headline"_L1, &Fields::webHeadline},
    Key{"deck"_L1, &Fields::deck},
    Key{"byline"_L1, &Fields::byline},
    Key{"place"_L1, &Fields::datelinePlace},
    Key{"date"_L1, &Fields::datelineDate},
    Key{"language"_L1, &Fields::language},
    Key{"desk"_L1, &Fields::desk},
    Key{"section"_L1, &Fields::section},
    Key{"genre"_L1, &Fields::genre},
    Key{"subjects"_L1, &Fields::subjects},
    Key{"urgency"_L1, &Fields::urgency},
    Key{"priority"_L1, &Fields::priority},
    Key{"edition"_L1, &Fields::edition},
    Key{"page"_L1, &Fields::pageSlot},
    Key{"slot"_L1, &Fields::slot},
    Key{"planned-length"_L1, &Fields::plannedLength},
    Key{"due"_L1, &Fields::dueAt},
    Key{"embargo"_L1, &Fields::embargoUntil},
    Key{"expires"_L1, &Fields::expires},
    Key{"published"_L1, &Fields::publishedAt},
    Key{"editor-note"_L1, &Fields::editorNote},
    Key{"usage-terms"_L1, &Fields::usageTerms},
    Key{"copyright"_L1, &Fields::copyright},
    Key{"digital-source-type"_L1, &Fields::digitalSourceType},
    Key{"trust-indicators"_L1, &Fields::trustIndicators},
    Key{"furniture"_L1, &Fields::furniture},
    Key{"related"_L1, &Fields::related},
};

struct PhotoKey
{
    QLatin1StringView name;
    QString Photo::*member;
};

inline constexpr std::array photoKeys{
    PhotoKey{"file"_L1, &Photo::file},
    PhotoKey{"alt"_L1, &Photo::alternateText},
    PhotoKey{"caption"_L1, &Photo::caption},
    PhotoKey{"credit"_L1, &Photo::credit},
};

inline constexpr std::array publicationStatuses{"usable"_L1, "withheld"_L1, "canceled"_L1};

QString scalar(const YAML::Node &node);

/// A value Galley has no field for: words as they stand, lists and maps as one line of YAML.
QString asText(const YAML::Node &node);

}
