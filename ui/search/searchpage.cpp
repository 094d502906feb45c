// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchpage.h"

#include "core/desk/deskwork.h"
#include "ui/search/resultdelegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptypage.h"
#include "ui/widgets/words.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>
#include <QStringListModel>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

constexpr int typingPause = 80; // milliseconds
constexpr int mostOfEach = 40;

}

SearchPage::SearchPage(const Theme &theme, store::StoreFactory openStore, QWidget *parent)
    : QWidget(parent)
    , m_openStore(std::move(openStore))
    , m_field(new QLineEdit(this))
    , m_hint(new QLabel(this))
    , m_list(new QListView(this))
    , m_results(new ResultModel(this))
    , m_pages(new QStackedWidget(this))
    , m_start(new EmptyPage(
          tr("Search everything"),
          tr("Stories and their notes, the source book, commands and help. Words in quotes stand together, a "
             "minus leaves out, OR takes either, ferr* begins a word. desk:, by:, state:, due:, edition: and "
             "in: narrow it down."),
          this))
    , m_nothing(new QLabel(this))
    , m_operators(new QCompleter(this))
    , m_operatorNames(new QStringListModel(this))
    , m_pause(new QTimer(this))
{
    build(theme);
    setChoices({}, {});
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPause);
    connect(m_pause, &QTimer::timeout, this, &SearchPage::ask);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_opensFirst = false;
        m_pause->start();
    });
    connect(m_field, &QLineEdit::textEdited, this, &SearchPage::offerOperators);
    connect(m_operators, qOverload<const QString &>(&QCompleter::activated), this, &SearchPage::takeOperator);
    connect(m_list, &QListView::activated, m_results, &ResultModel::open);
    connect(m_list, &QListView::clicked, m_results, [this](const QModelIndex &row) {
        if (!style()->styleHint(QStyle::SH_ItemView_ActivateItemOnSingleClick, nullptr, m_list))
            m_results->open(row); // else it was activated too
    });
}

void SearchPage::build(const Theme &theme)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_field->setPlaceholderText(tr("Search stories, notes, sources, commands and help"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setClearButtonEnabled(true);
    m_field->addAction(theme.icon(u"search"_s, Token::MutedText), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    dress();
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    m_operators->setModel(m_operatorNames);
    m_operators->setWidget(m_field);
    m_operators->setCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_results);
    m_list->setItemDelegate(new ResultDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFocusPolicy(Qt::NoFocus); // the caret stays in the field
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setText(tr("Nothing was looked for yet."));
    m_nothing->setTextFormat(Qt::RichText); // words that are near are links
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
    connect(m_nothing, &QLabel::linkActivated, this, [this](const QString &word) {
        setQuery(word);
        focusField();
    });
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_nothing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 0);
    column->addWidget(m_field);
    column->addWidget(m_hint);
    column->addWidget(m_pages, 1);
}

/// The field's letters are larger than the window's, whatever size those have.
void SearchPage::dress()
{
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF() * 1.2);
    m_field->setFont(larger);
}

void SearchPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        dress();
}

void SearchPage::setChoices(const QStringList &desks, const QStringList &people)
{
    const auto quoted
        = [](const QString &value) { return value.contains(u' ') ? u'"' + value + u'"' : value; };
    QStringList names = desk::searchOperators();
    for (const QString &desk : desks)
        names << u"desk:"_s + quoted(desk);
    for (const QString &person : people)
        names << u"by:"_s + quoted(person);
    m_operatorNames->setStringList(names);
}

/// While an operator is being typed, those that begin so.
void SearchPage::offerOperators()
{
    const QString word = m_field->text().section(u' ', -1);
    m_operators->setCompletionPrefix(word);
    const bool isDone = m_operators->completionCount() == 1 && m_operators->currentCompletion() == word;
    if (word.size() < 2 || !word.contains(u':') || m_operators->completionCount() == 0 || isDone)
        m_operators->popup()->hide();
    else
        m_operators->complete();
}

void SearchPage::takeOperator(const QString &text)
{
    const QString before = m_field->text().section(u' ', 0, -2);
    m_field->setText(before.isEmpty() ? text : before + u' ' + text);
}

QString SearchPage::query() const
{
    return m_field->text().trimmed();
}

void SearchPage::setQuery(const QString &query)
{
    m_field->setText(query);
}

void SearchPage::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    ask(); // the newsroom is another than when this was typed
}

void SearchPage::ask()
{
    const int question = ++m_question;
    const desk::SearchQuery query = desk::parseSearch(this->query(), QDateTime::currentDateTime());
    m_hint->setText(query.faults.join(u' '));
    m_hint->setVisible(!query.faults.isEmpty());
    if (query.words.isEmpty() && !query.isNarrowed()) {
        m_pages->setCurrentWidget(m_start);
        m_results->setSections({});
        tellAnswered(question);
        return;
    }
    desk::runOnDesk(
        m_openStore, m_person, this,
        [query](desk::Desk &desk) { return desk::searchNewsroom(desk, query, mostOfEach); },
        [this, question, query](const base::Result<desk::SearchResult> &result) {
            if (question != m_question)
                return;
            if (result)
                take(query, *result);
            else
                Q_EMIT failed(tr("The newsroom could not be searched"), result.error());
            m_opensFirst = m_opensFirst && result;
            tellAnswered(question);
        });
}

