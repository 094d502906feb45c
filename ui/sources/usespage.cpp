// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sources/usespage.h"

#include "ui/theme/theme.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QSet>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

UsesPage::UsesPage(store::SourceRepository &sources, const story::SourceId &source,
                   const std::vector<story::Evidence> &evidence, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_sources(sources)
    , m_source(source)
    , m_evidence(evidence)
    , m_of(new QComboBox(this))
    , m_summary(new QLabel(this))
    , m_list(new QListWidget(this))
{
    m_of->setAccessibleName(tr("What the claims rest on"));
    m_of->addItem(tr("Claims that rest on this source"));
    for (const story::Evidence &one : m_evidence)
        m_of->addItem(tr("Claims that rest on this: %1")
                          .arg(one.locator.isEmpty() ? evidenceKindWord(one.kind) : one.locator));
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setWordWrap(true);
    m_list->setAccessibleName(tr("Claims and their stories"));
    m_list->setItemDelegate(new RowDelegate(
        theme, [](const QModelIndex &) { return RowDelegate::Sign{u"quote"_s, Token::MutedText}; }, m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->addWidget(m_of);
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
    connect(m_of, &QComboBox::currentIndexChanged, this, &UsesPage::fill);
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        const store::Use &use = m_uses[size_t(m_list->currentRow())];
        Q_EMIT placeChosen(use.story.id, use.attribution);
    });
    fill();
}

void UsesPage::fill()
{
    const int row = m_of->currentIndex();
    auto uses = row == 0 ? m_sources.uses(m_source) : m_sources.uses(m_evidence[size_t(row - 1)].id);
    m_list->clear();
    m_uses = uses ? std::move(*uses) : std::vector<store::Use>();
    QSet<QString> stories;
    for (const store::Use &use : m_uses) {
        const QString headline = use.story.headline.isEmpty() ? use.story.slug : use.story.headline;
        m_list->addItem(u"%1\n%2 · %3\n%4"_s.arg(headline, stateWord(use.story.state),
                                                 dayText(use.story.changedAt), use.words.simplified()));
        stories.insert(use.story.id.toString());
    }
    const int claims = int(m_uses.size());
    m_summary->setText(!uses         ? faultSentence(tr("The stories could not be read"), uses.error())
                       : claims == 0 ? tr("No story rests on it yet.")
                                     : tr("%1 in %2.", "so many claims in so many stories")
                                           .arg(tr("%n claim(s)", nullptr, claims),
                                                tr("%n story(ies)", nullptr, int(stories.size()))));
}

}
