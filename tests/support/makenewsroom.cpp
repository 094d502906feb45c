// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/makenewsroom.h"

#include <QRandomGenerator>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace galley::tests {

namespace {

constexpr int perTransaction = 500;
constexpr int onTheirWay = 400; // in a newsroom of any age
const QStringList desks{u"News"_s, u"Harbour"_s, u"Culture"_s, u"Sport"_s, u"Court"_s, u"City Hall"_s};
const QStringList people{u"A. Lind"_s,    u"Leona Marsh"_s,  u"Sam Okoro"_s,
                         u"Priya Lund"_s, u"Nadia Brandt"_s, u"Bo Lindqvist"_s};
const QStringList stems
    = u"harbour ferry council school market bridge barrier winter quay channel budget court election museum "
      "garden railway hospital library festival storm tide fishing boatyard lighthouse commission licence "
      "survey "
      "tender dredging moorings parade derby concert strike housing planning airport brewery cathedral "
      "theatre "
      "mayor police judge witness surgeon teacher pupil farmer baker sailor pilot engineer painter violin "
      "choir "
      "orchestra gallery novel poet actor cinema camera record summer autumn spring evening morning midnight "
      "holiday weather thunder snow frost sunshine flood drought river island beach cliff meadow forest "
      "orchard "
      "village suburb square avenue tunnel tram bicycle lorry engine factory warehouse office salary pension "
      "tax "
      "loan bank share profit debt union lawyer appeal verdict prison ballot minister deputy treaty border "
      "visa "
      "embassy passport refugee shelter kitchen bread butter coffee sugar recipe garlic onion potato vineyard"_s
          .split(u' ');

QString words(QRandomGenerator &random, int count)
{
    QStringList all;
    for (int i = 0; i < count; ++i) {
        // As in a language: the second word is half as frequent as the first, the third a third (Zipf), and
        // the vocabulary grows with what is written: a stem, or one with a number.
        const double place = std::pow(double(stems.size()), random.generateDouble());
        const QString &stem = stems[qMin(qsizetype(place), stems.size()) - 1];
        all << (random.bounded(6) == 0 ? stem + QString::number(random.bounded(5'000)) : stem);
    }
    return all.join(u' ');
}

story::State stateOf(int number, int stories, QRandomGenerator &random)
{
    using enum story::State;
    static constexpr std::array way{Planned,  Drafting, Submitted, Editing, Returned,
                                    Checking, Checked,  Approved,  Hold};
    if (number >= stories - onTheirWay)
        return way[size_t(random.bounded(int(way.size())))];
    return random.bounded(20) == 0 ? Spiked : random.bounded(12) == 0 ? Corrected : Published;
}

story::Article makeStory(int number, int stories, QRandomGenerator &random)
{
    constexpr qint64 day = 86'400'000;
    story::Article article{.id = story::ArticleId::create()};
    story::Fields &fields = article.fields;
    fields.slug = u"story-%1"_s.arg(number);
    fields.headline = words(random, 7);
    fields.headline[0] = fields.headline[0].toUpper();
    fields.desk = desks[random.bounded(desks.size())];
    fields.byline = {people[random.bounded(people.size())]};
    fields.edition = random.bounded(2) ? u"Morning"_s : u"Evening"_s;
    fields.plannedLength = 200 + 50 * random.bounded(20);
    const QDateTime last(QDate(2026, 6, 1), QTime(12, 0), QTimeZone::UTC);
    fields.dueAt = last.addMSecs(-day * ((stories - number) / 60) + random.bounded(int(day / 2)));
    article.state = stateOf(number, stories, random);
    for (int paragraph = 0; paragraph < 6; ++paragraph)
        article.body += words(random, 40) + u".\n\n"_s;
    if (random.bounded(5) == 0) {
        story::Note note{.id = story::NoteId::create(), .text = words(random, 8), .by = people.front()};
        note.resolvedBy = random.bounded(3) == 0 ? QString() : people.back();
        article.notes = {note};
    }
    return article;
}

}

base::Result<> makeNewsroom(store::Store &store, int stories)
{
    QRandomGenerator random(static_cast<quint32>(stories));
    for (int from = 0; from < stories; from += perTransaction) {
        const auto written = store.inTransaction([&]() -> base::Result<> {
            for (int number = from; number < std::min(stories, from + perTransaction); ++number) {
                const auto saved
                    = store.articles().save(makeStory(number, stories, random), people.front(), u"new"_s);
                if (!saved)
                    return std::unexpected(saved.error());
            }
            return {};
        });
        if (!written)
            return written;
    }
    return {};
}

}
