// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QString>

namespace galley::exchange::html {

/// The page's own words ("By", "Continue") in the language the reader reads, from labels.json: not the
/// program's language.
class Labels
{
public:
    explicit Labels(const QString &language);
    /// The word of that name; in English where the language has none.
    QString operator[](const QString &name) const;
    /// The language that was found ("ru" for "ru-RU"), "en" where there is none.
    const QString &language() const { return m_language; }

private:
    QString m_language;
    QMap<QString, QString> m_words;
};

}
