// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newsroom/deskspage.h"

#include "ui/dialogs/paragraph.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

DesksPage::DesksPage(const desk::NewsroomSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_desks(settings.desks)
    , m_profiles(settings.profiles)
    , m_list(new QListWidget(this))
    , m_form(new QWidget(this))
    , m_name(new QLineEdit(m_form))
    , m_section(new QLineEdit(m_form))
    , m_workflow(new QComboBox(m_form))
    , m_description(paragraph({}, m_form))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 16, 20, 16);
    row->setSpacing(16);
    row->addWidget(buildList(), 2);
    row->addWidget(buildForm(), 5);
    fillWorkflows();
    for (const story::NewsDesk &one : m_desks) {
        m_list->addItem(one.name);
        m_known << one.id;
    }
    connect(m_list, &QListWidget::currentRowChanged, this, &DesksPage::showCurrent);
    m_list->setCurrentRow(0);
    showCurrent();
}

QWidget *DesksPage::buildList()
{
    auto *side = new QWidget(this);
    //: The departments of a newsroom: news, sport …
    m_list->setAccessibleName(tr("Desks"));
    auto *add = new QPushButton(tr("&Add Desk"), side);
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, &DesksPage::add);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    column->addWidget(add);
    return side;
}

QWidget *DesksPage::buildForm()
{
    m_description->setForegroundRole(QPalette::PlaceholderText);
    m_section->setPlaceholderText(tr("of the paper; the same as the desk where it is empty"));
    auto *take = new QPushButton(tr("&Take In a Workflow…"), m_form);
    take->setAutoDefault(false);
    auto *fields = new QFormLayout(m_form);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setVerticalSpacing(10);
    fields->addRow(tr("&Name"), m_name);
    fields->addRow(tr("&Section"), m_section);
    fields->addRow(tr("&Workflow"), m_workflow);
    fields->addRow(QString(), m_description);
    auto *row = new QHBoxLayout;
    row->addWidget(take);
    row->addStretch(1);
    fields->addRow(QString(), row);
    for (QLineEdit *field : {m_name, m_section})
        connect(field, &QLineEdit::textEdited, this, &DesksPage::takeForm);
    connect(m_workflow, &QComboBox::currentIndexChanged, this, &DesksPage::takeForm);
    connect(take, &QPushButton::clicked, this, &DesksPage::chooseWorkflow);
    return m_form;
}

void DesksPage::fillWorkflows()
{
    m_isShowing = true;
    m_workflow->clear();
    for (const workflow::Profile &one : m_profiles)
        m_workflow->addItem(one.title, one.name);
    m_isShowing = false;
}

void DesksPage::add()
{
    m_desks.push_back({.id = story::DeskId::create(), .name = {}});
    m_list->addItem(QString());
    m_list->setCurrentRow(m_list->count() - 1);
    m_name->setFocus();
    Q_EMIT edited();
}

void DesksPage::showCurrent()
{
    const int row = m_list->currentRow();
    m_form->setEnabled(row >= 0);
    const story::NewsDesk desk = row < 0 ? story::NewsDesk() : m_desks[size_t(row)];
    m_isShowing = true;
    m_name->setText(desk.name);
    m_name->setReadOnly(row >= 0 && m_known.contains(desk.id)); // stories carry it
    m_name->setPlaceholderText(row < 0 ? tr("There is no desk yet: add one") : QString());
    m_section->setText(desk.section);
    m_workflow->setCurrentIndex(m_workflow->findData(desk.profile));
    m_isShowing = false;
    describeWorkflow();
}

void DesksPage::takeForm()
{
    const int row = m_list->currentRow();
    if (m_isShowing || row < 0)
        return;
    story::NewsDesk &desk = m_desks[size_t(row)];
    desk.name = m_name->text().simplified();
    desk.section = m_section->text().simplified();
    desk.profile = m_workflow->currentData().toString();
    m_list->item(row)->setText(desk.name);
    describeWorkflow();
    Q_EMIT edited();
}

/// What one would want to know before choosing it.
void DesksPage::describeWorkflow()
{
    const auto profile
        = std::ranges::find(m_profiles, m_workflow->currentData().toString(), &workflow::Profile::name);
    if (profile == m_profiles.end()) {
        m_description->clear();
        return;
    }
    const QStringList sentences{
        tr("%n step(s) may be taken.", nullptr, int(profile->moves.size())),
        profile->fourEyes
            ? tr("Who approves has not written: changing more than %1 % of the words is writing.")
                  .arg(profile->substantiveShare)
            : tr("Authors may approve their own text."),
        tr("A claim rests on %n source(s) at least.", nullptr, profile->minimumSources)};
    m_description->setText(sentences.join(u' '));
}

void DesksPage::chooseWorkflow()
{
    auto *dialog = new QFileDialog(this, tr("Take In a Workflow"), QString(), tr("Workflows (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &DesksPage::takeWorkflow);
    dialog->open();
}

void DesksPage::takeWorkflow(const QString &path)
{
    QString json;
    const auto profile = desk::readWorkflow(path, &json);
    if (!profile) {
        Q_EMIT failed(profile.error().detail);
        return;
    }
    std::erase_if(m_profiles, [&](const workflow::Profile &one) { return one.name == profile->name; });
    m_profiles.push_back(*profile);
    m_newProfiles << json;
    fillWorkflows();
    const int row = m_list->currentRow();
    if (row >= 0)
        m_desks[size_t(row)].profile = profile->name;
    showCurrent();
    Q_EMIT edited();
}

}
