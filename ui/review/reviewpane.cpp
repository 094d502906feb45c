// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/reviewpane.h"

#include "core/desk/openstory.h"
#include "ui/commands/registry.h"
#include "ui/review/movewords.h"
#include "ui/review/replydialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/words.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <ranges>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

constexpr int lag = 400;        // milliseconds after a save until the story is looked up
constexpr int mostWait = 4000;  // while somebody writes on without a pause
constexpr int mostWaits = 4;    // the same in lags, where those are longer
constexpr int mostLag = 15'000; // in a story so long that looking it up takes a second
constexpr int restFactor = 15;  // it takes this part of one core at most, while somebody writes
constexpr int mostRecords = 12; // of the history

/// Steps that lead the story to the public come first; stopping it comes last.
int rank(const workflow::PossibleMove &move)
{
    using enum workflow::Move;
    switch (move.move) {
    case Hold:
    case Spike:
    case Withdraw:
    case Reopen:
        return 3;
    case HandOver:
    case LiftEmbargo:
        return 2;
    case Return:
    case SendBack:
    case DropCorrection:
    case Refer:
        return 1;
    default:
        return 0;
    }
}

std::vector<workflow::PossibleMove> inOrder(std::vector<workflow::PossibleMove> moves)
{
    std::ranges::stable_sort(moves, [](const auto &a, const auto &b) {
        return std::pair(rank(a), !a.isAllowed()) < std::pair(rank(b), !b.isAllowed());
    });
    return moves;
}

}

ReviewPane::ReviewPane(store::StoreFactory openStore, const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_runner(std::move(openStore))
    , m_delay(new QTimer(this))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Review"));
    m_delay->setSingleShot(true);
    m_delay->setInterval(lag);
    connect(m_delay, &QTimer::timeout, this, [this] {
        if (m_story)
            ask();
    });
    connect(&m_runner, &desk::ReviewRunner::ready, this,
            [this](const std::shared_ptr<const desk::Standing> &standing) {
                m_delay->setInterval(std::clamp(int(m_sinceAsked.elapsed()) * restFactor, lag, mostLag));
                m_standing = standing;
                show(*standing);
                Q_EMIT shown(*standing);
            });
    connect(&m_runner, &desk::ReviewRunner::failed, this, [this](const base::Error &error) {
        Q_EMIT failed(tr("Where the story stands could not be looked up"), error);
    });
}

QSize ReviewPane::sizeHint() const
{
    return {340, 400};
}

void ReviewPane::setStory(desk::OpenStory *story, std::shared_ptr<desk::StoryReader> reader)
{
    m_runner.setReader(reader ? std::move(reader) : std::make_shared<desk::StoryReader>());
    m_story = story;
    m_standing.reset();
    m_waiting.reset();
    if (!story) {
        m_runner.request({}, {});
        delete takeWidget();
        m_content = nullptr;
        return;
    }
    connect(story, &desk::OpenStory::saved, this, &ReviewPane::refreshAtPause);
    connect(story, &desk::OpenStory::stateChanged, this, &ReviewPane::refresh);
    ask();
}

void ReviewPane::ask()
{
    m_sinceAsked.start();
    m_runner.request(m_story->article().id, m_person);
}

void ReviewPane::setPerson(const QString &person)
{
    m_person = person;
    refresh();
}

void ReviewPane::refresh()
{
    if (m_story && !m_delay->isActive())
        m_delay->start();
}

void ReviewPane::refreshAtPause()
{
    const int most = std::max(mostWait, mostWaits * m_delay->interval());
    if (m_story && (!m_delay->isActive() || m_sinceAsked.elapsed() < most))
        m_delay->start();
}

void ReviewPane::addTitle(const QString &text)
{
    auto *title = new QLabel(text, m_content);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    m_column->addSpacing(12);
    m_column->addWidget(title);
}

