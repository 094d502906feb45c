// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace galley {

/// Names the language of both programs: the window sets it for the vault's program, too, where the person
/// chose one. (LANGUAGE would not do: Qt asks the locale's own language first.)
inline constexpr char languageVariable[] = "GALLEY_LANGUAGE";

/// The words of both programs in the language that was chosen, else in that of the desktop.
inline void installTranslations(QCoreApplication &application)
{
    const QString chosen = qEnvironmentVariable(languageVariable);
    const QLocale locale = chosen.isEmpty() ? QLocale() : QLocale(chosen);
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
