// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/attributions/attributionspane.h"

#include "ui/attributions/lenswords.h"
#include "ui/attributions/mixbar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptypage.h"
#include "ui/widgets/rowdelegate.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

AttributionsPane::AttributionsPane(desk::Desk &desk, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_summary(new QLabel(this))
    , m_speakers(new QLabel(this))
    , m_mix(new MixBar(theme, this))
    , m_show(new QComboBox(this))
    , m_list(new QListView(this))
    , m_nothingFits(new QLabel(tr("Nothing of that kind in this story."), this))
    , m_pages(new QStackedWidget(this))
{
    auto *none = new EmptyPage(
        tr("No attributions yet"),
        tr("Write who says what: “The quay is safe,” said the harbour master. Each quotation and its "
           "source is listed here as you write. {key:insert.quotation} quotes somebody from the source "
           "book."),
        this);
    buildList(theme);
    m_show->addItems({tr("All"), tr("Unsourced"), tr("Anonymous"), tr("Single source"), tr("No evidence"),
                      tr("Words are gone"), tr("Dismissed")});
    m_show->setAccessibleName(tr("Which attributions are shown"));
    m_summary->setContentsMargins(20, 12, 20, 4);
    m_summary->setWordWrap(true);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_speakers->setContentsMargins(20, 8, 20, 4);
    m_speakers->setWordWrap(true);
    m_speakers->setTextFormat(Qt::PlainText);
    m_nothingFits->setContentsMargins(20, 16, 20, 16);
    m_nothingFits->setAlignment(Qt::AlignTop);
    m_nothingFits->setWordWrap(true);
    for (QWidget *page : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(none),
                          static_cast<QWidget *>(m_nothingFits)})
        m_pages->addWidget(page);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(20, 6, 20, 6);
    row->addWidget(m_show);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_summary);
    column->addWidget(m_mix);
    column->addLayout(row);
    column->addWidget(m_pages, 1);
    column->addWidget(m_speakers);
    connect(m_show, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_filter.setShow(AttributionFilter::Show(index));
        showRightPage();
    });
    showRightPage();
}

AttributionsPane::~AttributionsPane() = default;

void AttributionsPane::buildList(const Theme &theme)
{
    m_filter.setSourceModel(&m_model);
    m_list->setModel(&m_filter);
    m_list->setItemDelegate(new RowDelegate(
        theme,
        [](const QModelIndex &row) {
            const auto mark = desk::LensMark(row.data(AttributionModel::MarkRole).toInt());
            const bool isOpen = mark == desk::LensMark::Claim || mark == desk::LensMark::NeedsSource
                                || mark == desk::LensMark::Disputed;
            return RowDelegate::Sign{lensMarkIcon(mark), isOpen ? Token::Warning : Token::MutedText};
        },
        m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Attributions"));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &row) {
        Q_EMIT placeChosen({row.data(AttributionModel::BeginRole).toLongLong(),
                            row.data(AttributionModel::EndRole).toLongLong()});
    });
}

void AttributionsPane::setStory(desk::OpenStory *story)
{
    m_runner.reset();
    m_story = story;
    m_caret = 0;
    takeLens(std::make_shared<desk::Lens>());
    if (!story)
        return;
    m_runner = std::make_unique<desk::LensRunner>(*story);
    connect(m_runner.get(), &desk::LensRunner::ready, this, &AttributionsPane::takeLens);
    connect(
        story, &desk::OpenStory::bodyEdited, this,
        [this](qint64, qsizetype at, qsizetype gone, qsizetype come) { m_model.carry({at, gone, come}); });
    reloadBook();
}

void AttributionsPane::setDetection(const attribution::Detection &detection)
{
    if (m_runner)
        m_runner->setDetection(detection);
}

void AttributionsPane::reloadBook()
{
    auto book = desk::SourceBook::read(m_desk.sources());
    if (!book) {
        Q_EMIT failed(tr("The source book could not be read"), book.error());
        return;
    }
    m_book = std::make_shared<const desk::SourceBook>(std::move(*book));
    if (m_runner)
        m_runner->setBook(m_book);
    Q_EMIT bookRead(m_book);
}

