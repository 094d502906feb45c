// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/approvaldialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/dialogsize.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/words.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

QStringList contributionLines(const std::vector<workflow::Contribution> &contributions)
{
    QStringList lines;
    for (const workflow::Contribution &one : contributions)
        //: A person, and how much of the text is theirs
        lines << ApprovalDialog::tr("%1: %2 % of the words")
                     .arg(one.person, QLocale().toString(one.share, 'f', 0));
    return lines;
}

QStringList findingLines(const std::vector<base::Finding> &findings)
{
    QStringList lines;
    for (const base::Finding &one : findings)
        lines << u"%1 (%2)"_s.arg(one.message, one.rule);
    return lines;
}

QStringList waiverLines(const std::vector<workflow::Waiver> &waivers)
{
    QStringList lines;
    for (const workflow::Waiver &one : waivers)
        lines << ApprovalDialog::tr("%1, let pass by %2: %3").arg(one.rule, one.by, one.reason);
    return lines;
}

}

ApprovalDialog::ApprovalDialog(const desk::Standing &standing, const Evidence &evidence, const Theme &theme,
                               QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
{
    // Any program of the session can read it: no story is named.
    setWindowTitle(tr("Approve the Story"));
    auto *both = new QHBoxLayout;
    both->setSpacing(16);
    both->addWidget(buildPages(evidence.pages), 1);
    both->addWidget(buildFacts(standing, evidence), 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    buttons->addButton(tr("&Approve This Text"), QDialogButtonBox::AcceptRole)->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(14);
    column->addLayout(both, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    tabInReadingOrder(*this);
    sizeDialog(*this, {980, 720});
}

QWidget *ApprovalDialog::buildPages(const std::vector<QImage> &pages)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(12);
    for (size_t i = 0; i < pages.size(); ++i) {
        auto *page = new QLabel(content);
        page->setPixmap(QPixmap::fromImage(pages[i]));
        page->setFrameShape(QFrame::Box);
        page->setAccessibleName(tr("Page %1").arg(i + 1));
        column->addWidget(page, 0, Qt::AlignLeft);
    }
    if (pages.empty())
        column->addWidget(new QLabel(tr("The page is still being laid out."), content));
    column->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(tr("The pages"));
    return area;
}

void ApprovalDialog::addSection(const QString &title, const QStringList &lines, const QString &none)
{
    if (lines.isEmpty() && none.isEmpty())
        return;
    auto *head = new QLabel(title, m_facts);
    QFont bold = head->font();
    bold.setWeight(QFont::DemiBold);
    head->setFont(bold);
    m_column->addSpacing(6);
    m_column->addWidget(head);
    for (const QString &line : lines.isEmpty() ? QStringList{none} : lines) {
        auto *words = new QLabel(line, m_facts);
        words->setWordWrap(true);
        words->setTextFormat(Qt::PlainText);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        if (lines.isEmpty())
            words->setForegroundRole(QPalette::PlaceholderText);
        m_column->addWidget(words);
    }
}

QWidget *ApprovalDialog::buildFacts(const desk::Standing &standing, const Evidence &evidence)
{
    const workflow::Facts &facts = standing.facts;
    m_facts = new QWidget;
    m_column = new QVBoxLayout(m_facts);
    m_column->setContentsMargins(0, 0, 8, 0);
    m_column->setSpacing(4);
    auto *headline = new QLabel(facts.article.fields.headline, m_facts);
    headline->setWordWrap(true);
    headline->setTextFormat(Qt::PlainText);
    QFont large = headline->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setWeight(QFont::DemiBold);
    headline->setFont(large);
    m_column->addWidget(headline);
    addSection(
        tr("This very text"),
        {tr("%n word(s), %1", nullptr, story::wordCount(facts.article)).arg(spokenHash(facts.contentHash)),
         tr("The approval holds for this text alone: one letter more, and it is void.")});
    addSection(tr("Who wrote it"), contributionLines(facts.contributions));
    addSection(tr("What the house rules still say"), findingLines(facts.findings), tr("Nothing."));
    addSection(tr("What was let pass"), waiverLines(facts.waivers), tr("Nothing."));
    addSection(tr("Rests on one source alone"), evidence.singleSource, tr("Nothing."));
    addSection(tr("Readers are not told who says it"), evidence.anonymous, tr("Nothing."));
    addSection(tr("Who the protected sources are"), evidence.sealed);
    QStringList questions;
    for (const check::Question &question : standing.questions) {
        if (standing.answered.contains(question.rule))
            questions << question.text;
    }
    //: Heading: questions that only a person can answer
    addSection(tr("Answered for this text"), questions);
    m_column->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setWidget(m_facts);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(tr("What stands behind it"));
    return area;
}

QString spokenHash(const QString &hash)
{
    QStringList groups;
    for (qsizetype at = 0; at < 16 && at + 4 <= hash.size(); at += 4)
        groups << hash.sliced(at, 4);
    return groups.join(u' ');
}

}