void SearchPage::tellAnswered(int question)
{
    m_answered = question;
    Q_EMIT answered();
    if (std::exchange(m_opensFirst, false))
        m_results->open(m_list->currentIndex());
}

/// Of what was asked last: an answer that is still to come is waited for.
void SearchPage::openCurrent()
{
    if (m_pause->isActive()) {
        m_pause->stop();
        ask();
    }
    if (m_answered == m_question)
        m_results->open(m_list->currentIndex());
    else
        m_opensFirst = true;
}

void SearchPage::take(const desk::SearchQuery &query, const desk::SearchResult &result)
{
    std::vector<SearchSection> all{stories(result), notes(result), sources(result)};
    if (m_others) {
        for (SearchSection &section : m_others(query))
            all.push_back(std::move(section));
    }
    m_results->setSections(all);
    if (m_results->rowCount() == 0) {
        tellNothing(query, result.nearWords);
        return;
    }
    m_pages->setCurrentWidget(m_list);
    m_list->setCurrentIndex(m_results->index(m_results->next(-1, 1)));
    m_list->scrollToTop();
}

SearchSection SearchPage::stories(const desk::SearchResult &result)
{
    SearchSection section{tr("Stories"), {}};
    for (const store::SearchHit &hit : result.stories) {
        const QString id = hit.story.id.toString();
        QStringList detail{stateWord(hit.story.state)};
        if (!hit.story.desk.isEmpty())
            detail << hit.story.desk;
        if (hit.story.dueAt > 0)
            detail << dueText(hit.story.dueAt);
        section.rows.push_back({stateIcon(hit.story.state),
                                hit.story.headline.isEmpty() ? hit.story.slug : hit.story.headline,
                                hit.snippet, detail.join(u" · "_s), [this, id] { Q_EMIT storyChosen(id); }});
    }
    return section;
}

SearchSection SearchPage::notes(const desk::SearchResult &result)
{
    SearchSection section{tr("Notes"), {}};
    for (const store::NoteHit &hit : result.notes) {
        const QString story = hit.story.id.toString();
        const QString note = hit.note.toString();
        const QString title = hit.story.headline.isEmpty() ? hit.story.slug : hit.story.headline;
        section.rows.push_back({u"note"_s, title, hit.snippet,
                                hit.isOpen ? tr("by %1").arg(hit.by) : tr("by %1, settled").arg(hit.by),
                                [this, story, note] { Q_EMIT noteChosen(story, note); }});
    }
    return section;
}

SearchSection SearchPage::sources(const desk::SearchResult &result)
{
    SearchSection section{tr("Sources"), {}};
    for (const story::Source &source : result.sources) {
        const bool hasName = !source.publicName.isEmpty();
        QStringList about{source.role, source.organisation};
        about.removeAll(QString());
        section.rows.push_back({hasName ? u"source"_s : u"shield"_s,
                                hasName ? source.publicName : source.readerDescription, about.join(u", "_s),
                                sourceKindWord(source.kind),
                                [this, id = source.id] { Q_EMIT sourceChosen(id); }});
    }
    return section;
}

void SearchPage::tellNothing(const desk::SearchQuery &query, const QStringList &nearWords)
{
    QString text = query.words.isEmpty() ? tr("No story is of this kind.")
                                         : tr("Nothing here has “%1”.").arg(query.words.toHtmlEscaped());
    QStringList links;
    for (const QString &word : nearWords)
        links << u"<a href=\"%1\">%1</a>"_s.arg(word.toHtmlEscaped());
    if (!links.isEmpty())
        text += u"<br>"_s + tr("Spelled nearly so: %1").arg(links.join(u", "_s));
    m_nothing->setText(text);
    m_pages->setCurrentWidget(m_nothing);
}

bool SearchPage::takeKey(int key)
{
    const int row = m_list->currentIndex().row();
    constexpr int leap = 8;
    int to = row;
    switch (key) {
    case Qt::Key_Down:
        to = m_results->next(row, 1);
        break;
    case Qt::Key_Up:
        to = m_results->next(row, -1);
        break;
    case Qt::Key_PageDown:
        to = m_results->next(std::min(row + leap, m_results->rowCount() - 1) - 1, 1);
        break;
    case Qt::Key_PageUp:
        to = m_results->next(std::max(row - leap, 0), 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openCurrent();
        return true;
    case Qt::Key_Escape:
        Q_EMIT leaveWanted();
        return true;
    default:
        return false;
    }
    m_list->setCurrentIndex(m_results->index(to));
    return true;
}

bool SearchPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress && !m_operators->popup()->isVisible()
        && takeKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

}
