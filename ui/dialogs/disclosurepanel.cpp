// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/disclosurepanel.h"

#include "ui/theme/textsize.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

constexpr qsizetype mostListed = 4; // of one kind, before the rest is counted
/// Pixels; wider where text is larger, as far as the screen allows.
int panelWidth(const QWidget &panel)
{
    return std::min(int(360 * textScale()), std::max(360, panel.screen()->availableSize().width() * 4 / 10));
}

QString listed(QStringList values)
{
    const qsizetype more = values.size() - mostListed;
    if (more <= 0)
        return values.join(u", "_s);
    values.resize(mostListed);
    return DisclosurePanel::tr("%1 and %n more", nullptr, static_cast<int>(more)).arg(values.join(u", "_s));
}

/// The keys alone: the values stand in the story's fields, and some are long.
QStringList keysOf(const desk::Disclosure &told)
{
    QStringList keys;
    for (const desk::Disclosure::Entry &one : told.metadata) {
        const QString key = one.key.section(u':', -1).section(u'.', 0, 0);
        if (!keys.contains(key))
            keys << key;
    }
    return keys;
}

QStringList hostsOf(const QStringList &links)
{
    QStringList hosts;
    for (const QString &link : links) {
        const QUrl url(link);
        const QString host = url.host().isEmpty() ? url.scheme() + u':' + url.path() : url.host();
        if (!hosts.contains(host))
            hosts << host;
    }
    return hosts;
}

QStringList daysOf(const QStringList &dates)
{
    QStringList days;
    for (const QString &date : dates) {
        if (!days.contains(date.left(10)))
            days << date.left(10);
    }
    return days;
}

QString photosOf(int count)
{
    return count == 0 ? QString()
                      : DisclosurePanel::tr("%n, without what the camera wrote into them", nullptr, count);
}

QString keptBack(const ExportOutlook &outlook, desk::ExportFormat format)
{
    QStringList kept;
    if (outlook.notes > 0 && format != desk::ExportFormat::DocxReview)
        kept << DisclosurePanel::tr("%n notes", nullptr, outlook.notes);
    const bool isTold = format == desk::ExportFormat::Proof || format == desk::ExportFormat::Attributions;
    if (outlook.attributions > 0 && !isTold)
        kept << DisclosurePanel::tr("%n attributions", nullptr, outlook.attributions);
    kept << DisclosurePanel::tr("earlier versions");
    return kept.join(u", "_s);
}

}

DisclosurePanel::DisclosurePanel(QWidget *parent)
    : QFrame(parent)
    , m_state(new QLabel(this))
    , m_rows(new QGridLayout)
    , m_unlock(new QPushButton(tr("&Unlock Vault…"), this))
{
    setFrameShape(QFrame::StyledPanel);
    setFixedWidth(panelWidth(*this));
    auto *title = new QLabel(tr("What this file reveals"), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_rows->setColumnStretch(1, 1);
    m_rows->setHorizontalSpacing(12);
    m_rows->setVerticalSpacing(8);
    m_unlock->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    column->addWidget(title);
    column->addLayout(m_rows);
    column->addWidget(m_state);
    column->addWidget(m_unlock, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_unlock, &QPushButton::clicked, this, &DisclosurePanel::unlockWanted);
    showWaiting();
}

void DisclosurePanel::clear()
{
    while (QLayoutItem *cell = m_rows->takeAt(0)) {
        delete cell->widget();
        delete cell;
    }
    m_unlock->hide();
    setMinimumHeight(0);
}

void DisclosurePanel::showWaiting()
{
    clear();
    m_state->setText(tr("The file is being made, to look into it…"));
}

void DisclosurePanel::showFailure(const QString &sentence)
{
    clear();
    m_state->setText(sentence);
}

void DisclosurePanel::addRow(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *label = new QLabel(name, this);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *field = new QLabel(value, this);
    field->setTextFormat(Qt::PlainText);
    field->setWordWrap(true);
    field->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    field->setAccessibleName(name);
    const int row = m_rows->rowCount();
    m_rows->addWidget(label, row, 0, Qt::AlignTop);
    m_rows->addWidget(field, row, 1);
    label->show(); // now: the height of the whole is asked for before they are seen
    field->show();
}

void DisclosurePanel::addSecrecy(const ExportOutlook &outlook, bool isVaultOpen)
{
    const auto count = static_cast<int>(outlook.protectedSources.size());
    if (isVaultOpen)
        m_state->setText(tr("The vault was asked: no protected name stands in it."));
    else if (count > 0)
        m_state->setText(tr("The story rests on %n protected sources, and the vault is locked: nobody has "
                            "looked for their names.",
                            nullptr, count));
    else
        m_state->clear();
    m_state->setVisible(!m_state->text().isEmpty());
    m_unlock->setVisible(!isVaultOpen && count > 0);
}

void DisclosurePanel::showOutlook(const ExportOutlook &outlook, desk::ExportFormat format, bool isVaultOpen)
{
    clear();
    const desk::Disclosure &told = outlook.disclosure;
    addRow(tr("Names"), listed(told.names));
    addRow(tr("Dates"), listed(daysOf(told.dates)));
    //: Label: websites the file has links to
    addRow(tr("Links to"), listed(hostsOf(told.links)));
    addRow(tr("Photos"), photosOf(told.photos));
    //: Label: typefaces within the file
    addRow(tr("Fonts"), listed(told.fonts));
    addRow(tr("Suggestions"), told.suggestions > 0
                                  ? tr("%n undecided, with both wordings", nullptr, told.suggestions)
                                  : QString());
    addRow(tr("Metadata"), told.metadata.empty() ? tr("none: the words alone") : keysOf(told).join(u", "_s));
    addRow(tr("Size"), locale().formattedDataSize(told.size));
    //: Label: what the file does not hold: notes, earlier versions
    addRow(tr("Stays here"), keptBack(outlook, format));
    addSecrecy(outlook, isVaultOpen);
    giveRoom();
}

/// A dialog does not ask its parts how high they are at the width they get: each is told.
void DisclosurePanel::giveRoom()
{
    int names = 0;
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        if (const QLayoutItem *name = m_rows->itemAtPosition(row, 0))
            names = std::max(names, name->sizeHint().width());
    }
    const QMargins margins = layout()->contentsMargins();
    const int width = panelWidth(*this) - 2 * frameWidth() - margins.left() - margins.right() - names
                      - m_rows->horizontalSpacing();
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        if (const QLayoutItem *field = m_rows->itemAtPosition(row, 1))
            field->widget()->setMinimumHeight(field->widget()->heightForWidth(width));
    }
    setMinimumHeight(layout()->totalHeightForWidth(panelWidth(*this)) + fontMetrics().lineSpacing());
}

}
