// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/families.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace galley::check {

namespace {

class SlugPresent final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(SlugPresent)

public:
    QString id() const override { return u"R29"_s; }
    QString title() const override { return tr("The story has a slug of its own"); }
    QString standard() const override { return u"Reuters"_s; }
    std::vector<base::Finding> check(const Subject &subject) const override
    {
        if (subject.known.isSlugTaken)
            return {inField(
                u"slug"_s, tr("Another story of this edition has the same slug: give one of them another."))};
        if (!subject.fields().slug.trimmed().isEmpty())
            return {};
        return {
            inField(u"slug"_s, tr("There is no slug: give the story a working name of two or three words."))};
    }
};

class BylinePresent final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(BylinePresent)

public:
    QString id() const override { return u"R30"_s; }
    QString title() const override { return tr("Byline and dateline are there"); }
    QString standard() const override { return u"AP"_s; }
    std::vector<base::Finding> check(const Subject &subject) const override
    {
        std::vector<base::Finding> findings;
        if (subject.fields().byline.join(QString()).trimmed().isEmpty())
            findings.push_back(inField(u"byline"_s, tr("There is no byline: name who wrote it.")));
        if (subject.fields().datelinePlace.trimmed().isEmpty())
            findings.push_back(
                inField(u"datelinePlace"_s,
                        tr("There is no dateline: name the place where the reporting was done.")));
        return findings;
    }
};

}

void addFieldRules(RuleList &rules)
{
    rules.push_back(std::make_unique<SlugPresent>());
    rules.push_back(std::make_unique<BylinePresent>());
}

}
