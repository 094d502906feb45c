// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/text/text.h"

#include "core/exchange/text/pagereader.h"
#include "core/exchange/text/plainmarkup.h"

#include <QIODevice>

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange {

namespace {

/// "SALTMERE, England, Sept 17 (AP) — " at the begin of a story.
void takeDateline(QString &paragraph, story::Fields &fields)
{
    static const QRegularExpression dateline(
        u"\\A(?<place>\\p{Lu}[\\p{Lu}.’' -]{2,30})(?:, [\\p{L}. ]{3,20}){0,2}(?:,? \\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2})?(?: \\((?<agency>[^)]{2,30})\\))?\\s*(?:[—–]|--?)\\s+(?=\\S)"_s);
    const QRegularExpressionMatch match = dateline.match(paragraph);
    if (!match.hasMatch())
        return;
    QString place = match.captured(u"place").trimmed().toLower();
    bool begins = true;
    for (QChar &c : place) {
        c = begins ? c.toUpper() : c;
        begins = !c.isLetter() && c != u'’' && c != u'\'';
    }
    fields.datelinePlace = place;
    if (!match.captured(u"agency").isEmpty())
        fields.other.insert(u"agency"_s, match.captured(u"agency"));
    paragraph.remove(0, match.capturedLength());
}

/// The language a page's letters tell; nothing for the Latin alphabet, which many share.
QString languageOfLetters(const QString &text)
{
    qsizetype cyrillic = 0;
    qsizetype arabic = 0;
    qsizetype letters = 0;
    for (const QChar c : text) {
        letters += c.isLetter() ? 1 : 0;
        cyrillic += c.script() == QChar::Script_Cyrillic ? 1 : 0;
        arabic += c.script() == QChar::Script_Arabic ? 1 : 0;
    }
    if (cyrillic * 2 > letters)
        return text.contains(u'і') || text.contains(u'ї') ? u"uk"_s : u"ru"_s;
    return arabic * 2 > letters ? u"ar"_s : QString();
}

/// The story's own furniture of that kind is switched on where the page had it.
void switchOn(const Line &line, story::Fields &fields)
{
    static const QStringList names{u"newsletter"_s, u"support"_s, u"related"_s};
    const int kind = line.evidenceKind;
    if (line.isFurniture() && kind >= 0 && kind < names.size() && !fields.furniture.contains(names[kind]))
        fields.furniture << names[kind];
}

class Assembler
{
public:
    explicit Assembler(const PageReading &page) : m_page(page) { }

    Imported assemble()
    {
        story::Fields &fields = m_imported.fields;
        fields.headline = m_page.headline;
        fields.byline = m_page.byline;
        fields.datelineDate = m_page.date;
        fields.leadPhoto.caption = m_page.caption;
        fields.leadPhoto.credit = m_page.credit;
        for (size_t i = 0; i < m_page.lines.size(); ++i)
            take(m_page.lines[i], m_page.roles[i]);
        m_imported.body = m_blocks.join("\n\n"_L1);
        fields.furniture.sort();
        if (const QString language = languageOfLetters(m_imported.body); !language.isEmpty())
            fields.language = language;
        if (fields.headline.isEmpty() && !m_page.lines.empty())
            m_imported.warnings << u"No headline was found."_s;
        return std::move(m_imported);
    }

private:
    void take(const Line &line, LineRole role)
    {
        story::Fields &fields = m_imported.fields;
        const bool inList = std::exchange(m_inList, role == LineRole::ListItem);
        switch (role) {
        case LineRole::Paragraph:
            takeParagraph(line.text);
            break;
        case LineRole::Heading:
            m_blocks << "## "_L1 + escapedMarkup(line.text);
            break;
        case LineRole::ListItem:
            if (inList)
                m_blocks.last() += "\n- "_L1 + escapedMarkup(line.text);
            else
                m_blocks << "- "_L1 + escapedMarkup(line.text);
            break;
        case LineRole::Deck:
            fields.deck = line.text;
            break;
        case LineRole::Kicker:
            fields.kicker = line.text;
            break;
        case LineRole::Caption:
        case LineRole::Credit:
            if (!isLeadPhoto(line.text))
                m_imported.setApart << line.text;
            break;
        case LineRole::Furniture:
            switchOn(line, fields);
            [[fallthrough]];
        case LineRole::PullQuote:
        case LineRole::Role:
            m_imported.setApart << line.text;
            break;
        default:
            break;
        }
    }

    void takeParagraph(QString text)
    {
        if (!std::exchange(m_hasBody, true))
            takeDateline(text, m_imported.fields);
        m_blocks << escapedMarkup(text);
    }

    bool isLeadPhoto(const QString &text) const
    {
        return (!m_page.caption.isEmpty() && text.contains(m_page.caption))
               || (!m_page.credit.isEmpty() && text.contains(m_page.credit));
    }

    const PageReading &m_page;
    Imported m_imported;
    QStringList m_blocks;
    bool m_inList = false;
    bool m_hasBody = false;
};

}

base::Result<Imported> readText(QIODevice &device)
{
    return readAllText(device).and_then([](const Decoded &decoded) { return readText(decoded); });
}

base::Result<Imported> readText(const Decoded &decoded)
{
    const PageReading page = readPage(decoded.text);
    Imported imported = Assembler(page).assemble();
    imported.warnings = decoded.warnings + imported.warnings;
    return imported;
}

}