QLabel *ReviewPane::addLine(const QString &text, bool muted)
{
    auto *line = new QLabel(text, m_content);
    line->setWordWrap(true);
    line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (muted)
        line->setForegroundRole(QPalette::PlaceholderText);
    m_column->addWidget(line);
    return line;
}

void ReviewPane::show(const desk::Standing &standing)
{
    if (!m_story || standing.facts.article.id != m_story->article().id)
        return;
    // Whoever writes a reason is not interrupted: the pane is made anew when the field is left.
    if (m_content && m_content->isAncestorOf(QApplication::focusWidget())
        && qobject_cast<QLineEdit *>(QApplication::focusWidget())) {
        m_delay->start();
        return;
    }
    m_isBehind = true;
    if (isVisible())
        build();
    if (m_waiting && isFresh())
        press(*std::exchange(m_waiting, std::nullopt));
}

void ReviewPane::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    build();
}

void ReviewPane::build()
{
    if (!m_standing || !std::exchange(m_isBehind, false))
        return;
    const desk::Standing &standing = *m_standing;
    m_content = new QWidget;
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(20, 14, 20, 20);
    m_column->setSpacing(8);
    addState(standing);
    addCorrection(standing);
    addSteps(standing);
    addReplies(standing);
    addQuestions(standing);
    addHistory(standing);
    m_column->addStretch(1);
    setWidget(m_content);     // the one before goes
    tabInReadingOrder(*this); // what comes late would come last
}

void ReviewPane::addState(const desk::Standing &standing)
{
    const story::State state = standing.facts.article.state;
    auto *row = new QHBoxLayout;
    auto *icon = new QLabel(m_content);
    const int size = fontMetrics().height();
    icon->setPixmap(m_theme.icon(stateIcon(state)).pixmap(QSize(size, size), devicePixelRatio()));
    auto *word = new QLabel(stateWord(state), m_content);
    QFont large = word->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setWeight(QFont::DemiBold);
    word->setFont(large);
    row->addWidget(icon);
    row->addWidget(word, 1);
    m_column->addLayout(row);
    const workflow::Progress progress = standing.progress();
    if (!progress.holder.isEmpty())
        //: The story lies with this person now
        addLine(tr("%1 has it.").arg(progress.holder), true);
    if (progress.approval)
        addLine(tr("Approved by %1, %2: this very text.")
                    .arg(progress.approval->by, timeText(progress.approval->at)));
    else if (progress.lastApproval && workflow::isEditable(state))
        addLine(tr("The approval by %1 of %2 is void: the text is another now.")
                    .arg(progress.lastApproval->by, timeText(progress.lastApproval->at)));
    const bool isChanged
        = (!progress.approval && progress.lastApproval)
          || (!progress.publishedHash.isEmpty() && progress.publishedHash != standing.facts.contentHash);
    auto *changes = new QPushButton(isChanged ? tr("Show What Changed") : tr("Compare Versions…"), m_content);
    connect(changes, &QPushButton::clicked, this, [this, published = !progress.publishedHash.isEmpty()] {
        Q_EMIT comparisonWanted(published ? u"published"_s : u"approved"_s);
    });
    if (progress.scheduledFor != 0)
        addLine(tr("Scheduled for %1.").arg(timeText(progress.scheduledFor)));
    //: The name of the desk’s workflow
    addLine(tr("Works as: %1").arg(standing.facts.profile.title), true);
    m_column->addWidget(changes, 0, Qt::AlignLeft);
}

void ReviewPane::addCorrection(const desk::Standing &standing)
{
    if (standing.facts.article.state != story::State::Correcting && standing.corrections.empty())
        return;
    addTitle(tr("Corrections"));
    for (const story::Correction &notice : standing.corrections)
        addLine(u"%1 %2"_s.arg(story::correctionLabel(notice.kind, standing.facts.article.fields.language),
                               notice.text));
    if (standing.facts.article.state != story::State::Correcting)
        return;
    if (standing.facts.noticesBy.isEmpty())
        addLine(tr("The published text stays public. Change the text here, and say below what was wrong."),
                true);
    auto *write = new QPushButton(tr("Put a Notice on Record…"), m_content);
    connect(write, &QPushButton::clicked, this, &ReviewPane::noticeWanted);
    m_column->addWidget(write);
}

