// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/findingspane.h"

#include "core/desk/openstory.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptypage.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

RowDelegate::Sign signOf(const QModelIndex &row)
{
    const auto severity = base::Severity(row.data(FindingModel::SeverityRole).toInt());
    const Token inks[]{Token::MutedText, Token::Warning, Token::Danger};
    return {severityIcon(severity), inks[int(severity)]};
}

bool isSame(const base::Finding &one, const base::Finding &other)
{
    return one.rule == other.rule && one.field == other.field && one.range == other.range;
}

}

FindingsPane::FindingsPane(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLabel(this))
    , m_list(new QListView(this))
    , m_pages(new QStackedWidget(this))
    , m_goTo(new QPushButton(tr("&Go There"), this))
    , m_fix(new QPushButton(tr("Fi&x"), this))
    //: The finding stands, and the text too, for a reason on record
    , m_waive(new QPushButton(tr("Let It &Pass…"), this))
{
    auto *none = new EmptyPage(
        tr("Nothing to settle"),
        tr("The house rules are read along while you write. What they find stands here: what, where, "
           "and how to settle it."),
        this);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new RowDelegate(theme, signOf, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Findings of the checks"));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(20, 12, 20, 8);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_pages->addWidget(m_list);
    m_pages->addWidget(none);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 8, 16, 12);
    buttons->addWidget(m_goTo);
    buttons->addWidget(m_fix);
    buttons->addWidget(m_waive);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_summary);
    column->addWidget(m_pages, 1);
    column->addLayout(buttons);
    connect(m_list, &QListView::activated, this, &FindingsPane::goToCurrent);
    connect(m_goTo, &QPushButton::clicked, this, &FindingsPane::goToCurrent);
    connect(m_fix, &QPushButton::clicked, this, &FindingsPane::fixCurrent);
    connect(m_waive, &QPushButton::clicked, this, [this] {
        if (m_list->currentIndex().isValid())
            Q_EMIT waiverWanted(m_model.at(m_list->currentIndex().row()));
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FindingsPane::showButtons);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        const QModelIndex current = m_list->currentIndex();
        m_kept = current.isValid() ? std::optional(std::pair(current.row(), m_model.at(current.row())))
                                   : std::nullopt;
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &FindingsPane::keepPlace);
    showRightPage();
}

void FindingsPane::setStory(desk::OpenStory *story)
{
    m_story = story;
    setWaivers({});
    setFindings({});
    if (!story)
        return;
    connect(
        story, &desk::OpenStory::bodyEdited, this,
        [this](qint64, qsizetype at, qsizetype gone, qsizetype come) { m_model.carry({at, gone, come}); });
    connect(story, &desk::OpenStory::stateChanged, this, &FindingsPane::showButtons);
}

void FindingsPane::setFindings(std::vector<base::Finding> findings)
{
    m_model.setFindings(std::move(findings));
    showRightPage();
}

/// They hold for words, so each is looked up in the text as it is now.
void FindingsPane::setWaivers(const std::vector<workflow::Waiver> &waivers)
{
    m_model.setWaivedBy([this, waivers](const base::Finding &finding) -> QString {
        if (!m_story)
            return {};
        const QString words = workflow::waivedWords(finding, m_story->article());
        const auto found = std::ranges::find_if(waivers, [&](const workflow::Waiver &one) {
            return one.rule == finding.rule && one.words == words;
        });
        return found == waivers.end() ? QString() : found->by;
    });
    showRightPage();
}

void FindingsPane::showRightPage()
{
    const int all = m_model.rowCount();
    const int blocking = m_model.blocking();
    m_pages->setCurrentIndex(all > 0 ? 0 : 1);
    m_summary->setVisible(all > 0);
    QString summary = tr("%n finding(s)", nullptr, all);
    if (blocking > 0)
        summary += u" · "_s + tr("%n must be settled", nullptr, blocking);
    m_summary->setText(summary);
    showButtons();
    Q_EMIT countChanged(all, blocking);
}

void FindingsPane::showButtons()
{
    const QModelIndex current = m_list->currentIndex();
    m_goTo->setVisible(m_model.rowCount() > 0);
    m_goTo->setEnabled(current.isValid());
    m_waive->setVisible(current.isValid()
                        && base::Severity(current.data(FindingModel::SeverityRole).toInt())
                               == base::Severity::Block
                        && !current.data(FindingModel::IsWaivedRole).toBool());
    m_fix->setVisible(current.data(FindingModel::HasFixRole).toBool() && m_story && m_story->isEditable());
}

/// At the finding that was chosen, or where it was: so one after the other is settled by keyboard.
void FindingsPane::keepPlace()
{
    if (m_kept && m_model.rowCount() > 0) {
        const auto &[place, finding] = *m_kept;
        int row = 0;
        while (row < m_model.rowCount() && !isSame(m_model.at(row), finding))
            ++row;
        m_list->setCurrentIndex(
            m_model.index(row < m_model.rowCount() ? row : std::min(place, m_model.rowCount() - 1)));
    }
    showButtons();
}

void FindingsPane::goToCurrent()
{
    if (!m_list->currentIndex().isValid())
        return;
    const base::Finding &finding = m_model.at(m_list->currentIndex().row());
    if (finding.range)
        Q_EMIT placeChosen(*finding.range);
    else
        Q_EMIT fieldChosen(finding.field);
}

void FindingsPane::fixCurrent()
{
    if (!m_list->currentIndex().isValid())
        return;
    if (const auto fix = m_model.at(m_list->currentIndex().row()).fix)
        Q_EMIT fixChosen(*fix);
}

}
