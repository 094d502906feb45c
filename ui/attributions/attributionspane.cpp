// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/attributions/attributionspane.h"

#include "core/desk/openstory.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptypage.h"
#include "ui/widgets/rowdelegate.h"

#include <QLabel>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

AttributionsPane::AttributionsPane(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLabel(this))
    , m_list(new QListView(this))
    , m_pages(new QStackedWidget(this))
{
    auto *none = new EmptyPage(
        tr("No attributions yet"),
        tr("Write who says what: “The quay is safe,” said the harbour master. Each quotation and its "
           "source is listed here as you write."),
        this);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new RowDelegate(
        theme,
        [](const QModelIndex &row) {
            const bool isUnsourced = row.data(AttributionModel::UnsourcedRole).toBool();
            const bool isAnonymous = row.data(AttributionModel::AnonymousRole).toBool();
            return RowDelegate::Sign{isUnsourced   ? u"warning"_s
                                     : isAnonymous ? u"shield"_s
                                                   : u"quote"_s,
                                     isUnsourced ? Token::Warning : Token::MutedText};
        },
        m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Attributions"));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_summary->setContentsMargins(20, 12, 20, 8);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_pages->addWidget(m_list);
    m_pages->addWidget(none);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_summary);
    column->addWidget(m_pages, 1);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &row) {
        Q_EMIT placeChosen({row.data(AttributionModel::BeginRole).toLongLong(),
                            row.data(AttributionModel::EndRole).toLongLong()});
    });
    showRightPage();
}

void AttributionsPane::setStory(desk::OpenStory *story)
{
    m_story = story;
    m_model.setDetection({}, {});
    showRightPage();
    if (story)
        connect(story, &desk::OpenStory::bodyEdited, this,
                [this](qint64, qsizetype at, qsizetype gone, qsizetype come) {
                    m_model.carry({at, gone, come});
                });
}

void AttributionsPane::setDetection(const attribution::Detection &detection)
{
    m_model.setDetection(detection, m_story ? m_story->body() : QString());
    showRightPage();
}

void AttributionsPane::showRightPage()
{
    const int all = m_model.rowCount();
    const int unsourced = m_model.unsourced();
    m_pages->setCurrentIndex(all > 0 ? 0 : 1);
    m_summary->setVisible(all > 0);
    QString summary = tr("%n attribution(s)", nullptr, all - unsourced);
    if (unsourced > 0)
        summary += u" · "_s + tr("%n unsourced", nullptr, unsourced);
    m_summary->setText(summary);
    Q_EMIT countChanged(all - unsourced, unsourced);
}

}
