// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vault/setupdialog.h"

#include "app/vault/strength.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::vaultapp {

namespace {

constexpr int fullBar = 90; // guess bits: six words

QLabel *paragraph(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

}

SetupDialog::SetupDialog(vault::Vault &vault, const QString &person, QWidget *parent)
    : QDialog(parent)
    , m_vault(vault)
    , m_pages(new QStackedWidget)
{
    setWindowTitle(tr("Set Up the Vault of %1").arg(person));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_pages);
    m_pages->addWidget(makePassphrasePage());
    m_pages->addWidget(makeCodesPage());
    setMinimumWidth(520);
    judge();
}

QWidget *SetupDialog::makePassphrasePage()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(
        paragraph(tr("The vault keeps who your protected sources are, sealed so that only you and those you "
                     "choose can read "
                     "it: not whoever takes this computer, a copy of the database, or a backup.")));
    layout->addWidget(paragraph(tr("It cannot help while it is open and somebody watches your screen or runs "
                                   "programs under your name, and "
                                   "it does not protect what you write into a story or a note.")));
    layout->addWidget(paragraph(tr(
        "Without the passphrase or the recovery code, which the next page shows, nobody can open it again: "
        "there is no other way in.")));
    auto *form = new QFormLayout;
    m_first = new QLineEdit;
    m_second = new QLineEdit;
    for (QLineEdit *field : {m_first, m_second})
        field->setEchoMode(QLineEdit::Password);
    form->addRow(tr("&Passphrase"), m_first);
    form->addRow(tr("&Once more"), m_second);
    m_strength = new QProgressBar;
    m_strength->setRange(0, fullBar);
    m_strength->setTextVisible(false);
    m_strength->setFixedHeight(8);
    m_strength->setAccessibleName(tr("Strength of the passphrase"));
    form->addRow(QString(), m_strength);
    m_judgement = paragraph({});
    form->addRow(QString(), m_judgement);
    layout->addLayout(form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_create = buttons->addButton(tr("&Make the Keys"), QDialogButtonBox::AcceptRole);
    auto *suggest = buttons->addButton(tr("&Suggest One"), QDialogButtonBox::HelpRole);
    layout->addWidget(buttons);
    connect(m_first, &QLineEdit::textChanged, this, &SetupDialog::judge);
    connect(m_second, &QLineEdit::textChanged, this, &SetupDialog::judge);
    connect(buttons, &QDialogButtonBox::accepted, this, &SetupDialog::create);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(suggest, &QPushButton::clicked, this, [this] {
        const QString words = suggestedPassphrase();
        m_first->setEchoMode(QLineEdit::Normal); // to be read and learned
        m_first->setText(words);
        m_second->clear();
        m_second->setFocus();
    });
    return page;
}

QWidget *SetupDialog::makeCodesPage()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(
        paragraph(tr("Write this down, or print it, and keep it away from this computer. It is shown "
                     "this once and kept nowhere.")));
    m_codesLabel = new QLabel;
    m_codesLabel->setTextFormat(Qt::PlainText);
    m_codesLabel->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_codesLabel->setFrameShape(QFrame::StyledPanel);
    m_codesLabel->setMargin(12);
    m_codesLabel->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    layout->addWidget(m_codesLabel, 1);
    m_written = new QCheckBox(tr("I have it on &paper"));
    layout->addWidget(m_written);
    auto *buttons = new QDialogButtonBox;
    auto *done = buttons->addButton(tr("&Done"), QDialogButtonBox::AcceptRole);
    auto *print = buttons->addButton(tr("P&rint…"), QDialogButtonBox::ActionRole);
    done->setEnabled(false);
    layout->addWidget(buttons);
    connect(m_written, &QCheckBox::toggled, done, &QPushButton::setEnabled);
    connect(print, &QPushButton::clicked, this, &SetupDialog::printCodes);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    return page;
}

void SetupDialog::judge()
{
    const double bits = guessBits(m_first->text());
    m_strength->setValue(std::min(fullBar, static_cast<int>(bits)));
    const bool isStrong = bits >= leastGuessBits;
    const bool isSame = m_first->text() == m_second->text();
    m_create->setEnabled(isStrong && isSame);
    if (m_first->text().isEmpty())
        m_judgement->setText(tr("Five or six words that nobody would say together make a good one."));
    else if (!isStrong)
        m_judgement->setText(tr("A guesser would be quick. Add words that do not belong together."));
    else if (!isSame)
        m_judgement->setText(tr("Strong enough. Type it once more below, so that your fingers know it."));
    else
        m_judgement->setText(tr("Strong enough, and the same twice."));
}

void SetupDialog::create()
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto codes = m_vault.create(vault::Secret::ofText(m_first->text()));
    QGuiApplication::restoreOverrideCursor();
    if (!codes) {
        m_judgement->setText(tr("No keys were made: %1.").arg(codes.error().detail));
        return;
    }
    m_codes = *codes;
    m_first->clear();
    m_second->clear();
    m_codesLabel->setText(codesAsText());
    m_pages->setCurrentIndex(1);
}

QString SetupDialog::codesAsText() const
{
    QString text = tr("Recovery code, if the passphrase is forgotten:") + u"\n\n  "_s + m_codes.recovery;
    if (m_codes.root.isEmpty())
        return text + u"\n\n"_s
               + tr("Ask whoever holds the newsroom's root code to admit you\nbefore somebody can share a "
                    "source with you.");
    return text + u"\n\n"_s + tr("The newsroom's root code, which admits other people:") + u"\n\n  "_s
           + m_codes.root;
}

void SetupDialog::printCodes()
{
    QPrinter printer;
    printer.setDocName(u"Galley document"_s);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QPainter painter(&printer);
    painter.setFont(QFont(QFontDatabase::systemFont(QFontDatabase::FixedFont).family(), 12));
    painter.drawText(painter.viewport(), Qt::AlignLeft | Qt::AlignTop, codesAsText());
}

}
