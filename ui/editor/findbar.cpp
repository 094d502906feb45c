// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/findbar.h"

#include "core/desk/openstory.h"
#include "ui/editor/storyeditor.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QtConcurrent>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

constexpr int afterTyping = 60; // milliseconds after a letter of the search words
constexpr int afterEdit = 400;  // milliseconds after an edit of the story: marks may lag, typing may not
constexpr int fieldWidth = 20;  // characters, at least

}

FindBar::FindBar(StoryEditor &editor, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_theme(theme)
    , m_words(new QLineEdit(this))
    , m_replacement(new QLineEdit(this))
    , m_replaceRow(new QWidget(this))
    , m_status(new QLabel(this))
    , m_faultLine(new QLabel(this))
    , m_delay(new QTimer(this))
{
    setAutoFillBackground(true);
    m_delay->setSingleShot(true);
    buildRows();
    connect(m_delay, &QTimer::timeout, this, &FindBar::search);
    connect(&m_watcher, &QFutureWatcher<Outcome>::finished, this, &FindBar::take);
    connect(m_words, &QLineEdit::textChanged, this, [this] { m_delay->start(afterTyping); });
    connect(m_words, &QLineEdit::returnPressed, this, [this] { findNext(); });
    connect(m_replacement, &QLineEdit::returnPressed, this, &FindBar::replaceOne);
    connect(&editor, &StoryEditor::caretMoved, this, &FindBar::showStatus);
    hide();
}

QToolButton *FindBar::addSwitch(const QString &text, const QString &help)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(help);
    button->setAccessibleName(help);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::toggled, this, &FindBar::search);
    return button;
}

QToolButton *FindBar::addButton(const QString &icon, const QString &help, void (FindBar::*run)())
{
    auto *button = new QToolButton(this);
    button->setIcon(m_theme.icon(icon));
    button->setToolTip(help);
    button->setAccessibleName(help);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, run);
    return button;
}

QLayout *FindBar::buildFindRow()
{
    m_words->setPlaceholderText(tr("Find"));
    m_words->setClearButtonEnabled(true);
    m_words->setAccessibleName(tr("Words to find"));
    m_status->setForegroundRole(QPalette::PlaceholderText);
    m_case = addSwitch(u"Aa"_s, tr("Match capitals"));
    m_whole = addSwitch(tr("Word", "switch: whole words only"), tr("Whole words only"));
    m_pattern = addSwitch(u".*"_s, tr("Regular expression"));
    m_words->setMinimumWidth(fieldWidth * fontMetrics().averageCharWidth());
    auto *row = new FlowLayout; // the column of the text may be narrow
    row->setSpacing(6);
    for (QWidget *part : std::initializer_list<QWidget *>{m_words, m_case, m_whole, m_pattern})
        row->addWidget(part);
    row->addWidget(addButton(u"up"_s, tr("Previous match (Shift+F3)"), &FindBar::goToPrevious));
    row->addWidget(addButton(u"down"_s, tr("Next match (F3)"), &FindBar::goToFollowing));
    row->addWidget(m_status);
    auto *whole = new QHBoxLayout;
    whole->addLayout(row, 1);
    whole->addWidget(addButton(u"close"_s, tr("Close (Esc)"), &FindBar::close), 0, Qt::AlignTop);
    return whole;
}

void FindBar::buildReplaceRow()
{
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_replacement->setAccessibleName(tr("Words to put in their place"));
    m_replacement->setToolTip(
        tr("With a regular expression, \\1 to \\9 stand for its groups and \\n for a new line."));
    m_keepCase = addSwitch(tr("AB→XY", "switch: as many capitals as the words have"),
                           tr("Capitals as the words that are replaced have them"));
    auto *one = new QPushButton(tr("&Replace"), m_replaceRow);
    auto *all = new QPushButton(tr("Replace &All"), m_replaceRow);
    one->setAutoDefault(false);
    all->setAutoDefault(false);
    connect(one, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(all, &QPushButton::clicked, this, &FindBar::replaceAll);
    m_replacement->setMinimumWidth(fieldWidth * fontMetrics().averageCharWidth());
    auto *row = new FlowLayout(m_replaceRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_replacement);
    row->addWidget(m_keepCase);
    row->addWidget(one);
    row->addWidget(all);
}

void FindBar::buildRows()
{
    buildReplaceRow();
    m_faultLine->setWordWrap(true);
    m_faultLine->hide();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 10, 12, 10);
    rows->setSpacing(8);
    rows->addLayout(buildFindRow());
    rows->addWidget(m_faultLine);
    rows->addWidget(m_replaceRow);
}

text::SearchOptions FindBar::options() const
{
    return {m_words->text(), m_case->isChecked(), m_whole->isChecked(), m_pattern->isChecked()};
}

QString FindBar::fault() const
{
    const text::PatternFault fault = text::patternFault(options());
    return fault.position < 0 ? QString()
                              : tr("The regular expression breaks off at character %1: %2.")
                                    .arg(fault.position + 1)
                                    .arg(fault.words);
}

QString FindBar::status() const
{
    return m_status->text();
}

void FindBar::open(bool withReplace)
{
    watchStory();
    m_replaceRow->setVisible(withReplace);
    show();
    const QString chosen = m_editor.textCursor().selectedText();
    if (!chosen.isEmpty() && !chosen.contains(QChar::ParagraphSeparator))
        m_words->setText(chosen);
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    search();
}

