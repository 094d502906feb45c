// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/comparedialog.h"

#include "ui/review/movewords.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

constexpr size_t mostRevisions = 200; // in the list; galley log names the others

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', "<br>"_L1);
}

/// The reason of a revision as a person reads it.
QString reasonWord(const QString &reason)
{
    if (const auto move = workflow::moveFromName(reason))
        return doneWord(*move);
    return reason;
}

}

CompareDialog::CompareDialog(desk::Desk &desk, const story::Article &now, const QString &since,
                             const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_now(now)
    , m_theme(theme)
    , m_since(new QComboBox(this))
    , m_summary(new QLabel(this))
    , m_view(new QTextBrowser(this))
    , m_next(new QPushButton(tr("&Next Change"), this))
    , m_previous(new QPushButton(tr("&Previous Change"), this))
{
    setWindowTitle(tr("What Changed in %1").arg(now.fields.slug));
    resize(820, 720);
    m_since->setAccessibleName(tr("Compare with"));
    m_view->setAccessibleName(tr("The story with its changes"));
    m_view->setOpenLinks(false);
    m_view->document()->setDocumentMargin(20);
    auto *label = new QLabel(tr("&Since"), this);
    label->setBuddy(m_since);
    auto *top = new QHBoxLayout;
    top->addWidget(label);
    top->addWidget(m_since, 1);
    top->addWidget(m_previous);
    top->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(10);
    column->addLayout(top);
    column->addWidget(m_summary);
    column->addWidget(m_view, 1);
    addVersions(since);
    connect(m_since, &QComboBox::currentIndexChanged, this, &CompareDialog::compare);
    connect(m_next, &QPushButton::clicked, this, [this] { go(1); });
    connect(m_previous, &QPushButton::clicked, this, [this] { go(-1); });
    auto *forward = new QShortcut(QKeySequence(Qt::Key_F7), this);
    auto *back = new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F7), this);
    connect(forward, &QShortcut::activated, this, [this] { go(1); });
    connect(back, &QShortcut::activated, this, [this] { go(-1); });
    compare();
    m_view->setFocus();
}

void CompareDialog::addVersions(const QString &since)
{
    const std::pair<QString, QString> named[]{{u"read"_s, tr("I last read it")},
                                              {u"approved"_s, tr("it was approved")},
                                              {u"published"_s, tr("it was published")}};
    for (const auto &[name, words] : named) {
        if (desk::version(m_desk, m_now.id, name))
            m_since->addItem(words, name);
    }
    const QLocale locale;
    if (const auto revisions = m_desk.revisions(m_now.id)) {
        for (size_t i = 0; i < std::min(revisions->size(), mostRevisions); ++i) {
            const store::Revision &one = (*revisions)[i];
            const QString at = locale.toString(QDateTime::fromMSecsSinceEpoch(one.at), QLocale::ShortFormat);
            m_since->addItem(u"%1 · %2 · %3"_s.arg(at, one.author, reasonWord(one.reason)),
                             one.id.toString());
        }
    }
    m_since->setCurrentIndex(qMax(0, m_since->findData(since)));
}

void CompareDialog::compare()
{
    m_current = -1;
    const auto before = desk::version(m_desk, m_now.id, m_since->currentData().toString());
    if (!before) {
        m_view->setPlainText(before.error().detail);
        return;
    }
    const revision::Comparison comparison = revision::compare(before->article, m_now);
    m_changes = comparison.changes();
    m_next->setEnabled(m_changes > 0);
    m_previous->setEnabled(m_changes > 0);
    m_summary->setText(
        comparison.isEmpty()
            ? tr("Nothing changed: this is the same text, with the same fields and attributions.")
            : tr("%n place(s) in the text", nullptr, m_changes) + u" · "_s
                  + tr("%n field(s)", nullptr, int(comparison.fields.size())) + u" · "_s
                  + tr("%n attribution(s)", nullptr, int(comparison.attributions.size())));
    m_view->setHtml(listHtml(tr("Fields"), comparison.fields)
                    + listHtml(tr("Who says what"), comparison.attributions)
                    + listHtml(tr("Notes"), comparison.notes) + bodyHtml(comparison, before->article.body));
}

QString CompareDialog::listHtml(const QString &title, const std::vector<revision::ItemChange> &changes) const
{
    if (changes.empty())
        return {};
    const QString removed = m_theme.color(Token::Danger).name();
    const QString added = m_theme.color(Token::Success).name();
    QString html = u"<h4>%1</h4>"_s.arg(title.toHtmlEscaped());
    for (const revision::ItemChange &change : changes) {
        html += u"<p>%1: <s style='color:%4'>%2</s> <u style='color:%5'>%3</u></p>"_s.arg(
            change.name.toHtmlEscaped(), escaped(change.before), escaped(change.after), removed, added);
    }
    return html + u"<hr>"_s;
}

QString CompareDialog::bodyHtml(const revision::Comparison &comparison, const QString &before) const
{
    const QString removed = m_theme.color(Token::Danger).name();
    const QString added = m_theme.color(Token::Success).name();
    const QString moved = m_theme.color(Token::Accent).name();
    QString html;
    int number = 0;
    for (const revision::Piece &piece : comparison.body) {
        const QString old = escaped(before.sliced(piece.before.begin, piece.before.length()));
        const QString now = escaped(m_now.body.sliced(piece.after.begin, piece.after.length()));
        if (piece.kind != revision::Piece::Kind::Same)
            html += u"<a name='c%1'></a>"_s.arg(number++);
        switch (piece.kind) {
        case revision::Piece::Kind::Same:
            html += now;
            break;
        case revision::Piece::Kind::Added:
            html += u"<u style='color:%2'>%1</u>"_s.arg(now, added);
            break;
        case revision::Piece::Kind::Removed:
            html += u"<s style='color:%2'>%1</s>"_s.arg(old, removed);
            break;
        case revision::Piece::Kind::MovedHere:
            html += u"<span style='color:%2'>▸ %3 ◂<br>%1</span>"_s.arg(now, moved,
                                                                        tr("moved here").toHtmlEscaped());
            break;
        case revision::Piece::Kind::MovedAway:
            html += u"<span style='color:%2'>▹ %3 ◃</span><br>"_s.arg(
                moved,
                tr("moved from here: “%1…”")
                    .arg(before.sliced(piece.before.begin, piece.before.length()).left(40).simplified())
                    .toHtmlEscaped());
            break;
        }
    }
    return html;
}

void CompareDialog::go(int direction)
{
    if (m_changes == 0)
        return;
    m_current = (m_current + direction + m_changes) % m_changes;
    m_view->scrollToAnchor(u"c%1"_s.arg(m_current));
}

QString CompareDialog::text() const
{
    return m_view->toPlainText();
}

}