void ReviewPane::addSteps(const desk::Standing &standing)
{
    addTitle(tr("What may happen next"));
    const std::vector<workflow::PossibleMove> moves = inOrder(standing.moves);
    bool isMain = true;
    for (const workflow::PossibleMove &move : moves) {
        auto *box = new StepBox(move, isMain, m_people, m_content);
        isMain = isMain && !move.isAllowed();
        connect(box, &StepBox::wanted, this, [this, hash = standing.facts.contentHash](desk::Step step) {
            step.seenHash = hash;
            Q_EMIT stepWanted(step);
        });
        connect(box, &StepBox::placeChosen, this, &ReviewPane::placeChosen);
        connect(box, &StepBox::fieldChosen, this, &ReviewPane::fieldChosen);
        m_column->addWidget(box);
    }
    if (moves.empty())
        addLine(tr("Nothing: this is the end of its way."), true);
}

/// Whoever is accused in the story is asked for their side.
void ReviewPane::addReplies(const desk::Standing &standing)
{
    const std::vector<story::ReplyRequest> &requests = standing.facts.article.replyRequests;
    addTitle(tr("Right of reply"));
    if (requests.empty())
        addLine(tr("Whoever is accused in the story is asked for their side, with time to answer."), true);
    for (const story::ReplyRequest &request : requests) {
        //: What came of a request for a reply, as are the three below
        const QString outcomes[]{tr("no word yet"), tr("no answer"), tr("declined"), tr("answered")};
        QString words
            = tr("%1: %2", "who, what came of it").arg(request.person, outcomes[int(request.outcome)]);
        if (request.outcome == story::ReplyOutcome::Waiting && request.deadline != 0)
            words += u" · "_s + tr("until %1").arg(timeText(request.deadline));
        auto *line = new QPushButton(words, m_content);
        line->setFlat(true);
        line->setToolTip(request.about);
        line->setStyleSheet(u"text-align: left"_s);
        connect(line, &QPushButton::clicked, this, [this, request] { editReply(request); });
        m_column->addWidget(line);
    }
    auto *ask = new QPushButton(tr("Ask for a Reply…"), m_content);
    connect(ask, &QPushButton::clicked, this, [this] {
        editReply({.id = story::ReplyRequestId::create(),
                   .by = m_person,
                   .at = QDateTime::currentMSecsSinceEpoch()});
    });
    m_column->addWidget(ask, 0, Qt::AlignLeft);
}

void ReviewPane::editReply(const story::ReplyRequest &request)
{
    auto *dialog = new ReplyDialog(request, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, request] {
        if (!m_story)
            return;
        const auto before = request.person.isEmpty() ? std::nullopt : std::optional(request);
        m_story->change({.replyRequests = {{before, dialog->request()}}});
        m_story->saveNow(u"reply-request"_s);
    });
    dialog->open();
}

void ReviewPane::addQuestions(const desk::Standing &standing)
{
    if (standing.questions.empty() || !workflow::isEditable(standing.facts.article.state))
        return;
    addTitle(tr("Only a person can tell"));
    for (const check::Question &question : standing.questions) {
        auto *box = new QCheckBox(m_content);
        box->setAccessibleName(question.text);
        box->setChecked(standing.answered.contains(question.rule));
        box->setEnabled(!box->isChecked()); // an answer stands; another text asks anew
        auto *words = new QLabel(question.text, m_content);
        words->setWordWrap(true);
        words->setBuddy(box);
        auto *row = new QHBoxLayout;
        row->addWidget(box, 0, Qt::AlignTop);
        row->addWidget(words, 1);
        m_column->addLayout(row);
        connect(
            box, &QCheckBox::clicked, this,
            [this, rule = question.rule, hash = standing.facts.contentHash] { Q_EMIT answered(rule, hash); });
    }
}

