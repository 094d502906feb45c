// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/planning/plandialog.h"

#include "ui/widgets/optionaltime.h"
#include "ui/widgets/taborder.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace galley::ui {

namespace {

constexpr int mostWords = 100'000;
constexpr int leastUrgent = 9;

}

PlanDialog::PlanDialog(int stories, const QStringList &desks, const QStringList &people, QWidget *parent)
    : QDialog(parent)
    , m_isNew(stories == 0)
    , m_budgetLine(new QLineEdit(this))
    , m_due(new OptionalTime(tr("Due"), this))
    , m_embargo(new OptionalTime(tr("Embargo until"), this))
    , m_desk(new QComboBox(this))
    , m_person(new QComboBox(this))
    , m_length(new QSpinBox(this))
    , m_section(new QLineEdit(this))
    , m_edition(new QLineEdit(this))
    , m_page(new QLineEdit(this))
    , m_urgency(new QSpinBox(this))
{
    setWindowTitle(m_isNew ? tr("Plan a Story") : tr("Plan of %n Stories", nullptr, stories));
    m_budgetLine->setPlaceholderText(tr("Council votes on the quay tonight"));
    for (auto *box : {m_desk, m_person})
        box->setEditable(true);
    m_desk->addItems(desks);
    m_person->addItems(people);
    m_desk->setCurrentText({});
    m_person->setCurrentText({});
    m_length->setRange(0, mostWords);
    m_length->setSingleStep(50);
    m_length->setSpecialValueText(tr("not set"));
    m_length->setSuffix(tr(" words"));
    m_urgency->setRange(0, leastUrgent);
    m_urgency->setSpecialValueText(tr("not set"));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addRow(*form, tr("&Budget line"), m_budgetLine);
    addRow(*form, tr("D&ue"), m_due);
    addRow(*form, tr("De&sk"), m_desk);
    addRow(*form, tr("&With"), m_person);
    addRow(*form, tr("&Length"), m_length);
    addRow(*form, tr("S&ection"), m_section);
    addRow(*form, tr("Ed&ition"), m_edition);
    addRow(*form, tr("&Page"), m_page);
    addRow(*form, tr("E&mbargo until"), m_embargo);
    addRow(*form, tr("U&rgency, 1 most"), m_urgency);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(m_isNew ? tr("Plan It") : tr("Change"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_budgetLine, &QLineEdit::textChanged, this, &PlanDialog::updateButton);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addSpacing(8);
    column->addWidget(buttons);
    resize(480, sizeHint().height());
    tabInReadingOrder(*this);
    m_budgetLine->setFocus();
    updateButton();
}

/// Of many stories, a row has a tick that says whether it changes them; touching the field sets it.
QWidget *PlanDialog::addRow(QFormLayout &form, const QString &title, QWidget *field)
{
    QString name = title;
    field->setAccessibleName(name.remove(u'&'));
    if (m_isNew) {
        form.addRow(title, field);
        return field;
    }
    auto *tick = new QCheckBox(title, this);
    m_ticks.insert(field, tick);
    connect(tick, &QCheckBox::toggled, this, &PlanDialog::updateButton);
    const auto set = [tick] { tick->setChecked(true); };
    if (auto *line = qobject_cast<QLineEdit *>(field))
        connect(line, &QLineEdit::textEdited, tick, set);
    else if (auto *time = qobject_cast<OptionalTime *>(field))
        connect(time, &OptionalTime::edited, tick, set);
    else if (auto *number = qobject_cast<QSpinBox *>(field))
        connect(number, &QSpinBox::valueChanged, tick, set);
    else if (auto *box = qobject_cast<QComboBox *>(field))
        connect(box, &QComboBox::currentTextChanged, tick, set);
    form.addRow(tick, field);
    return field;
}

bool PlanDialog::isSet(const QWidget *field) const
{
    return m_isNew || m_ticks.value(field)->isChecked();
}

void PlanDialog::updateButton()
{
    bool any = false;
    for (const QCheckBox *tick : std::as_const(m_ticks))
        any = any || tick->isChecked();
    m_accept->setEnabled(m_isNew ? !m_budgetLine->text().trimmed().isEmpty() : any);
}

QString PlanDialog::budgetLine() const
{
    return m_budgetLine->text().trimmed();
}

QString PlanDialog::person() const
{
    return isSet(m_person) ? m_person->currentText().trimmed() : QString();
}

desk::PlanChange PlanDialog::change() const
{
    desk::PlanChange change;
    const auto take = [this](const QWidget *field, auto &wanted, auto value) {
        if (isSet(field))
            wanted = std::move(value);
    };
    if (!m_isNew)
        take(m_budgetLine, change.budgetLine, budgetLine());
    take(m_due, change.dueAt, m_due->time());
    take(m_embargo, change.embargoUntil, m_embargo->time());
    take(m_desk, change.desk, m_desk->currentText().trimmed());
    take(m_section, change.section, m_section->text().trimmed());
    take(m_edition, change.edition, m_edition->text().trimmed());
    take(m_page, change.pageSlot, m_page->text().trimmed());
    take(m_length, change.plannedLength, m_length->value());
    take(m_urgency, change.urgency, m_urgency->value());
    return change;
}

}
