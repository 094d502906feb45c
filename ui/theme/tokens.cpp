// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/tokens.h"

#include <array>
#include <cmath>

namespace galley::ui {

namespace {

struct Row
{
    Token token;
    std::array<QRgb, std::size(allSchemes)> colours; ///< light, dark, light and dark of high contrast
};

// clang-format off
constexpr std::array rows{
    Row{Token::Window,      {0xfff5f3ef, 0xff212225, 0xffffffff, 0xff000000}},
    Row{Token::Surface,     {0xfffffefc, 0xff18191b, 0xffffffff, 0xff000000}},
    Row{Token::Raised,      {0xfffbfaf7, 0xff2a2b2f, 0xffffffff, 0xff101010}},
    Row{Token::Text,        {0xff201e1b, 0xffece9e4, 0xff000000, 0xffffffff}},
    Row{Token::MutedText,   {0xff504c46, 0xffbbb7b0, 0xff1f1f1f, 0xffe6e6e6}},
    Row{Token::Line,        {0xffdcd7ce, 0xff393b40, 0xff3a3a3a, 0xffc8c8c8}},
    Row{Token::Outline,     {0xff6c675f, 0xffa1a3aa, 0xff2b2b2b, 0xffdadada}},
    Row{Token::Accent,      {0xff17527f, 0xff9bcbf6, 0xff00326b, 0xff8fd0ff}},
    Row{Token::OnAccent,    {0xffffffff, 0xff0d1f2d, 0xffffffff, 0xff000000}},
    Row{Token::Selection,   {0xffcfe1f2, 0xff2b4a66, 0xffb8dcff, 0xff00407a}},
    Row{Token::OnSelection, {0xff14181c, 0xfff5f8fb, 0xff000000, 0xffffffff}},
    Row{Token::Mark,        {0xfffbe08a, 0xff6b5312, 0xffffe000, 0xffffe000}},
    Row{Token::OnMark,      {0xff201e1b, 0xffffffff, 0xff000000, 0xff000000}},
    Row{Token::Danger,      {0xff931a17, 0xffffaaa2, 0xff7a0000, 0xffffb3ab}},
    Row{Token::Warning,     {0xff6b4300, 0xfff2c477, 0xff4d2f00, 0xffffd27a}},
    Row{Token::Success,     {0xff19542d, 0xff99dbad, 0xff003d18, 0xff9dfab8}},
};
// clang-format on

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

}

QColor color(Token token, Scheme scheme)
{
    const Row &row = rows[size_t(token)];
    Q_ASSERT(row.token == token);
    return QColor::fromRgb(row.colours[size_t(scheme)]);
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

std::vector<ContrastDemand> contrastDemands(Scheme scheme)
{
    const bool isHigh = isHighContrast(scheme);
    const double ofText = isHigh ? 10 : 7;
    const double ofControls = isHigh ? 7 : 4.5;
    std::vector<ContrastDemand> list;
    for (const Token back : {Token::Window, Token::Surface, Token::Raised}) {
        for (const Token word :
             {Token::Text, Token::MutedText, Token::Accent, Token::Danger, Token::Warning, Token::Success})
            list.push_back({word, back, ofText});
        list.push_back({Token::Outline, back, ofControls});
        if (isHigh) // areas are told apart by their lines alone
            list.push_back({Token::Line, back, ofControls});
    }
    list.push_back({Token::OnAccent, Token::Accent, ofText});
    list.push_back({Token::OnSelection, Token::Selection, ofText});
    list.push_back({Token::MutedText, Token::Selection, ofControls}); // signs in a chosen row
    list.push_back({Token::OnMark, Token::Mark, ofText});
    return list;
}

QPalette palette(Scheme scheme)
{
    const auto of = [scheme](Token token) { return color(token, scheme); };
    QPalette palette;
    palette.setColor(QPalette::Window, of(Token::Window));
    palette.setColor(QPalette::WindowText, of(Token::Text));
    palette.setColor(QPalette::Base, of(Token::Surface));
    palette.setColor(QPalette::AlternateBase, of(Token::Raised));
    palette.setColor(QPalette::Text, of(Token::Text));
    palette.setColor(QPalette::PlaceholderText, of(Token::MutedText));
    palette.setColor(QPalette::Button, of(Token::Raised));
    palette.setColor(QPalette::ButtonText, of(Token::Text));
    palette.setColor(QPalette::BrightText, of(Token::OnAccent));
    palette.setColor(QPalette::Highlight, of(Token::Selection));
    palette.setColor(QPalette::HighlightedText, of(Token::OnSelection));
    palette.setColor(QPalette::Accent, of(Token::Accent));
    palette.setColor(QPalette::Link, of(Token::Accent));
    palette.setColor(QPalette::LinkVisited, of(Token::Accent));
    palette.setColor(QPalette::ToolTipBase, of(Token::Raised));
    palette.setColor(QPalette::ToolTipText, of(Token::Text));
    palette.setColor(QPalette::Light, of(Token::Raised));
    palette.setColor(QPalette::Midlight, of(Token::Window));
    palette.setColor(QPalette::Mid, of(Token::Line));
    palette.setColor(QPalette::Dark, of(Token::Outline));
    palette.setColor(QPalette::Shadow, isDark(scheme) ? QColor(Qt::black) : of(Token::Outline));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, of(Token::Outline));
    return palette;
}

}
