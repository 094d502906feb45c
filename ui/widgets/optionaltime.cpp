// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/optionaltime.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>

namespace galley::ui {

OptionalTime::OptionalTime(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_isSet(new QCheckBox(this))
    , m_time(new QDateTimeEdit(this))
{
    m_isSet->setAccessibleName(tr("%1: set a time", "name of the field").arg(name));
    m_isSet->setToolTip(m_isSet->accessibleName());
    m_time->setAccessibleName(name);
    m_time->setCalendarPopup(true);
    m_time->setEnabled(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_isSet);
    row->addWidget(m_time, 1);
    setFocusProxy(m_isSet);
    connect(m_isSet, &QCheckBox::toggled, m_time, &QWidget::setEnabled);
    connect(m_isSet, &QCheckBox::clicked, this, &OptionalTime::edited);
    connect(m_time, &QDateTimeEdit::editingFinished, this, &OptionalTime::edited);
    setTime({});
}

QDateTime OptionalTime::time() const
{
    return m_isSet->isChecked() ? m_time->dateTime().toUTC() : QDateTime();
}

void OptionalTime::setTime(const QDateTime &utc)
{
    if (utc == time() && utc.isValid())
        return;
    m_isSet->setChecked(utc.isValid());
    const QDateTime now = QDateTime::currentDateTime();
    m_time->setDateTime(utc.isValid() ? utc.toLocalTime()
                                      : QDateTime(now.date(), QTime(now.time().hour(), 0)).addSecs(3600));
}

}
