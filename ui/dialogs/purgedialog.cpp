// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/purgedialog.h"

#include "ui/dialogs/paragraph.h"
#include "ui/theme/textsize.h"
#include "ui/widgets/dialogsize.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace galley::ui {

namespace {

constexpr int pauseMs = 250;

}

PurgeDialog::PurgeDialog(QWidget *parent)
    : QDialog(parent)
    , m_words(new QPlainTextEdit(this))
    , m_found(paragraph({}, this))
{
    setWindowTitle(tr("Purge Words from History"));
    setMinimumWidth(int(480 * textScale()));
    m_words->setPlaceholderText(tr("A name or a phrase, one a line"));
    m_words->setAccessibleName(tr("Words to purge, one phrase a line"));
    m_words->setTabChangesFocus(true);
    m_words->setUndoRedoEnabled(false); // it would keep what is to be forgotten
    m_words->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    const int lines = textScale() > 1.4 ? 3 : 5; // a small screen has no room for more
    m_words->setFixedHeight(lines * fontMetrics().lineSpacing());
    m_found->setForegroundRole(QPalette::PlaceholderText);
    m_found->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_found->setAlignment(Qt::AlignTop);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    m_purge = buttons->addButton(tr("&Purge for Good"), QDialogButtonBox::DestructiveRole);
    m_purge->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(14);
    column->addWidget(
        paragraph(tr("Take the words out of the story first. Then every earlier version, note and "
                     "attribution is rewritten without them. This cannot be undone; that it was "
                     "done stays on record, without the words."),
                  this));
    column->addWidget(m_words);
    column->addWidget(m_found);
    column->addWidget(
        paragraph(tr("Copies of the newsroom that were made before now (the folder “backups” beside "
                     "the database) keep the words: delete those where they must go too."),
                  this));
    column->addWidget(buttons);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &PurgeDialog::ask);
    connect(m_words, &QPlainTextEdit::textChanged, this, [this] {
        m_purge->setEnabled(false);
        m_pause.start();
    });
    connect(m_purge, &QPushButton::clicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_words->setFocus();
    ask();
    sizeDialog(*this, {480, 0});
}

QStringList PurgeDialog::phrases() const
{
    QStringList phrases;
    for (const QString &line : m_words->toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            phrases << line.simplified();
    }
    return phrases;
}

void PurgeDialog::ask()
{
    m_purge->setEnabled(false);
    if (phrases().isEmpty())
        m_found->setText(tr("In any letter case, as whole words."));
    else
        Q_EMIT countWanted(phrases());
}

void PurgeDialog::showCount(const QStringList &asked, const base::Result<desk::HeldWords> &held)
{
    if (asked != phrases())
        return;
    m_purge->setEnabled(held.has_value());
    if (!held) {
        m_found->setText(tr("They cannot be looked for: %1.").arg(held.error().detail));
        return;
    }
    QString found
        = held->versions == 0
              ? tr("They stand in no version of this story. Purging clears the search index and the "
                   "log of the database all the same.")
              : tr("They stand in %n versions of this story.", nullptr, held->versions);
    if (!held->like.isEmpty())
        found += u'\n'
                 + tr("Much like them, and left as they are: %1. Add a line for each that must go too.")
                       .arg(held->likeInWords());
    m_found->setText(found);
}

}
