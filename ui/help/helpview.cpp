// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/helpview.h"

#include "ui/commands/registry.h"
#include "ui/help/helpbook.h"
#include "ui/help/helphtml.h"
#include "ui/theme/theme.h"

#include <QMimeData>
#include <QRegularExpression>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

HelpView::HelpView(const HelpBook &book, const CommandRegistry &commands, const Theme &theme, QWidget *parent)
    : QTextBrowser(parent)
    , m_book(book)
    , m_commands(commands)
    , m_theme(theme)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // so that pictures know how wide they may be
    setAccessibleName(tr("Help page"));
    document()->setDocumentMargin(helpMargin);
    dress();
    connect(this, &QTextBrowser::anchorClicked, this, &HelpView::follow);
    connect(this, &QTextBrowser::sourceChanged, this, [this](const QUrl &url) {
        Q_EMIT pageChanged(url.path().mid(1)); // page() is the one before until this is over
    });
    connect(&theme, &Theme::changed, this, &HelpView::dress);
    connect(&commands, &CommandRegistry::shortcutsChanged, this, &HelpView::dress);
}

void HelpView::dress()
{
    document()->setDefaultStyleSheet(helpStyle(m_theme));
    if (!source().isEmpty())
        reload();
}

void HelpView::showPage(const QString &page)
{
    setExtraSelections({});
    setSource(QUrl(u"help:/"_s + page));
}

QString HelpView::page() const
{
    return source().path().mid(1);
}

QVariant HelpView::loadResource(int type, const QUrl &name)
{
    if (type == QTextDocument::ImageResource) {
        const QImage image(u":/galley/help/pictures/"_s + name.fileName());
        const int room = viewport()->width() - 2 * helpMargin;
        m_shownWidth = viewport()->width();
        return image.width() > room && room > 0 ? image.scaledToWidth(room, Qt::SmoothTransformation) : image;
    }
    const QString page = name.path().mid(1);
    return helpHtml(m_book.text(page), m_commands, m_book.direction(page));
}

/// Without the marks that isolate code and keys: a command line has to work where it is pasted.
QMimeData *HelpView::createMimeDataFromSelection() const
{
    static const QRegularExpression isolates(u"[\u2066-\u2069]"_s);
    QMimeData *copied = QTextBrowser::createMimeDataFromSelection();
    copied->setText(copied->text().remove(isolates));
    return copied;
}

void HelpView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (m_shownWidth == 0 || m_shownWidth == viewport()->width())
        return;
    const int at = verticalScrollBar()->value();
    reload(); // pictures are made as wide as there is room
    verticalScrollBar()->setValue(at);
}

void HelpView::follow(const QUrl &link)
{
    if (link.scheme() == "command"_L1)
        Q_EMIT commandWanted(link.path());
    else if (link.scheme() == "setting"_L1)
        Q_EMIT settingWanted(link.path());
    else if (const QString page = link.fileName().chopped(3);
             link.fileName().endsWith(".md"_L1) && m_book.has(page))
        showPage(page);
}

void HelpView::mark(const QString &words)
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat format;
    format.setBackground(m_theme.color(Token::Mark));
    format.setForeground(m_theme.color(Token::OnMark));
    for (const auto &[at, size] : placesOfWords(words, document()->toPlainText())) {
        QTextCursor place(document());
        place.setPosition(int(at));
        place.setPosition(int(at + size), QTextCursor::KeepAnchor);
        marks.push_back({place, format});
    }
    setExtraSelections(marks);
    if (!marks.isEmpty()) {
        QTextCursor first = marks.front().cursor;
        first.clearSelection();
        setTextCursor(first);
        ensureCursorVisible();
    }
}

}
