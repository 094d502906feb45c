// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/comparisonhtml.h"

#include "ui/theme/theme.h"
#include "ui/widgets/words.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(galley::ui::Comparison)
};

QString escaped(QStringView text)
{
    return text.toString().toHtmlEscaped().replace(u'\n', "<br>"_L1);
}

/// Writes the pieces of a body, each as what it is.
class BodyWriter
{
public:
    BodyWriter(const QString &before, const QString &after, const Theme &theme)
        : m_before(before)
        , m_after(after)
        , m_removed(theme.color(Token::Danger).name())
        , m_added(theme.color(Token::Success).name())
        , m_moved(theme.color(Token::Accent).name())
    { }

    QString inOneColumn(const std::vector<revision::Piece> &pieces)
    {
        QString html;
        for (const revision::Piece &piece : pieces)
            html += anchor(piece) + old(piece) + now(piece);
        return html;
    }

    /// A row for each stretch of whole paragraphs that both texts have at one place.
    QString inTwoColumns(const std::vector<revision::Piece> &pieces)
    {
        QString html = u"<table width='100%' cellspacing='0' cellpadding='6'>"_s;
        QString left;
        QString right;
        const auto endRow = [&] {
            html += u"<tr><td width='50%'>%1</td><td width='50%'>%2</td></tr>"_s.arg(left, right);
            left.clear();
            right.clear();
        };
        for (const revision::Piece &piece : pieces) {
            if (piece.kind != revision::Piece::Kind::Same) {
                const QString mark = anchor(piece);
                left += (piece.isOfBefore() ? mark : QString()) + old(piece);
                right += (piece.isOfBefore() ? QString() : mark) + now(piece);
                continue;
            }
            const QStringList paragraphs
                = m_after.sliced(piece.after.begin, piece.after.length()).split(u"\n\n"_s);
            for (qsizetype i = 0; i < paragraphs.size(); ++i) {
                if (i > 0)
                    endRow();
                left += escaped(paragraphs[i]);
                right += escaped(paragraphs[i]);
            }
        }
        endRow();
        return html + u"</table>"_s;
    }

private:
    QString anchor(const revision::Piece &piece)
    {
        return piece.kind == revision::Piece::Kind::Same ? QString()
                                                         : u"<a name='c%1'></a>"_s.arg(m_number++);
    }

    QString old(const revision::Piece &piece) const
    {
        const QStringView words = QStringView(m_before).sliced(piece.before.begin, piece.before.length());
        if (piece.kind == revision::Piece::Kind::Removed)
            return u"<s style='color:%2'>%1</s>"_s.arg(escaped(words), m_removed);
        if (piece.kind == revision::Piece::Kind::MovedAway)
            return u"<span style='color:%2'>▹ %1 ◃</span><br>"_s.arg(
                Words::tr("moved from here: “%1…”")
                    .arg(words.left(40).toString().simplified())
                    .toHtmlEscaped(),
                m_moved);
        return {};
    }

    QString now(const revision::Piece &piece) const
    {
        QString words = escaped(QStringView(m_after).sliced(piece.after.begin, piece.after.length()));
        switch (piece.kind) {
        case revision::Piece::Kind::Same:
            return words;
        case revision::Piece::Kind::Added:
            return u"<u style='color:%2'>%1</u>"_s.arg(words, m_added);
        case revision::Piece::Kind::MovedHere:
            return u"<span style='color:%2'>▸ %3 ◂<br>%1</span>"_s.arg(
                words, m_moved, Words::tr("moved here").toHtmlEscaped());
        default:
            return {};
        }
    }

    const QString &m_before;
    const QString &m_after;
    QString m_removed;
    QString m_added;
    QString m_moved;
    int m_number = 0;
};

QString listHtml(const QString &title, const std::vector<revision::ItemChange> &changes, const Theme &theme)
{
    if (changes.empty())
        return {};
    QString html = u"<h4>%1</h4>"_s.arg(title.toHtmlEscaped());
    for (const revision::ItemChange &change : changes) {
        html += u"<p>%1: <s style='color:%4'>%2</s> <u style='color:%5'>%3</u></p>"_s.arg(
            fieldWord(change.name).toHtmlEscaped(), escaped(change.before), escaped(change.after),
            theme.color(Token::Danger).name(), theme.color(Token::Success).name());
    }
    return html + u"<hr>"_s;
}

}

QString comparisonHtml(const revision::Comparison &comparison, const QString &before, const QString &after,
                       ComparisonLook look, const Theme &theme)
{
    BodyWriter writer(before, after, theme);
    return listHtml(Words::tr("Fields"), comparison.fields, theme)
           + listHtml(Words::tr("Who says what"), comparison.attributions, theme)
           + listHtml(Words::tr("Notes"), comparison.notes, theme)
           + (look == ComparisonLook::Inline ? writer.inOneColumn(comparison.body)
                                             : writer.inTwoColumns(comparison.body));
}

}
