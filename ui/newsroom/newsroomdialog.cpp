// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newsroom/newsroomdialog.h"

#include "ui/dialogs/paragraph.h"
#include "ui/newsroom/deskspage.h"
#include "ui/newsroom/peoplepage.h"
#include "ui/newsroom/wordspage.h"
#include "ui/widgets/dialogsize.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace galley::ui {

NewsroomDialog::NewsroomDialog(const desk::NewsroomSettings &settings, const QString &refusal,
                               QWidget *parent)
    : QDialog(parent)
    , m_before(settings)
    , m_tabs(new QTabWidget(this))
    , m_people(new PeoplePage(settings, this))
    , m_desks(new DesksPage(settings, this))
    , m_words(new WordsPage(settings, this))
    , m_status(paragraph(refusal, this))
{
    setWindowTitle(tr("Newsroom"));
    m_tabs->setDocumentMode(true); // muted text keeps its contrast on the ground of the window
    m_tabs->addTab(m_people, tr("&1 People"));
    m_tabs->addTab(m_desks, tr("&2 Desks"));
    m_tabs->addTab(m_words, tr("&3 Words"));
    m_status->setMinimumHeight(fontMetrics().lineSpacing());
    m_status->setAlignment(Qt::AlignTop);
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    buttons->addButton(refusal.isEmpty() ? tr("Cancel") : tr("Close"), QDialogButtonBox::RejectRole);
    m_save->setEnabled(false);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_status);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewsroomDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &NewsroomDialog::reject);
    for (QWidget *page :
         {static_cast<QWidget *>(m_people), static_cast<QWidget *>(m_desks), static_cast<QWidget *>(m_words)})
        page->setEnabled(refusal.isEmpty());
    connectPages();
    sizeDialog(*this, {820, 560});
}

void NewsroomDialog::connectPages()
{
    connect(m_people, &PeoplePage::edited, this, &NewsroomDialog::noteEdit);
    connect(m_desks, &DesksPage::edited, this, [this] {
        m_people->setDesks(m_desks->desks());
        noteEdit();
    });
    connect(m_desks, &DesksPage::failed, this, &NewsroomDialog::say);
    connect(m_words, &WordsPage::edited, this, &NewsroomDialog::noteEdit);
    connect(m_words, &WordsPage::failed, this, &NewsroomDialog::say);
    connect(m_words, &WordsPage::done, this, &NewsroomDialog::say);
}

desk::NewsroomSettings NewsroomDialog::settings() const
{
    desk::NewsroomSettings settings = m_before;
    settings.people = m_people->people();
    settings.passphrases = m_people->passphrases();
    settings.desks = m_desks->desks();
    settings.profiles = m_desks->profiles();
    settings.newProfiles = m_desks->newProfiles();
    settings.words = m_words->words();
    settings.usesBuiltInWords = m_words->usesBuiltIn();
    return settings;
}

void NewsroomDialog::noteEdit()
{
    m_isEdited = true;
    m_isWarned = false;
    m_save->setEnabled(true);
    say({});
}

void NewsroomDialog::say(const QString &sentence)
{
    m_status->setText(sentence);
    if (sentence.isEmpty())
        return;
    QAccessibleAnnouncementEvent announcement(this, sentence);
    QAccessible::updateAccessibility(&announcement);
}

void NewsroomDialog::accept()
{
    if (!m_save->isEnabled())
        return;
    m_save->setFocus(); // what stands in an open cell counts
    m_tabs->setEnabled(false);
    m_save->setEnabled(false);
    Q_EMIT saveWanted(settings());
}

void NewsroomDialog::finish(const base::Result<> &saved)
{
    if (saved) {
        QDialog::accept();
        return;
    }
    m_tabs->setEnabled(true);
    m_save->setEnabled(true);
    say(tr("Nothing was saved: %1.").arg(saved.error().detail));
}

/// What was typed is only thrown away the second time.
void NewsroomDialog::reject()
{
    if (!m_tabs->isEnabled())
        return; // it is being saved
    if (m_isEdited && !m_isWarned) {
        m_isWarned = true;
        say(tr("Your changes are not saved. Press Esc again to drop them."));
        return;
    }
    QDialog::reject();
}

}
