// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace galley {

/// The end of the session, or of the terminal the program was started from, as an event like any other
/// (SIGTERM, SIGHUP, SIGINT): what was typed is stored first. One at a time.
class EndSignals : public QObject
{
    Q_OBJECT

public:
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;

Q_SIGNALS:
    void wanted();
};

}
