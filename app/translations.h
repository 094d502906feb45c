// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace galley {

/// The words of both programs in the language of the desktop, or in the one that LANGUAGE names.
inline void installTranslations(QCoreApplication &application)
{
    for (const QString &name : {QStringLiteral("galley"), QStringLiteral("qtbase")}) {
        auto *translator = new QTranslator(&application);
        const QString folder = name == QLatin1StringView("galley")
                                   ? QStringLiteral(":/i18n")
                                   : QLibraryInfo::path(QLibraryInfo::TranslationsPath);
        // English has a file too, for its plurals; it stands in where there is no other.
        if (translator->load(QLocale::system(), name, QStringLiteral("_"), folder)
            || translator->load(name + QStringLiteral("_en"), folder))
            QCoreApplication::installTranslator(translator);
    }
}

}
