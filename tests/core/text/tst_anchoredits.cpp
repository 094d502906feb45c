// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/anchorsearch.h"
#include "core/text/anchortracker.h"
#include "core/text/diff.h"
#include "core/text/segmentation.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using text::Anchor;
using text::AnchorTracker;
using text::Edit;

namespace {

/// A text whose every character has a number of its own, which cut, paste and undo keep: so that it is known,
/// whatever the words are, which of them are the anchor's.
class Story
{
public:
    explicit Story(quint32 seed) : m_random(seed)
    {
        for (int i = 0; i < 12; ++i)
            insertNew(text.size(), paragraph());
        m_undo.clear();
        anchors.resize(14);
        ids.resize(14);
        m_keys.resize(14);
        renew();
    }

    /// Gives anchors whose words were changed or deleted new words to hold.
    void renew()
    {
        std::vector<AnchorTracker::Tracked> list;
        for (size_t i = 0; i < anchors.size(); ++i) {
            if (ids[i].isEmpty() || !standing(i)) {
                const base::TextRange range = someWords(i % 3 == 0 ? 1 : m_random.bounded(2, 16));
                anchors[i] = text::makeAnchor(text, range);
                ids[i] = m_ids.sliced(range.begin, range.length());
                m_keys[i] = {QUuid(), m_nextKey++};
            }
            list.push_back({m_keys[i], &anchors[i]});
        }
        m_tracker.setAnchors(std::move(list));
    }

    void step()
    {
        const int what = m_random.bounded(100);
        if (what < 30)
            insertNew(place(), m_random.bounded(12) == 0 ? paragraph() : word() + u' ');
        else if (what < 45)
            backspace(m_random.bounded(1, 14));
        else if (what < 55)
            removeSome();
        else if (what < 65)
            moveParagraph();
        else if (what < 82)
            undo();
        else if (what < 90)
            redo();
        else
            reformat();
        if (m_random.bounded(25) == 0) {
            m_tracker.settle(text);
            searchOrphans();
        }
    }

    /// Where the characters an anchor was made on stand together, or nothing.
    std::optional<base::TextRange> standing(size_t anchor) const
    {
        const qsizetype at = m_ids.indexOf(ids[anchor].front());
        const qsizetype size = ids[anchor].size();
        if (at < 0 || at + size > m_ids.size() || m_ids.sliced(at, size) != ids[anchor])
            return std::nullopt;
        return base::TextRange{at, at + size};
    }

    /// Share of an anchor's first characters that are in the text still, and of these the share under it.
    std::pair<int, int> left(size_t anchor) const
    {
        int all = 0;
        int covered = 0;
        for (const int id : ids[anchor]) {
            const qsizetype at = m_ids.indexOf(id);
            all += at >= 0 ? 1 : 0;
            covered += at >= 0 && !anchors[anchor].orphaned && anchors[anchor].range.contains(at) ? 1 : 0;
        }
        return {all, covered};
    }

    QString text;
    std::vector<Anchor> anchors;
    std::vector<QList<int>> ids;

private:
    struct Change
    {
        qsizetype position;
        QString gone;
        QList<int> goneIds;
        QString come;
        QList<int> comeIds;
    };

    QString word()
    {
        static const QStringList all{u"said"_s,  u"the"_s,    u"quay"_s,    u"harbour"_s, u"“we"_s,
                                     u"know”"_s, u"told"_s,   u"that"_s,    u"mayor"_s,   u"ferry"_s,
                                     u"sand"_s,  u"winter"_s, u"licence"_s, u"boats,"_s,  u"tide"_s,
                                     u"it"_s,    u"was"_s,    u"open."_s};
        if (m_random.bounded(2) == 0) // half of a real text are words it uses once or twice
            return u"m%1n"_s.arg(m_random.bounded(600));
        return all[m_random.bounded(int(all.size()))];
    }

    QString paragraph()
    {
        QString words;
        for (int i = m_random.bounded(8, 40); i > 0; --i)
            words += word() + u' ';
        return words + u"\n\n"_s;
    }

    /// A range of whole words of one paragraph; one is a cue, many are a quotation.
    base::TextRange someWords(int count)
    {
        const std::vector<base::TextRange> words = text::words(text);
        const size_t first = size_t(m_random.bounded(int(words.size())));
        size_t last = first;
        while (last + 1 < words.size() && last + 1 < first + size_t(count)
               && !QStringView(text)
                       .sliced(words[last].end, words[last + 1].begin - words[last].end)
                       .contains(u'\n'))
            ++last;
        return {words[first].begin, words[last].end};
    }

    int place()
    {
        const int at = m_random.bounded(int(text.size()) + 1);
        if (m_random.bounded(3) == 0)
            return at;
        const qsizetype space = text.lastIndexOf(u' ', at); // most is typed between words
        return int(space < 0 ? 0 : space + 1);
    }

    void apply(const Change &change)
    {
        const Edit whole{change.position, change.gone.size(), change.come.size()};
        std::vector<Edit> edits{whole};
        if (whole.removed > 0 && whole.inserted > 0)
            edits = text::editsBetween(change.gone, change.come);
        for (Edit edit : edits) {
            const QString come = edit == whole && edits.size() == 1
                                     ? change.come
                                     : change.come.sliced(edit.position, edit.inserted);
            if (!(edit == whole && edits.size() == 1))
                edit.position += change.position;
            m_tracker.prepare(edit, text);
            text.replace(edit.position, edit.removed, come);
            m_tracker.follow(edit, text);
        }
        m_ids.remove(change.position, change.gone.size());
        for (qsizetype i = 0; i < change.comeIds.size(); ++i)
            m_ids.insert(change.position + i, change.comeIds[i]);
    }

