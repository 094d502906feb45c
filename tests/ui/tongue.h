// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

/// The window in another language, as long as this lives: its words from the files that the build made
/// (GALLEY_TRANSLATIONS names their folder), Qt's own words, numbers and the direction of writing.
class Tongue
{
public:
    explicit Tongue(const QString &code)
    {
        const QLocale locale(code);
        QLocale::setDefault(locale);
        m_isLoaded
            = load(m_own, QStringLiteral("galley_") + code, qEnvironmentVariable("GALLEY_TRANSLATIONS"))
              || code == QLatin1StringView("en");
        load(m_qt, QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        QApplication::setLayoutDirection(locale.textDirection());
    }
    ~Tongue()
    {
        QCoreApplication::removeTranslator(&m_own);
        QCoreApplication::removeTranslator(&m_qt);
        QLocale::setDefault(QLocale::c());
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
    Q_DISABLE_COPY_MOVE(Tongue)

    bool isLoaded() const { return m_isLoaded; }

private:
    static bool load(QTranslator &translator, const QString &name, const QString &folder)
    {
        return translator.load(name, folder) && QCoreApplication::installTranslator(&translator);
    }

    QTranslator m_own;
    QTranslator m_qt;
    bool m_isLoaded = false;
};
