// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/highlighting.h"

#include "ui/theme/theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

Highlighting::Highlighting(const Theme &theme, QObject *parent) : QObject(parent), m_theme(theme)
{
    connect(&theme, &Theme::changed, this, &Highlighting::dress);
}

Highlighting::~Highlighting() = default;

void Highlighting::attach(QTextDocument &document)
{
    if (!m_repository) {
        m_repository = std::make_unique<KSyntaxHighlighting::Repository>();
        m_repository->addCustomSearchPath(u":/galley/highlighting"_s);
    }
    m_highlighter = std::make_unique<KSyntaxHighlighting::SyntaxHighlighter>(&document);
    m_highlighter->setTheme(m_repository->theme(m_theme.isDark() ? u"Galley Dark"_s : u"Galley Light"_s));
    m_highlighter->setDefinition(m_repository->definitionForName(u"Galley Story"_s));
}

void Highlighting::dress()
{
    if (!m_highlighter)
        return;
    m_highlighter->setTheme(m_repository->theme(m_theme.isDark() ? u"Galley Dark"_s : u"Galley Light"_s));
    m_highlighter->rehighlight();
}

}
