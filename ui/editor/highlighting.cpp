// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/highlighting.h"

#include "ui/theme/theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QTextCursor>
#include <QTextLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

constexpr int kindProperty = QTextFormat::UserProperty + 0x6a1;
constexpr double receding = 0.45; // how much of the paper shines through a mark of another paragraph

QColor mixed(const QColor &ink, const QColor &paper, double share)
{
    const auto part = [share](float one, float other) { return float(one + (other - one) * share); };
    return QColor::fromRgbF(part(ink.redF(), paper.redF()), part(ink.greenF(), paper.greenF()),
                            part(ink.blueF(), paper.blueF()));
}

TextKind kindOf(const KSyntaxHighlighting::Format &format)
{
    const QString name = format.name();
    if (name == "Mark"_L1 || name == "Directive"_L1)
        return TextKind::Mark;
    if (name == "Code"_L1)
        return TextKind::Code;
    return format.spellCheck() ? TextKind::Words : TextKind::Other;
}

}

/// Notes beside each colour what it is for, so that nobody has to read a paragraph's markup twice.
class StoryHighlighter : public KSyntaxHighlighting::SyntaxHighlighter
{
public:
    StoryHighlighter(const Theme &theme, QTextDocument *document)
        : KSyntaxHighlighting::SyntaxHighlighter(document)
        , m_theme(theme)
    { }

    void setCurrent(const QTextBlock &block)
    {
        const QTextBlock before = m_current.block();
        if (block == before)
            return;
        m_current = block.document() == document() ? QTextCursor(block) : QTextCursor();
        m_current.setKeepPositionOnInsert(true);
        for (const QTextBlock &one : {before, m_current.block()}) {
            if (one.isValid() && hasMarks(one))
                rehighlightBlock(one);
        }
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (length == 0)
            return;
        const TextKind kind = kindOf(format);
        if (kind == TextKind::Words && format.isDefaultTextStyle(theme()))
            return; // prose without a format needs none: no key makes Qt lay it out a second time
        SyntaxHighlighter::applyFormat(offset, length, format);
        if (kind == TextKind::Words)
            return;
        QTextCharFormat shown = QSyntaxHighlighter::format(offset);
        shown.setProperty(kindProperty, int(kind));
        if (kind == TextKind::Mark && currentBlock() != m_current.block())
            shown.setForeground(mixed(shown.foreground().color(), m_theme.color(Token::Surface), receding));
        setFormat(offset, length, shown);
    }

private:
    static bool hasMarks(const QTextBlock &block)
    {
        return std::ranges::any_of(block.layout()->formats(), [](const QTextLayout::FormatRange &range) {
            return TextKind(range.format.intProperty(kindProperty)) == TextKind::Mark;
        });
    }

    const Theme &m_theme;
    QTextCursor m_current; ///< at the beginning of the paragraph; a block would not outlive another text
};

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
    m_highlighter = std::make_unique<StoryHighlighter>(m_theme, &document);
    m_highlighter->setTheme(m_repository->theme(m_theme.isDark() ? u"Galley Dark"_s : u"Galley Light"_s));
    m_highlighter->setDefinition(m_repository->definitionForName(u"Galley Story"_s));
}

void Highlighting::setCurrent(const QTextBlock &block)
{
    if (m_highlighter)
        m_highlighter->setCurrent(block);
}

void Highlighting::dress()
{
    if (!m_highlighter)
        return;
    m_highlighter->setTheme(m_repository->theme(m_theme.isDark() ? u"Galley Dark"_s : u"Galley Light"_s));
    m_highlighter->rehighlight();
}

namespace {

constexpr int longestFrontMatter = 60; // lines

/// Between two rules at the top of the text: a front matter that was pasted along.
bool isInFrontMatter(const QTextBlock &block)
{
    if (block.blockNumber() == 0 || block.blockNumber() > longestFrontMatter
        || block.document()->begin().text() != "---"_L1)
        return false;
    for (QTextBlock one = block.previous(); one.blockNumber() > 0; one = one.previous()) {
        if (one.text() == "---"_L1)
            return false;
    }
    return true;
}

bool isIndentedCode(const QTextBlock &block)
{
    const QString text = block.text();
    return (text.startsWith("    "_L1) || text.startsWith(u'\t')) && block.previous().length() <= 1;
}

}

TextKind kindAt(const QTextBlock &block, int column)
{
    for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
        if (column >= range.start && column < range.start + range.length)
            return TextKind(range.format.intProperty(kindProperty));
    }
    return TextKind::Words;
}

bool isVerbatim(const QTextBlock &block, int column)
{
    return (column > 0 && kindAt(block, column - 1) == TextKind::Code) || isIndentedCode(block)
           || isInFrontMatter(block);
}

std::vector<base::TextRange> wordsIn(const QTextBlock &block)
{
    std::vector<base::TextRange> found;
    qsizetype begin = 0;
    for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
        if (TextKind(range.format.intProperty(kindProperty)) == TextKind::Words)
            continue;
        if (range.start > begin)
            found.push_back({begin, range.start});
        begin = std::max<qsizetype>(begin, range.start + range.length);
    }
    if (begin < block.length() - 1)
        found.push_back({begin, block.length() - 1});
    return found;
}

}
