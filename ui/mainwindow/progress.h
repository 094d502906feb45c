// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/canceltoken.h"

#include <functional>

#include <QProgressDialog>

namespace galley::ui {

/// A count that grows up to so many (0: not known), with a way to stop; it shows itself where the work takes
/// long. The caller deletes it.
QProgressDialog *progressOf(const QString &what, int count, const base::CancelToken &token, QWidget *parent);

/// Tells it from another thread how far the work is; may outlive it.
std::function<void(int)> teller(QProgressDialog *progress);

}