void FindBar::close()
{
    const bool hadFocus = isAncestorOf(window()->focusWidget()); // whoever is elsewhere stays there
    hide();
    m_cancel.cancel();
    m_watcher.setFuture({}); // its places are none of the story that comes next
    m_found.clear();
    m_foundRevision = -1;
    m_whenFresh = {};
    m_editor.setFound({});
    if (hadFocus)
        m_editor.setFocus(Qt::OtherFocusReason);
}

void FindBar::watchStory()
{
    disconnect(m_storyEdited);
    if (const desk::OpenStory *story = m_editor.story())
        m_storyEdited = connect(story, &desk::OpenStory::bodyEdited, this, [this] {
            if (isVisible())
                m_delay->start(afterEdit);
        });
    m_foundRevision = -1;
}

void FindBar::search()
{
    if (!m_editor.story())
        return;
    m_delay->stop();
    m_cancel.cancel();
    m_cancel = {};
    m_watcher.setFuture(QtConcurrent::run(
        [body = m_editor.story()->body(), options = options(), revision = m_editor.story()->revision(),
         cancel = m_cancel] { return Outcome{text::findAll(body, options, cancel), options, revision}; }));
}

void FindBar::take()
{
    if (m_watcher.future().resultCount() == 0)
        return; // closed since
    Outcome outcome = m_watcher.result();
    if (!outcome.ranges && outcome.ranges.error().code == base::ErrorCode::Cancelled)
        return;
    m_found = std::move(outcome.ranges).value_or(std::vector<base::TextRange>{});
    m_foundOptions = outcome.options;
    m_foundRevision = outcome.revision;
    m_editor.setFound(isVisible() && isFresh() ? m_found : std::vector<base::TextRange>{});
    showStatus();
    if (const auto work = std::exchange(m_whenFresh, {}))
        withFresh(work);
    Q_EMIT searched();
}

bool FindBar::isFresh() const
{
    return m_editor.story() && m_foundRevision == m_editor.story()->revision() && m_foundOptions == options();
}

void FindBar::withFresh(std::function<void()> work)
{
    if (isFresh()) {
        work();
        return;
    }
    m_whenFresh = std::move(work);
    search();
}

void FindBar::showStatus()
{
    if (!isVisible())
        return;
    const QTextCursor caret = m_editor.textCursor();
    const base::TextRange chosen{caret.selectionStart(), caret.selectionEnd()};
    const auto here = std::ranges::find(m_found, chosen);
    const QLocale locale;
    const QString count = locale.toString(qlonglong(m_found.size()));
    const QString fault = this->fault();
    m_faultLine->setText(fault);
    m_faultLine->setVisible(!fault.isEmpty());
    if (m_words->text().isEmpty())
        m_status->clear();
    else if (!fault.isEmpty())
        m_status->setText(tr("Not a pattern"));
    else if (m_found.empty())
        m_status->setText(tr("Not found"));
    else if (here != m_found.end())
        m_status->setText(
            tr("%1 of %2", "match, matches").arg(locale.toString(here - m_found.begin() + 1), count));
    else
        m_status->setText(tr("%n match(es)", nullptr, int(m_found.size())));
    m_status->setVisible(!m_status->text().isEmpty());
}

void FindBar::findNext(bool backwards)
{
    if (m_words->text().isEmpty())
        open(m_replaceRow->isVisible());
    else
        withFresh([this, backwards] { goToNext(backwards); });
}

void FindBar::goToFollowing()
{
    findNext(false);
}

void FindBar::goToPrevious()
{
    findNext(true);
}

void FindBar::goToNext(bool backwards)
{
    if (m_found.empty())
        return;
    const QTextCursor caret = m_editor.textCursor();
    auto next = std::ranges::lower_bound(m_found, backwards ? caret.selectionStart() : caret.selectionEnd(),
                                         {}, &base::TextRange::begin);
    if (backwards)
        next = next == m_found.begin() ? m_found.end() - 1 : next - 1;
    else if (next == m_found.end())
        next = m_found.begin();
    m_editor.goTo(*next);
    showStatus();
}

QString FindBar::replacementAt(const base::TextRange &range) const
{
    const QString &body = m_editor.story()->body();
    const QString words = text::replacementFor(body, range, m_foundOptions, m_replacement->text());
    return m_keepCase->isChecked()
               ? text::inCaseOf(QStringView(body).sliced(range.begin, range.length()), words)
               : words;
}

void FindBar::replaceOne()
{
    withFresh([this] {
        const QTextCursor caret = m_editor.textCursor();
        const base::TextRange chosen{caret.selectionStart(), caret.selectionEnd()};
        if (std::ranges::contains(m_found, chosen))
            m_editor.replaceAll({{chosen, replacementAt(chosen)}});
        findNext();
    });
}

void FindBar::replaceAll()
{
    withFresh([this] {
        std::vector<std::pair<base::TextRange, QString>> changes;
        changes.reserve(m_found.size());
        for (const base::TextRange &range : m_found)
            changes.emplace_back(range, replacementAt(range));
        if (!m_editor.replaceAll(changes))
            return;
        m_delay->start(afterTyping);
        Q_EMIT replacedAll(int(changes.size()));
    });
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

}
