// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/pagechoices.h"

#include "core/layout/layout.h"

#include <QCoreApplication>
#include <QPageSize>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(galley::ui::PageChoices)
};

constexpr double pointsPerCssPixel = 0.75;

}

std::vector<PageChoice> showChoices()
{
    //: How the story is shown: as printed pages, one below the other
    return {{u"pages"_s, Words::tr("Pages")},
            //: How the story is shown: two printed pages side by side
            {u"spread"_s, Words::tr("Spread")},
            {u"phone"_s, Words::tr("Phone")},
            {u"tablet"_s, Words::tr("Tablet")},
            //: How the story is shown: the web page on the screen of a computer
            {u"desktop"_s, Words::tr("Desktop")}};
}

std::vector<PageChoice> paperChoices()
{
    return {{{}, Words::tr("House Paper")},
            {u"a4"_s, Words::tr("A4")},
            //: Paper: US Letter
            {u"letter"_s, Words::tr("Letter")},
            {u"tabloid"_s, Words::tr("Tabloid")},
            //: Paper: only the space the story has on a page
            {slotPaper, Words::tr("Slot")}};
}

std::vector<PageChoice> styleChoices()
{
    std::vector<PageChoice> choices{{{}, Words::tr("House Style")}};
    for (const layout::PageStyle &style : layout::pageStyles())
        choices.push_back({style.name, style.title});
    return choices;
}

std::vector<PageChoice> suggestionChoices()
{
    return {{u"accepted"_s, Words::tr("Suggestions as Accepted")},
            {u"refused"_s, Words::tr("Suggestions as Refused")},
            {u"marked"_s, Words::tr("Suggestions Marked")}};
}

QString choiceText(const std::vector<PageChoice> &choices, const QString &name)
{
    const auto found = std::ranges::find(choices, name, &PageChoice::name);
    return found == choices.end() ? choices.front().text : found->text;
}

double screenWidth(const QString &show)
{
    const double pixels = show == "phone"_L1     ? 390
                          : show == "tablet"_L1  ? 820
                          : show == "desktop"_L1 ? 1280
                                                 : 0;
    return pixels * pointsPerCssPixel;
}

std::optional<QSizeF> paperSize(const QString &paper)
{
    if (paper == "a4"_L1)
        return QPageSize::size(QPageSize::A4, QPageSize::Point);
    if (paper == "letter"_L1)
        return QPageSize::size(QPageSize::Letter, QPageSize::Point);
    if (paper == "tabloid"_L1)
        return QPageSize::size(QPageSize::Tabloid, QPageSize::Point);
    return std::nullopt;
}

}
