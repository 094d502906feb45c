// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/attributions/lenswords.h"

#include "ui/widgets/words.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

struct LensWords
{
    Q_DECLARE_TR_FUNCTIONS(LensWords)
};

QString claimTitle(story::ClaimKind kind)
{
    switch (kind) {
    case story::ClaimKind::Number:
        return LensWords::tr("A number nobody is named for");
    case story::ClaimKind::Allegation:
        return LensWords::tr("An allegation nobody is named for");
    case story::ClaimKind::Opinion:
        return LensWords::tr("An opinion nobody is named for");
    case story::ClaimKind::Fact:
        break;
    }
    return LensWords::tr("Nobody is named who says this");
}

}

QString lensMarkWord(desk::LensMark mark)
{
    using enum desk::LensMark;
    switch (mark) {
    case Found:
        //: What is known of an attribution, as are those below
        return LensWords::tr("Found by machine");
    case Confirmed:
        return LensWords::tr("Confirmed");
    case NeedsSource:
        return LensWords::tr("Needs a source");
    case Anonymous:
        return LensWords::tr("Anonymous");
    case Disputed:
        return LensWords::tr("Disputed");
    case Claim:
        //: A claim nobody is named for
        return LensWords::tr("Unsourced");
    case Settled:
        //: A claim somebody has looked at
        return LensWords::tr("Settled");
    case Dismissed:
        //: Somebody decided that this is no attribution
        return LensWords::tr("Dismissed");
    case Orphaned:
        //: The words of an attribution do not stand in the text any more
        return LensWords::tr("Its words are gone");
    }
    return {};
}

QString lensMarkIcon(desk::LensMark mark)
{
    using enum desk::LensMark;
    switch (mark) {
    case Confirmed:
    case Settled:
        return u"checked"_s;
    case NeedsSource:
    case Claim:
    case Disputed:
        return u"warning"_s;
    case Anonymous:
        return u"shield"_s;
    case Dismissed:
        return u"close"_s;
    case Orphaned:
        return u"hold"_s;
    case Found:
        break;
    }
    return u"quote"_s;
}

QString lensTitle(const desk::LensEntry &entry)
{
    if (!entry.who.isEmpty())
        return entry.who;
    return entry.mark == desk::LensMark::Claim || entry.mark == desk::LensMark::Settled
               ? claimTitle(entry.attribution.kind)
               : LensWords::tr("Source not named");
}

QString lensDetails(const desk::LensEntry &entry)
{
    QStringList parts{LensWords::tr("¶ %1", "number of a paragraph").arg(entry.paragraph),
                      lensMarkWord(entry.mark)};
    if (!entry.cue.isEmpty())
        parts += formWord(entry.attribution.form);
    if (entry.terms)
        parts += termsWord(*entry.terms);
    if (entry.isSecondHand)
        //: Who passed the words on: second hand
        parts += LensWords::tr("by way of %1").arg(entry.attribution.via);
    if (entry.evidence > 0)
        parts += LensWords::tr("%n piece(s) of evidence", nullptr, entry.evidence);
    if (!entry.attribution.reason.isEmpty())
        parts += entry.attribution.reason;
    return parts.join(u" · "_s);
}

QString evidenceLine(const story::Evidence &evidence)
{
    QStringList parts{evidenceKindWord(evidence.kind)};
    for (const QString &part : {evidence.locator, evidence.place, evidence.description}) {
        if (!part.isEmpty())
            parts += part;
    }
    return parts.join(u" · "_s);
}

QString lensDescription(const desk::LensEntry &entry)
{
    const story::Attribution &attribution = entry.attribution;
    QStringList lines{entry.position.isEmpty() ? lensTitle(entry)
                                               : u"%1, %2"_s.arg(lensTitle(entry), entry.position),
                      lensDetails(entry)};
    if (entry.talk) {
        lines += LensWords::tr("Spoke with %1, %2").arg(entry.talk->by, dayText(entry.talk->at));
        if (!entry.talk->conditions.isEmpty())
            lines += LensWords::tr("Conditions: %1").arg(entry.talk->conditions);
        if (!entry.talk->termsAgreedBefore)
            lines += LensWords::tr("The terms were agreed afterwards.");
    }
    for (const story::Evidence &one : entry.support)
        lines += LensWords::tr("Evidence: %1").arg(evidenceLine(one));
    if (attribution.anonymity)
        lines += LensWords::tr("Not named: %1").arg(attribution.anonymity->reason);
    if (attribution.verification)
        lines += LensWords::tr("Checked by %1: %2")
                     .arg(attribution.verification->by, attribution.verification->how);
    if (entry.lacksEvidence)
        lines += LensWords::tr("No evidence is kept for this.");
    if (entry.isSingleSource)
        lines += LensWords::tr("Nobody else bears this out.");
    return lines.join(u'\n');
}

}
