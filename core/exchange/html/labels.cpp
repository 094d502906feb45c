// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/html/labels.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange::html {

namespace {

const QJsonObject &allLabels()
{
    static const QJsonObject labels = [] {
        QFile file(u":/galley/exchange/labels.json"_s);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }();
    return labels;
}

}

Labels::Labels(const QString &language) : m_language(language.section(u'-', 0, 0).toLower())
{
    const QJsonObject &labels = allLabels();
    if (!labels.contains(m_language))
        m_language = u"en"_s;
    for (const QString &fallback : {u"en"_s, m_language}) {
        const QJsonObject words = labels.value(fallback).toObject();
        for (auto word = words.begin(); word != words.end(); ++word)
            m_words.insert(word.key(), word.value().toString());
    }
}

QString Labels::operator[](const QString &name) const
{
    return m_words.value(name, name);
}

}
