// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace galley {

/// The words of both programs in the language that was chosen, else in that of the desktop.
inline void installTranslations(QCoreApplication &application, const QString &language = {})
{
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    for (const QString &name : {QStringLiteral("galley"), QStringLiteral("qtbase")}) {
        auto *translator = new QTranslator(&application);
        const QString folder = name == QLatin1StringView("galley")
                                   ? QStringLiteral(":/i18n")
                                   : QLibraryInfo::path(QLibraryInfo::TranslationsPath);
        // English has a file too, for its plurals; it stands in where there is no other.
        if (translator->load(locale, name, QStringLiteral("_"), folder)
            || translator->load(name + QStringLiteral("_en"), folder))
            QCoreApplication::installTranslator(translator);
    }
}

}
