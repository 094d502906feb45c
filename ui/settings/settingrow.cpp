// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingrow.h"

#include "ui/settings/settingsbook.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>

namespace galley::ui {

namespace {

constexpr int controlWidth = 230;

/// A wheel turned over a page scrolls the page, whatever control stands under it.
class NoWheel final : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel || static_cast<QWidget *>(watched)->hasFocus())
            return false;
        event->ignore();
        return true;
    }
};

}

SettingRow::SettingRow(SettingsBook &book, const Setting &setting, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_id(setting.id)
    , m_control(makeControl(setting))
    , m_reset(new QToolButton(this))
{
    m_control->setObjectName(setting.id);
    m_control->setAccessibleName(setting.title);
    m_control->setAccessibleDescription(setting.advice);
    m_control->installEventFilter(new NoWheel(this));
    m_reset->setText(tr("Reset"));
    m_reset->setAccessibleName(tr("Reset “%1”").arg(setting.title));
    m_reset->setToolTip(m_reset->accessibleName());
    m_reset->setFocusPolicy(Qt::TabFocus);
    QSizePolicy keepsPlace = m_reset->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(keepsPlace);
    connect(m_reset, &QToolButton::clicked, this, [this] {
        m_control->setFocus(Qt::OtherFocusReason); // the button is about to go
        m_book.reset(m_id);
    });
    connect(&book, &SettingsBook::changed, this, [this](const QString &id) {
        if (id == m_id)
            read();
    });
    place(setting);
    read();
}

void SettingRow::place(const Setting &setting)
{
    auto *advice = new QLabel(setting.advice, this);
    advice->setWordWrap(true);
    advice->setForegroundRole(QPalette::PlaceholderText);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 8, 0, 8);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    if (qobject_cast<QCheckBox *>(m_control)) {
        grid->addWidget(m_control, 0, 0, 1, 2);
        const int indent = style()->pixelMetric(QStyle::PM_IndicatorWidth)
                           + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing);
        advice->setContentsMargins(indent, 0, 0, 0);
    } else {
        auto *title = new QLabel(setting.title, this);
        title->setWordWrap(true);
        title->setBuddy(m_control);
        m_control->setMinimumWidth(controlWidth);
        grid->addWidget(title, 0, 0);
        grid->addWidget(m_control, 0, 1);
    }
    grid->addWidget(m_reset, 0, 2);
    grid->addWidget(advice, 1, 0, 1, 2);
}

QWidget *SettingRow::makeControl(const Setting &setting)
{
    if (setting.open) {
        auto *button = new QPushButton(setting.button, this);
        connect(button, &QPushButton::clicked, this, setting.open);
        return button;
    }
    if (!setting.choices.empty())
        return makeChoice(setting);
    if (setting.fallback.typeId() == QMetaType::Bool) {
        auto *box = new QCheckBox(setting.title, this);
        connect(box, &QCheckBox::toggled, this, [this](bool on) { m_book.change(m_id, on); });
        return box;
    }
    if (setting.fallback.typeId() == QMetaType::Int)
        return makeNumber(setting);
    return makeWords();
}

QWidget *SettingRow::makeChoice(const Setting &setting)
{
    auto *box = new QComboBox(this);
    for (const auto &[value, words] : setting.choices)
        box->addItem(words, value);
    connect(box, &QComboBox::activated, this,
            [this, box](int row) { m_book.change(m_id, box->itemData(row)); });
    return box;
}

QWidget *SettingRow::makeNumber(const Setting &setting)
{
    auto *box = new QSpinBox(this);
    box->setRange(setting.least, setting.most);
    box->setSuffix(setting.unit);
    box->setSingleStep(std::max(1, (setting.most - setting.least) / 20));
    box->setKeyboardTracking(false); // "150" is not first 1 and then 15
    connect(box, &QSpinBox::valueChanged, this, [this](int value) { m_book.change(m_id, value); });
    return box;
}

QWidget *SettingRow::makeWords()
{
    auto *field = new QLineEdit(this);
    connect(field, &QLineEdit::editingFinished, this, [this, field] { m_book.change(m_id, field->text()); });
    return field;
}

void SettingRow::read()
{
    const Setting *setting = m_book.find(m_id);
    m_reset->setVisible(!SettingsBook::isFallback(*setting));
    if (!setting->value)
        return;
    const QVariant value = setting->value();
    const QSignalBlocker quiet(m_control);
    if (auto *box = qobject_cast<QCheckBox *>(m_control))
        box->setChecked(value.toBool());
    else if (auto *choice = qobject_cast<QComboBox *>(m_control))
        choice->setCurrentIndex(choice->findData(value));
    else if (auto *number = qobject_cast<QSpinBox *>(m_control))
        number->setValue(value.toInt());
    else if (auto *field = qobject_cast<QLineEdit *>(m_control))
        field->setText(value.toString());
}

bool SettingRow::fits(const QString &words) const
{
    const Setting *setting = m_book.find(m_id);
    QString all = setting->title + u' ' + setting->advice;
    for (const auto &[value, name] : setting->choices)
        all += u' ' + name;
    return std::ranges::all_of(words.split(u' ', Qt::SkipEmptyParts), [&all](const QString &word) {
        return all.contains(word, Qt::CaseInsensitive);
    });
}

}
