// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/detector.h"

#include "core/attribution/storydetector.h"

namespace galley::attribution {

Detection detect(QStringView text, const QString &language)
{
    return StoryDetector().detect(text, language);
}

Detection detectByRules(QStringView text, const QString &language)
{
    return StoryDetector(nullptr).detect(text, language);
}

}
