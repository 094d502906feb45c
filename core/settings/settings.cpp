// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settings.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::settings {

Settings::Settings() : m_store(QSettings::IniFormat, QSettings::UserScope, u"galley"_s, u"galley"_s) { }

Settings::Settings(const QString &file) : m_store(file, QSettings::IniFormat) { }

}