void AttributionsPane::takeLens(const std::shared_ptr<const desk::Lens> &lens)
{
    m_paragraphs = desk::speakersOf(*lens);
    m_model.setLens(lens);
    showRightPage();
    showSpeakers();
    Q_EMIT lensChanged(lens);
}

void AttributionsPane::showRightPage()
{
    const desk::LensMix &mix = m_model.lens().mix;
    const bool any = m_model.rowCount() > 0;
    m_pages->setCurrentIndex(!any ? 1 : m_filter.rowCount() > 0 ? 0 : 2);
    for (QWidget *part : {static_cast<QWidget *>(m_summary), static_cast<QWidget *>(m_mix),
                          static_cast<QWidget *>(m_show), static_cast<QWidget *>(m_speakers)})
        part->setVisible(any);
    m_mix->setMix(mix);
    m_summary->setText(m_mix->sentence());
    Q_EMIT countChanged(mix.all() - mix.unsourced, mix.unsourced);
}

void AttributionsPane::setCaret(qsizetype position)
{
    m_caret = position;
    showSpeakers();
}

/// Who speaks in the paragraph that somebody writes in; the list goes along while it is not used itself.
void AttributionsPane::showSpeakers()
{
    const int row = m_list->hasFocus() ? -1 : currentEntry();
    const QModelIndex here = row < 0 ? QModelIndex() : m_filter.mapFromSource(m_model.index(row));
    if (here.isValid() && here != m_list->currentIndex())
        m_list->setCurrentIndex(here);
    if (!m_story)
        return;
    const int number = desk::paragraphAt(m_story->body(), m_caret);
    QStringList names;
    for (const desk::LensParagraph &paragraph : m_paragraphs) {
        if (paragraph.number == number)
            names = paragraph.speakers;
    }
    if (std::exchange(m_shown, {number, names}) == std::pair(number, names))
        return; // at nearly each key
    m_speakers->setText(names.isEmpty() ? tr("¶ %1: nobody speaks here").arg(number)
                                        : tr("¶ %1: %2", "number of a paragraph: who speaks in it")
                                              .arg(QString::number(number), names.join(u", "_s)));
}

/// The row of the model that a command is about: the chosen one while the list has the focus, else what is at
/// the caret; -1 where there is none.
int AttributionsPane::currentEntry() const
{
    if (m_list->hasFocus() && m_list->currentIndex().isValid())
        return m_filter.mapToSource(m_list->currentIndex()).row();
    int best = -1;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const base::TextRange &place = m_model.place(row);
        const desk::LensMark mark = m_model.entry(row).mark;
        const bool isHere = place.begin <= m_caret && m_caret <= place.end && !place.isEmpty()
                            && mark != desk::LensMark::Dismissed && mark != desk::LensMark::Orphaned;
        if (isHere && (best < 0 || place.length() < m_model.place(best).length()))
            best = row;
    }
    return best;
}

/// The next entry that a person has not looked at, from the caret on and round the end.
void AttributionsPane::goToNext(int direction)
{
    int best = -1;
    const auto isOpen = [this](int row) {
        const desk::LensMark mark = m_model.entry(row).mark;
        return mark == desk::LensMark::Found || mark == desk::LensMark::Claim
               || mark == desk::LensMark::NeedsSource
               || (mark == desk::LensMark::Anonymous
                   && m_model.entry(row).attribution.standing == story::Standing::Found);
    };
    const int rows = m_model.rowCount();
    for (int step = 0; step < 2 * rows && best < 0; ++step) {
        const int row = direction > 0 ? step % rows : rows - 1 - step % rows;
        const qsizetype begin = m_model.place(row).begin;
        const bool isBeyond = direction > 0 ? begin > m_caret : m_model.place(row).end < m_caret;
        if (isOpen(row) && (isBeyond || step >= rows))
            best = row;
    }
    if (best < 0)
        return;
    m_list->setCurrentIndex(m_filter.mapFromSource(m_model.index(best)));
    Q_EMIT placeChosen(m_model.place(best));
}

}
