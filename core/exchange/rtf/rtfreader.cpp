// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/rtf/rtfreader.h"

#include "core/exchange/office/blocks.h"
#include "core/exchange/rtf/rtfwords.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange {

namespace {

using namespace rtf;
using office::RunLook;

constexpr size_t deepest = 1000; ///< groups within one another

/// What holds within a group and ends with it.
struct State
{
    Target target = Target::Text;
    RunLook look;
    int unicodeSkip = 1; ///< characters that stand for one of Unicode for readers that know none
    int font = 0;
    bool isInserted = false, isDeleted = false;
    int author = 0;
    int openLinks = 0; ///< that end with the group
};

class Reader
{
public:
    explicit Reader(const QByteArray &bytes) : m_bytes(bytes), m_blocks(m_document) { }

    Imported read()
    {
        m_states.push_back({});
        while (m_at < m_bytes.size())
            step(m_bytes[m_at++]);
        flushBytes();
        endChange();
        m_blocks.finish();
        if (m_hasPictures)
            m_document.warnings << u"Its pictures stayed behind; put them in from their own files."_s;
        return m_document.finish();
    }

private:
    State &state() { return m_states.back(); }
    void step(char c);
    void control();
    void hexByte();
    void word(const QByteArray &name, int parameter, bool hasParameter);
    bool destination(const QByteArray &name);
    bool look(const QByteArray &name, int parameter, bool hasParameter);
    bool paragraph(const QByteArray &name, int parameter);
    void open();
    void close();
    void text(const QString &words);
    void flushBytes();
    void beginParagraph();
    void endParagraph();
    void followChange();
    void endChange();
    void endField();

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    office::Document m_document;
    office::Blocks m_blocks;
    std::vector<State> m_states;
    QByteArray m_pending; ///< of a code page, waiting to be decoded
    int m_codePage = 1252;
    QHash<int, int> m_fontPages;
    QHash<int, QString> m_styles;
    QStringList m_authors;
    QString m_words; ///< of a style's or an author's name, of a field's code
    QString m_note;
    int m_styleNumber = -1; ///< that is read
    int m_skip = 0;         ///< characters still to be skipped behind one of Unicode
    bool m_isOpen = false;  ///< a paragraph
    int m_style = -1;
    bool m_isInTable = false, m_isTableOpen = false, m_isRowOpen = false, m_needsCell = false;
    bool m_hasPictures = false;
    int m_change = 0; ///< 0 none, 1 inserted, 2 deleted: of the words before
    int m_changeAuthor = 0;
};

void Reader::step(char c)
{
    if (c == '{') {
        flushBytes();
        open();
    } else if (c == '}') {
        flushBytes();
        close();
    } else if (c == '\\') {
        control();
    } else if (c != '\r' && c != '\n') {
        if (m_skip > 0)
            --m_skip;
        else
            m_pending += c;
    }
}

void Reader::open()
{
    if (m_states.size() < deepest)
        m_states.push_back(state());
    state().openLinks = 0;
}

void Reader::close()
{
    if (m_states.size() <= 1)
        return;
    const State ended = state();
    m_states.pop_back();
    for (int i = 0; i < ended.openLinks; ++i) {
        m_blocks.endLink();
    }
    const Target around = state().target;
    if (ended.target == Target::Style && m_styleNumber >= 0) {
        m_styles.insert(m_styleNumber, m_words.section(u';', 0, 0).trimmed().toLower());
        m_styleNumber = -1;
        m_words.clear();
    } else if (ended.target == Target::Authors && around == Target::Authors) {
        m_authors << m_words.section(u';', 0, 0).trimmed();
        m_words.clear();
    } else if (ended.target == Target::FieldCode && around != Target::FieldCode) {
        endField();
    } else if (ended.target == Target::Footnote && around != Target::Footnote) {
        beginParagraph();
        m_blocks.add(m_document.noteCall(static_cast<size_t>(m_document.notes.size())));
        m_document.notes << m_note.simplified();
        m_note.clear();
    }
}

/// \fldinst{HYPERLINK "https://…"}: what follows in the group around is the link's words.
void Reader::endField()
{
    static const QRegularExpression link(u"HYPERLINK\\s+\"([^\"]*)\""_s);
    const auto match = link.match(m_words);
    m_words.clear();
    if (!match.hasMatch())
        return;
    beginParagraph();
    m_blocks.startLink(match.captured(1));
    ++state().openLinks;
}

void Reader::control()
{
    if (m_at >= m_bytes.size())
        return;
    const char c = m_bytes[m_at];
    if (!QChar::isLetter(static_cast<uchar>(c)) || static_cast<uchar>(c) > 127) {
        ++m_at;
        if (c == '\'')
            hexByte();
        else if (c == '*')
            state().target = state().target == Target::Text ? Target::Nowhere : state().target;
        else if (c == '~' || c == '_' || c == '-')
            text(c == '~' ? u"\u00a0"_s : c == '_' ? u"\u2011"_s : QString());
        else if (c == '\n' || c == '\r')
            word("par", 0, false);
        else
            m_pending += c; // a brace or a backslash
        return;
    }
    const qsizetype begin = m_at;
    while (m_at < m_bytes.size() && m_at - begin < 32 && std::isalpha(static_cast<uchar>(m_bytes[m_at])))
        ++m_at;
    const QByteArray name = m_bytes.sliced(begin, m_at - begin);
    const qsizetype number = m_at;
    if (m_at < m_bytes.size() && m_bytes[m_at] == '-')
        ++m_at;
    while (m_at < m_bytes.size() && m_at - number < 11 && std::isdigit(static_cast<uchar>(m_bytes[m_at])))
        ++m_at;
    const QByteArray digits = m_bytes.sliced(number, m_at - number);
    if (m_at < m_bytes.size() && m_bytes[m_at] == ' ')
        ++m_at;
    flushBytes();
    word(name, digits.toInt(), !digits.isEmpty());
}

void Reader::hexByte()
{
    const QByteArray hex = m_bytes.mid(m_at, 2);
    m_at += hex.size();
    if (m_skip > 0)
        --m_skip;
    else
        m_pending += QByteArray::fromHex(hex);
}

void Reader::flushBytes()
{
    if (m_pending.isEmpty())
        return;
    const int page = m_fontPages.value(state().font, m_codePage);
    QStringDecoder decoder(page == 65001 ? QByteArray("UTF-8") : "windows-" + QByteArray::number(page));
    const QString words = decoder.isValid() ? QString(decoder(m_pending)) : QString::fromLatin1(m_pending);
    m_pending.clear();
    text(words);
}

void Reader::text(const QString &words)
{
    if (words.isEmpty())
        return;
    flushBytes();
    switch (state().target) {
    case Target::Text:
        beginParagraph();
        followChange();
        m_blocks.addText(words, state().look);
        return;
    case Target::Footnote:
        m_note += words;
        return;
    case Target::Style:
    case Target::FieldCode:
    case Target::Authors:
        m_words += words;
        return;
    default:
        return;
    }
}

/// Groups whose words are not the text's. True where it was one.
bool Reader::destination(const QByteArray &name)
{
    const QHash<QByteArray, Target> &targets = destinations();
    const auto target = targets.find(name);
    if (target == targets.end())
        return false;
    m_hasPictures = m_hasPictures || name == "pict" || name == "object";
    state().target = *target;
    return true;
}

/// How words look. True where it was about that.
bool Reader::look(const QByteArray &name, int parameter, bool hasParameter)
{
    const bool isOn = !hasParameter || parameter != 0;
    if (name == "b")
        state().look.bold = isOn;
    else if (name == "i")
        state().look.italic = isOn;
    else if (name == "strike" || name == "striked")
        state().look.strike = isOn;
    else if (name == "plain")
        state().look = {};
    else if (name == "revised")
        state().isInserted = isOn;
    else if (name == "deleted")
        state().isDeleted = isOn;
    else if (name == "revauth" || name == "revauthdel")
        state().author = parameter;
    else if (name == "f")
        state().font = parameter;
    else
        return false;
    return true;
}

/// Paragraphs, their styles, tables. True where it was about those.
bool Reader::paragraph(const QByteArray &name, int parameter)
{
    if (state().target == Target::Footnote && (name == "par" || name == "pard" || name == "chftn")) {
        m_note += u' ';
    } else if (name == "par" || name == "sect" || name == "page") {
        if (m_isInTable && name == "par")
            text(u" "_s);
        else
            endParagraph();
    } else if (name == "pard") {
        m_style = -1;
        m_isInTable = false;
    } else if (name == "s") {
        m_style = parameter;
    } else if (name == "line") {
        beginParagraph();
        m_blocks.addBreak();
    } else if (name == "intbl") {
        m_isInTable = true;
    } else if (name == "trowd" && !m_isRowOpen) {
        endParagraph();
        if (!std::exchange(m_isTableOpen, true))
            m_blocks.startTable();
        m_blocks.startRow();
        m_isRowOpen = m_needsCell = true;
    } else if (name == "cell" && m_isRowOpen) {
        beginParagraph(); // of an empty cell
        endParagraph();
        m_needsCell = true;
    } else if (name == "row") {
        endParagraph();
        m_isRowOpen = false;
    } else {
        return false;
    }
    return true;
}

void Reader::word(const QByteArray &name, int parameter, bool hasParameter)
{
    const QHash<QByteArray, QString> &characters = namedCharacters();
    if (name == "bin") { // so many bytes of something else
        m_at = std::min(m_bytes.size(), m_at + std::max(0, parameter));
        return;
    }
    if (name == "ansicpg") {
        m_codePage = parameter;
        return;
    }
    if (name == "uc") {
        state().unicodeSkip = std::clamp(parameter, 0, 16);
        return;
    }
    if (name == "u") {
        text(QString(QChar(static_cast<char16_t>(parameter))));
        m_skip = state().unicodeSkip;
        return;
    }
    if (destination(name))
        return;
    if (state().target == Target::Font) {
        if (name == "fcharset")
            m_fontPages.insert(state().font, codePageOf(parameter));
        else if (name == "f")
            state().font = parameter;
        return;
    }
    if (state().target == Target::Style) {
        if (name == "s")
            m_styleNumber = parameter;
        return;
    }
    if (const auto character = characters.find(name); character != characters.end()) {
        text(*character);
        return;
    }
    if (state().target == Target::Nowhere || state().target == Target::FieldCode)
        return;
    if (!look(name, parameter, hasParameter))
        paragraph(name, parameter);
}

void Reader::beginParagraph()
{
    if (std::exchange(m_isOpen, true))
        return;
    if (m_isRowOpen && std::exchange(m_needsCell, false))
        m_blocks.startCell();
    if (!m_isRowOpen && std::exchange(m_isTableOpen, false))
        m_blocks.endTable();
    m_blocks.startParagraph();
    m_blocks.setStyle(m_styles.value(m_style));
}

void Reader::endParagraph()
{
    flushBytes();
    endChange();
    if (std::exchange(m_isOpen, false))
        m_blocks.endParagraph();
}

/// Opens and closes tracked changes as the words before and behind it want.
void Reader::followChange()
{
    const int change = state().isDeleted ? 2 : state().isInserted ? 1 : 0;
    if (change == m_change && state().author == m_changeAuthor)
        return;
    endChange();
    if (change == 0)
        return;
    m_blocks.startChange(change == 1, {m_authors.value(state().author), 0});
    m_change = change;
    m_changeAuthor = state().author;
}

void Reader::endChange()
{
    if (std::exchange(m_change, 0) != 0)
        m_blocks.endChange();
    m_changeAuthor = 0;
}

}

Imported readRtf(const QByteArray &bytes)
{
    return Reader(bytes).read();
}

}
