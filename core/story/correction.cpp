// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/story/correction.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace galley::story {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(galley::story::Corrections)
};

constexpr std::array kinds{"correction"_L1, "clarification"_L1, "update"_L1, "editors-note"_L1,
                           "withdrawal"_L1};

using Labels = std::array<QStringView, kinds.size()>;
constexpr Labels english{u"Correction", u"Clarification", u"Update", u"Editor’s note", u"Withdrawal"};
constexpr Labels german{u"Korrektur", u"Klarstellung", u"Aktualisierung", u"Anmerkung der Redaktion",
                        u"Rücknahme"};
constexpr Labels russian{u"Исправление", u"Уточнение", u"Дополнение", u"От редакции", u"Отзыв публикации"};
constexpr Labels ukrainian{u"Виправлення", u"Уточнення", u"Доповнення", u"Від редакції", u"Відкликання"};
constexpr Labels french{u"Rectificatif", u"Précision", u"Mise à jour", u"Note de la rédaction", u"Retrait"};
constexpr Labels spanish{u"Corrección", u"Aclaración", u"Actualización", u"Nota de la redacción",
                         u"Retirada"};
constexpr Labels arabic{u"تصحيح", u"توضيح", u"تحديث", u"ملاحظة من التحرير", u"سحب"};

const Labels &labelsOf(const QString &language)
{
    static const QMap<QString, const Labels *> all{{u"de"_s, &german},    {u"ru"_s, &russian},
                                                   {u"uk"_s, &ukrainian}, {u"fr"_s, &french},
                                                   {u"es"_s, &spanish},   {u"ar"_s, &arabic}};
    return *all.value(language.section(u'-', 0, 0).toLower(), &english);
}

}

QString correctionKindName(CorrectionKind kind)
{
    return kinds[static_cast<size_t>(kind)];
}

std::optional<CorrectionKind> correctionKindFromName(QStringView name)
{
    const auto found = std::ranges::find_if(kinds, [name](QLatin1StringView known) { return name == known; });
    if (found == kinds.end())
        return std::nullopt;
    return static_cast<CorrectionKind>(found - kinds.begin());
}

QString correctionLabel(CorrectionKind kind, const QString &language)
{
    return labelsOf(language)[static_cast<size_t>(kind)].toString() + u':';
}

QStringList wordingFaults(const Correction &correction)
{
    static const QRegularExpression softened(
        u"\\b(recasts?|recasting|fix(es|ed)|tweak(s|ed)?|refines?|clarif(y|ies|ied)|adjusts?)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QStringList faults;
    const QString text = correction.text.trimmed();
    if (text.isEmpty())
        faults << Words::tr("The notice is empty: write what the reader must know.");
    const bool isCorrection = correction.kind == CorrectionKind::Correction;
    if (isCorrection && correction.whatWasWrong.trimmed().isEmpty())
        faults << Words::tr("Say what was wrong: a correction without it corrects nothing.");
    if (const auto match = softened.match(text); isCorrection && match.hasMatch())
        faults << Words::tr("“%1” hides that something was wrong: say “corrects”, and what.")
                      .arg(match.captured());
    if (!text.isEmpty() && text.size() < 20)
        faults << Words::tr("The notice is too short to say anything: write a whole sentence.");
    return faults;
}

}
