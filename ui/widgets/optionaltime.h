// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QWidget>

class QCheckBox;
class QDateTimeEdit;

namespace galley::ui {

/// A point in time that may be absent: a switch and a field. Shown in local time, given in UTC.
class OptionalTime : public QWidget
{
    Q_OBJECT

public:
    OptionalTime(const QString &name, QWidget *parent = nullptr);

    QDateTime time() const; ///< UTC; invalid where there is none
    void setTime(const QDateTime &utc);

Q_SIGNALS:
    void edited();

private:
    QCheckBox *m_isSet;
    QDateTimeEdit *m_time;
};

}
