// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newsroom/peoplepage.h"

#include "ui/dialogs/paragraph.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

constexpr std::array roles{story::StaffRole::Reporter,   story::StaffRole::DeskEditor,
                           story::StaffRole::CopyEditor, story::StaffRole::FactChecker,
                           story::StaffRole::Lawyer,     story::StaffRole::Approver,
                           story::StaffRole::Publisher,  story::StaffRole::DeskHead};

QString roleWord(story::StaffRole role)
{
    switch (role) {
    case story::StaffRole::Reporter:
        return PeoplePage::tr("Reporter");
    case story::StaffRole::DeskEditor:
        return PeoplePage::tr("Desk editor");
    case story::StaffRole::CopyEditor:
        //: Role: looks after language and style
        return PeoplePage::tr("Copy editor");
    case story::StaffRole::FactChecker:
        return PeoplePage::tr("Fact-checker");
    case story::StaffRole::Lawyer:
        return PeoplePage::tr("Lawyer");
    case story::StaffRole::Approver:
        //: Role: may approve a text
        return PeoplePage::tr("Approver");
    case story::StaffRole::Publisher:
        //: Role: may publish and schedule
        return PeoplePage::tr("Publisher");
    case story::StaffRole::DeskHead:
        //: Role: leads a desk
        return PeoplePage::tr("Desk head");
    }
    return {};
}

}

PeoplePage::PeoplePage(const desk::NewsroomSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_people(settings.people)
    , m_list(new QListWidget(this))
    , m_form(new QWidget(this))
    , m_name(new QLineEdit(m_form))
    , m_passphrase(new QLineEdit(m_form))
    , m_roles(new QTableWidget(m_form))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 16, 20, 16);
    row->setSpacing(16);
    row->addWidget(buildList(), 2);
    row->addWidget(buildForm(), 5);
    for (const story::Person &one : m_people) {
        m_list->addItem(one.name);
        m_known << one.id;
    }
    connect(m_list, &QListWidget::currentRowChanged, this, &PeoplePage::showCurrent);
    setDesks(settings.desks);
    m_list->setCurrentRow(0);
}

QWidget *PeoplePage::buildList()
{
    auto *side = new QWidget(this);
    m_list->setAccessibleName(tr("People"));
    auto *add = new QPushButton(tr("&Add Person"), side);
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, &PeoplePage::add);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    column->addWidget(add);
    return side;
}

QWidget *PeoplePage::buildForm()
{
    m_passphrase->setEchoMode(QLineEdit::Password);
    //: In the empty field of a new passphrase
    m_passphrase->setPlaceholderText(tr("Stays as it is"));
    m_roles->setRowCount(int(roles.size()));
    QStringList words;
    for (const story::StaffRole role : roles)
        words << roleWord(role);
    m_roles->setVerticalHeaderLabels(words);
    m_roles->setAccessibleName(tr("Roles on each desk"));
    m_roles->setSelectionMode(QAbstractItemView::SingleSelection);
    m_roles->setTabKeyNavigation(false);
    m_roles->setCornerButtonEnabled(false); // it could only choose everything, which does nothing here
    connect(m_name, &QLineEdit::textEdited, this, &PeoplePage::takeName);
    connect(m_passphrase, &QLineEdit::textEdited, this, &PeoplePage::takePassphrase);
    connect(m_roles, &QTableWidget::itemChanged, this, &PeoplePage::takeRole);
    auto *fields = new QFormLayout;
    fields->addRow(tr("&Name"), m_name);
    fields->addRow(tr("New &passphrase"), m_passphrase);
    auto *help
        = paragraph(tr("Who approves a text has not written it, whatever roles they hold. Somebody who "
                       "leaves loses the roles; what they did stays in their name."),
                    m_form);
    help->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(fields);
    column->addWidget(m_roles, 1);
    column->addWidget(help);
    return m_form;
}

void PeoplePage::setDesks(const std::vector<story::NewsDesk> &desks)
{
    m_desks = desks;
    const QSignalBlocker quiet(m_roles);
    m_roles->setColumnCount(int(desks.size()));
    QStringList names;
    for (const story::NewsDesk &one : desks)
        names << one.name;
    m_roles->setHorizontalHeaderLabels(names);
    for (int column = 0; column < m_roles->columnCount(); ++column) {
        for (size_t row = 0; row < roles.size(); ++row) {
            auto *cell = new QTableWidgetItem;
            cell->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            cell->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(roleWord(roles[row]), names[column]));
            m_roles->setItem(int(row), column, cell);
        }
    }
    m_roles->resizeColumnsToContents();
    showCurrent();
}

story::Person *PeoplePage::current()
{
    const int row = m_list->currentRow();
    return row < 0 ? nullptr : &m_people[size_t(row)];
}

void PeoplePage::add()
{
    m_people.push_back({story::PersonId::create(), {}, {}});
    m_list->addItem(QString());
    m_list->setCurrentRow(m_list->count() - 1);
    m_name->setFocus();
    Q_EMIT edited();
}

void PeoplePage::showCurrent()
{
    const story::Person *person = current();
    m_form->setEnabled(person != nullptr);
    m_name->setReadOnly(person && m_known.contains(person->id)); // what they did is in this name
    const QSignalBlocker quiet(m_roles);
    m_name->setText(person ? person->name : QString());
    m_name->setPlaceholderText(person ? QString()
                                      : tr("Nobody is on the staff yet: whoever works here may do "
                                           "everything"));
    m_passphrase->setText(person ? m_passphrases.value(person->id) : QString());
    for (int column = 0; column < m_roles->columnCount(); ++column) {
        for (size_t row = 0; row < roles.size(); ++row) {
            const story::Person::Role role{m_desks[size_t(column)].id, roles[row]};
            const bool has = person && std::ranges::contains(person->roles, role);
            m_roles->item(int(row), column)->setCheckState(has ? Qt::Checked : Qt::Unchecked);
        }
    }
}

void PeoplePage::takeName(const QString &name)
{
    if (story::Person *person = current()) {
        person->name = name.simplified();
        m_list->currentItem()->setText(person->name);
        Q_EMIT edited();
    }
}

void PeoplePage::takePassphrase(const QString &passphrase)
{
    const story::Person *person = current();
    if (!person)
        return;
    if (passphrase.isEmpty())
        m_passphrases.remove(person->id);
    else
        m_passphrases.insert(person->id, passphrase);
    Q_EMIT edited();
}

void PeoplePage::takeRole(const QTableWidgetItem *cell)
{
    story::Person *person = current();
    if (!person)
        return;
    const story::Person::Role role{m_desks[size_t(cell->column())].id, roles[size_t(cell->row())]};
    std::erase(person->roles, role);
    if (cell->checkState() == Qt::Checked)
        person->roles.push_back(role);
    Q_EMIT edited();
}

}
