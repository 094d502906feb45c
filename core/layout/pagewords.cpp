// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/pagewords.h"

#include <QHash>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace galley::layout {

namespace {

using Words = QHash<QString, QString>;

const QHash<QString, Words> &languages()
{
    static const QHash<QString, Words> words{
        {u"en"_s,
         {{u"continuedOn"_s, u"Continued on page %1"_s},
          {u"continuedFrom"_s, u"Continued from page %1"_s},
          {u"correction"_s, u"Correction"_s},
          {u"clarification"_s, u"Clarification"_s},
          {u"update"_s, u"Update"_s},
          {u"editors-note"_s, u"Editor\u2019s note"_s},
          {u"related"_s, u"Related"_s}}},
        {u"de"_s,
         {{u"continuedOn"_s, u"Fortsetzung auf Seite %1"_s},
          {u"continuedFrom"_s, u"Fortsetzung von Seite %1"_s},
          {u"correction"_s, u"Korrektur"_s},
          {u"clarification"_s, u"Klarstellung"_s},
          {u"update"_s, u"Aktualisierung"_s},
          {u"editors-note"_s, u"Anmerkung der Redaktion"_s},
          {u"related"_s, u"Mehr zum Thema"_s}}},
        {u"fr"_s,
         {{u"continuedOn"_s, u"Suite page %1"_s},
          {u"continuedFrom"_s, u"Suite de la page %1"_s},
          {u"correction"_s, u"Rectificatif"_s},
          {u"clarification"_s, u"Pr\u00e9cision"_s},
          {u"update"_s, u"Mise \u00e0 jour"_s},
          {u"editors-note"_s, u"Note de la r\u00e9daction"_s},
          {u"related"_s, u"\u00c0 lire aussi"_s}}},
        {u"es"_s,
         {{u"continuedOn"_s, u"Continúa en la página %1"_s},
          {u"continuedFrom"_s, u"Viene de la página %1"_s},
          {u"correction"_s, u"Corrección"_s},
          {u"clarification"_s, u"Aclaración"_s},
          {u"update"_s, u"Actualización"_s},
          {u"editors-note"_s, u"Nota de la redacción"_s},
          {u"related"_s, u"Más sobre el tema"_s}}},
        {u"ru"_s,
         {{u"continuedOn"_s, u"Продолжение на стр. %1"_s},
          {u"continuedFrom"_s, u"Начало на стр. %1"_s},
          {u"correction"_s, u"Исправление"_s},
          {u"clarification"_s, u"Уточнение"_s},
          {u"update"_s, u"Обновление"_s},
          {u"editors-note"_s, u"От редакции"_s},
          {u"related"_s, u"Читайте также"_s}}},
        {u"uk"_s,
         {{u"continuedOn"_s, u"Продовження на с. %1"_s},
          {u"continuedFrom"_s, u"Початок на с. %1"_s},
          {u"correction"_s, u"Виправлення"_s},
          {u"clarification"_s, u"Уточнення"_s},
          {u"update"_s, u"Доповнення"_s},
          {u"editors-note"_s, u"Від редакції"_s},
          {u"related"_s, u"Читайте також"_s}}},
        {u"ar"_s,
         {{u"continuedOn"_s, u"التتمة في الصفحة %1"_s},
          {u"continuedFrom"_s, u"تتمة المنشور في الصفحة %1"_s},
          {u"correction"_s, u"تصحيح"_s},
          {u"clarification"_s, u"توضيح"_s},
          {u"update"_s, u"تحديث"_s},
          {u"editors-note"_s, u"ملاحظة من التحرير"_s},
          {u"related"_s, u"مواد ذات صلة"_s}}},
    };
    return words;
}

}

QString pageWord(const QString &name, const QString &language)
{
    const Words &english = *languages().constFind(u"en"_s);
    const auto own = languages().constFind(language.section(u'-', 0, 0).toLower());
    return own == languages().constEnd() ? english.value(name) : own->value(name, english.value(name));
}

QString shortDay(const QDate &day, const QString &language)
{
    const QLocale locale(language);
    const bool isEnglish = locale.language() == QLocale::English || locale.language() == QLocale::C;
    const QLocale shown = isEnglish ? QLocale(QLocale::English) : locale;
    return shown.toString(day, isEnglish ? u"MMMM d"_s : u"d MMMM"_s);
}

}