    void make(qsizetype position, qsizetype removed, const QString &come, const QList<int> &comeIds)
    {
        const Change change{position, text.sliced(position, removed), m_ids.sliced(position, removed), come,
                            comeIds};
        apply(change);
        m_undo.push_back(change);
        m_redo.clear();
    }

    QList<int> newIds(qsizetype count)
    {
        QList<int> result;
        while (result.size() < count)
            result << m_next++;
        return result;
    }

    void insertNew(qsizetype at, const QString &words) { make(at, 0, words, newIds(words.size())); }

    void backspace(int keys)
    {
        if (text.size() < 400)
            return;
        int at = place();
        Change run{at, {}, {}, {}, {}};
        for (int i = 0; i < keys && at > 0; ++i) {
            const Change key{--at, text.sliced(at, 1), m_ids.sliced(at, 1), {}, {}};
            apply(key);
            run = {at, key.gone + run.gone, key.goneIds + run.goneIds, {}, {}};
        }
        m_undo.push_back(run); // an editor takes back the whole run
        m_redo.clear();
    }

    void removeSome()
    {
        const int at = place();
        const qsizetype size = std::min<qsizetype>(m_random.bounded(60), text.size() - at);
        if (text.size() > 400)
            make(at, size, {}, {});
    }

    void moveParagraph()
    {
        const qsizetype begin = text.lastIndexOf(u"\n\n"_s, place()) + 2;
        const qsizetype end = text.indexOf(u"\n\n"_s, begin) + 2;
        if (begin < 2 || end <= begin)
            return;
        const QString words = text.sliced(begin, end - begin);
        const QList<int> numbers = m_ids.sliced(begin, end - begin);
        make(begin, end - begin, {}, {});
        if (m_random.bounded(3) == 0)
            insertNew(place(), word());
        qsizetype to = text.indexOf(u"\n\n"_s, place());
        to = to < 0 ? text.size() : to + 2;
        make(to, 0, words, numbers);
    }

    void undo()
    {
        for (int i = m_random.bounded(1, 6); i > 0 && !m_undo.empty(); --i) {
            const Change last = m_undo.back();
            m_undo.pop_back();
            apply({last.position, last.come, last.comeIds, last.gone, last.goneIds});
            m_redo.push_back(last);
        }
    }

    void redo()
    {
        for (int i = m_random.bounded(1, 6); i > 0 && !m_redo.empty(); --i) {
            const Change last = m_redo.back();
            m_redo.pop_back();
            apply(last);
            m_undo.push_back(last);
        }
    }

    /// Marks go around some words, in one change of the whole stretch, as an editor reports it.
    void reformat()
    {
        const base::TextRange range = someWords(m_random.bounded(1, 6));
        const qsizetype at = range.begin;
        const qsizetype size = range.length();
        const QString marks = m_random.bounded(2) == 0 ? u"**"_s : u"*"_s;
        const QString words = text.sliced(at, size);
        make(at, size, marks + words + marks,
             newIds(marks.size()) + m_ids.sliced(at, size) + newIds(marks.size()));
    }

    void searchOrphans()
    {
        if (!m_tracker.hasOrphans())
            return;
        const text::AnchorSearch search(text);
        for (size_t i = 0; i < anchors.size(); ++i) {
            const auto found = anchors[i].orphaned ? search.find(anchors[i]) : std::nullopt;
            if (found)
                m_tracker.place(m_keys[i], *found, text);
        }
    }

    QRandomGenerator m_random;
    QList<int> m_ids;
    int m_next = 0;
    std::vector<text::AnchorKey> m_keys;
    int m_nextKey = 0;
    std::vector<Change> m_undo;
    std::vector<Change> m_redo;
    AnchorTracker m_tracker;
};

}

class TestAnchorEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standingWordsKeepTheirAnchor();
};

void TestAnchorEdits::standingWordsKeepTheirAnchor()
{
    qint64 standing = 0;
    qint64 held = 0;
    qint64 changed = 0;
    qint64 kept = 0;
    for (quint32 number = 0; number < 50; ++number) {
        Story story(number + 1);
        for (int edit = 0; edit < 2000; ++edit) {
            story.step();
            if (edit % 20 != 19)
                continue;
            if (edit % 200 == 199)
                story.renew();
            for (size_t i = 0; i < story.anchors.size(); ++i) {
                if (const auto place = story.standing(i)) {
                    ++standing;
                    held += !story.anchors[i].orphaned && story.anchors[i].range == *place ? 1 : 0;
                } else if (const auto [left, covered] = story.left(i); 2 * left >= story.ids[i].size()) {
                    ++changed; // at least half of its words are there, in pieces
                    kept += 2 * covered >= left ? 1 : 0;
                }
            }
        }
    }
    qInfo("100,000 edits in 50 stories: %lld of %lld anchors whose words stand are on them (%.3f %%); of "
          "%lld whose words changed %.1f %% are on most of what is left",
          held, standing, 100.0 * double(held) / double(standing), changed,
          100.0 * double(kept) / double(changed));
    QVERIFY(standing > 10'000);
    QVERIFY(double(held) >= 0.995 * double(standing)); // the rest: one-letter words amid rubble
    QVERIFY(double(kept) >= 0.9 * double(changed));
}

QTEST_GUILESS_MAIN(TestAnchorEdits)
#include "tst_anchoredits.moc"