void ReviewPane::addHistory(const desk::Standing &standing)
{
    addTitle(tr("How it came here"));
    if (standing.facts.records.empty()) {
        addLine(tr("No step has been taken yet. Each one is kept here for good: who, when and why."), true);
    }
    int shown = 0;
    for (const workflow::Record &record : standing.facts.records | std::views::reverse) {
        if (++shown > mostRecords) {
            break; // the whole record has them
        }
        QString line = tr("%1 %2", "who did what").arg(record.by, doneWord(record.move));
        if (!record.assignee.isEmpty())
            //: Follows who did what: “A. Lind handed it over to M. Okafor”
            line += u' ' + tr("to %1").arg(record.assignee);
        line += u" · "_s + timeText(record.at);
        addLine(line);
        if (!record.reason.isEmpty() && record.move != workflow::Move::Void)
            addLine(u"“%1”"_s.arg(record.reason), true);
    }
    auto *all = new QPushButton(tr("Everything That Happened…"), m_content);
    connect(all, &QPushButton::clicked, this, &ReviewPane::auditWanted);
    m_column->addWidget(all, 0, Qt::AlignLeft);
}

std::optional<workflow::PossibleMove> ReviewPane::primaryStep() const
{
    if (!m_standing)
        return std::nullopt;
    const std::vector<workflow::PossibleMove> moves = inOrder(m_standing->moves);
    return moves.empty() || rank(moves.front()) > 0 ? std::nullopt : std::optional(moves.front());
}

/// Whether what is shown is of the text as it stands, to the last key.
bool ReviewPane::isFresh() const
{
    return m_standing && m_standing->facts.article.id == m_story->article().id
           && m_standing->facts.contentHash == story::contentHash(m_story->article());
}

/// By key. Whoever goes on typing and presses at once is not told that the text is another now.
void ReviewPane::press(workflow::Move move)
{
    if (!isFresh()) {
        m_waiting = move;
        refresh();
        return;
    }
    build();
    for (StepBox *box : m_content->findChildren<StepBox *>()) {
        if (box->move() != move)
            continue;
        if (!box->refusal().isEmpty() || box->asksForMore())
            Q_EMIT wanted();
        if (!box->refusal().isEmpty())
            Q_EMIT refused(box->refusal());
        ensureWidgetVisible(box);
        box->press();
        return;
    }
    Q_EMIT wanted();
    Q_EMIT refused(tr("The story cannot take that step from where it stands. What it can do is in Review."));
}

void ReviewPane::addCommands(CommandRegistry &commands, const std::function<bool()> &isOpen)
{
    const auto add = [&](const QString &id, const QString &text, QKeyCombination keys, workflow::Move move) {
        commands.add({.id = id,
                      .text = text,
                      .menu = Menu::Story,
                      .group = 6,
                      .shortcuts = {QKeySequence(keys)},
                      .run = [this, move] { press(move); },
                      .enabledWhen = isOpen});
    };
    add(u"review.submit"_s, tr("Sen&d to the Desk"), Qt::CTRL | Qt::SHIFT | Qt::Key_Return,
        workflow::Move::Submit);
    add(u"review.return"_s, tr("&Return to the Author"), Qt::CTRL | Qt::SHIFT | Qt::Key_R,
        workflow::Move::Return);
    add(u"review.approve"_s, tr("&Approve This Text"), Qt::CTRL | Qt::SHIFT | Qt::Key_A,
        workflow::Move::Approve);
    add(u"review.publish"_s, tr("P&ublish"), Qt::CTRL | Qt::SHIFT | Qt::Key_U, workflow::Move::Publish);
}

}
