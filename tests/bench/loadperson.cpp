// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/loadperson.h"

#include "core/desk/inbox.h"
#include "core/workflow/workflow.h"

#include <QThread>

using namespace Qt::Literals::StringLiterals;

namespace galley::bench {

namespace {

const QStringList looked{u"harb"_s, u"coun"_s, u"mar"_s, u"b"_s, u"quay win"_s};
const QStringList searched{u"harbour"_s, u"harbour4711"_s, u"\"harbour ferry\""_s, u"council budget"_s};

bool leadsOn(workflow::Move move)
{
    using enum workflow::Move;
    return move == Begin || move == Take || move == Pass || move == Clear || move == Approve
           || move == Publish;
}

}

void Tray::put(const QString &desk, const story::ArticleId &story)
{
    const QMutexLocker lock(&m_lock);
    m_waiting[desk] << story;
}

std::optional<story::ArticleId> Tray::take(const QString &desk)
{
    const QMutexLocker lock(&m_lock);
    QList<story::ArticleId> &waiting = m_waiting[desk];
    return waiting.isEmpty() ? std::nullopt : std::optional(waiting.takeFirst());
}

LoadPerson::LoadPerson(std::unique_ptr<desk::Desk> desk, QString deskName, quint32 seed, Tray &tray)
    : m_desk(std::move(desk))
    , m_deskName(std::move(deskName))
    , m_random(seed)
    , m_tray(tray)
{
    m_desk->leases().setHolder(u"window of "_s + m_desk->person());
}

template <class Work>
auto LoadPerson::timed(const QString &what, const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    auto answer = work();
    m_figures.add(what, double(timer.nsecsElapsed()) / 1e6);
    if (!answer)
        m_figures.fail(what, answer.error().detail);
    return answer;
}

void LoadPerson::think(int least, int most)
{
    const qint64 pause = std::min<qint64>(m_random.bounded(least, most), m_end.remainingTime());
    if (pause > 0)
        QThread::msleep(static_cast<unsigned long>(pause));
}

void LoadPerson::workUntil(const QDeadlineTimer &end)
{
    m_end = end;
    think(0, 3'000); // not all in the same second
    while (!m_end.hasExpired()) {
        lookAbout();
        think(500, 2'000);
        readSomething();
        think(500, 2'000);
        write();
        stepOn();
    }
}

void LoadPerson::lookAbout()
{
    timed(u"list"_s, [this] { return m_desk->currentStories(); });
    think(200, 1'000);
    const QString words = looked[m_random.bounded(looked.size())];
    for (qsizetype typed = 1; typed <= words.size(); ++typed) { // a question with each key
        timed(u"filter"_s, [&] { return m_desk->stories({.words = words.first(typed), .limit = 200}); });
        think(100, 250);
    }
    timed(u"board counts"_s, [this] { return m_desk->count({}, store::StoryGrouping::State); });
}

void LoadPerson::readSomething()
{
    const QString words = searched[m_random.bounded(searched.size())];
    const auto hits = timed(u"search"_s, [&] { return m_desk->search(words); });
    think(500, 1'500);
    if (!hits || hits->empty())
        return;
    const story::ArticleId id = (*hits)[size_t(m_random.bounded(int(hits->size())))].story.id;
    timed(u"open"_s, [&] { return m_desk->article(id); });
    timed(u"versions"_s, [&] { return m_desk->revisions(id); });
}

QString LoadPerson::typed(int words)
{
    static const QStringList all
        = u"the council voted on the harbour budget after a long evening of talk"_s.split(u' ');
    QString text;
    for (int i = 0; i < words; ++i)
        text += all[m_random.bounded(all.size())] + u' ';
    return text + u"w%1. "_s.arg(++m_words); // no piece is like another
}

bool LoadPerson::save(const story::Article &article, const QString &reason, Written &written)
{
    const auto saved = timed(u"save"_s, [&] { return m_desk->save(article, reason); });
    if (!saved)
        return false;
    written.body = article.body;
    written.versions += reason == "save"_L1 ? 1 : 0;
    return true;
}

/// Half a minute on a story of their own, which grows; a note; then it goes to the desk.
void LoadPerson::write()
{
    story::Article article{.id = story::ArticleId::create()};
    article.fields.slug
        = u"load-%1-%2"_s.arg(m_desk->person().simplified().replace(u' ', u'-')).arg(m_written.size());
    article.fields.headline = u"Harbour council votes "_s + typed(3);
    article.fields.byline = {m_desk->person()};
    article.fields.desk = m_deskName;
    Written written{.id = article.id};
    article.body = typed(8);
    if (!save(article, u"save"_s, written))
        return;
    timed(u"lease"_s, [&] { return m_desk->leases().take(article.id, m_desk->person(), false); });
    const int saves = 20 + int(m_random.bounded(20));
    for (int i = 0; i < saves && !m_end.hasExpired(); ++i) {
        think(700, 1'300);
        article.body += typed(6);
        if (i % 15 == 7)
            article.body += u"\n\n"_s;
        save(article, u"autosave"_s, written);
        if (i % 20 == 19)
            timed(u"lease"_s, [&] { return m_desk->leases().keep(article.id); });
    }
    article.notes = {
        {.id = story::NoteId::create(), .text = u"Who voted against? "_s + typed(3), .by = m_desk->person()}};
    article.notes.front().resolvedBy = m_desk->person();
    save(article, u"save"_s, written);
    m_written.push_back(written);
    const bool isSubmitted = takeStep(article.id);
    timed(u"lease"_s, [&] { return m_desk->leases().give(article.id); });
    if (isSubmitted)
        m_tray.put(m_deskName, article.id);
}

/// Something of their desk that others submitted: one step after the other, as far as this person may.
void LoadPerson::stepOn()
{
    const auto story = m_tray.take(m_deskName);
    if (!story)
        return;
    if (!m_desk->article(*story)) { // it is not in this copy yet
        m_tray.put(m_deskName, *story);
        return;
    }
    timed(u"open"_s, [&] { return m_desk->article(*story); });
    for (int steps = 0; steps < 3 && !m_end.hasExpired(); ++steps) {
        think(500, 1'500);
        if (!takeStep(*story))
            return;
    }
}

bool LoadPerson::takeStep(const story::ArticleId &story)
{
    const auto facts = timed(u"facts"_s, [&] { return m_desk->workflow().facts(story, m_desk->person()); });
    if (!facts)
        return false;
    for (const workflow::PossibleMove &move : workflow::possibleMoves(*facts)) {
        if (!move.isAllowed() || move.needsReason
            || !(leadsOn(move.move) || move.move == workflow::Move::Submit))
            continue;
        return timed(u"move"_s,
                     [&] {
                         return m_desk->workflow().move({.article = story,
                                                         .move = move.move,
                                                         .person = m_desk->person(),
                                                         .contentHash = facts->contentHash});
                     })
            .has_value();
    }
    return false;
}

}
