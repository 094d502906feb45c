// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/revision/authorship.h"

#include <QHash>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStringList>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

/// A story whose words all differ, and which version brought each in.
class History
{
public:
    History()
    {
        for (int i = 0; i < 8; ++i) {
            m_paragraphs << QStringList();
            for (int word = 0; word < 12; ++word)
                insert(m_paragraphs.size() - 1);
        }
        store();
    }

    /// A few words come and go in one place, and now and then a paragraph moves, comes or goes.
    void work()
    {
        const qsizetype place = random.bounded(m_paragraphs.size());
        for (int i = random.bounded(5); i > 0; --i) {
            QStringList &words = m_paragraphs[place];
            if (random.bounded(3) == 0 && words.size() > 10)
                words.removeAt(random.bounded(words.size()));
            else
                insert(place);
        }
        const int kind = random.bounded(8);
        if (kind == 0)
            m_paragraphs.move(random.bounded(m_paragraphs.size()), random.bounded(m_paragraphs.size()));
        if (kind == 1 && m_paragraphs.size() > 5)
            m_paragraphs.removeAt(random.bounded(m_paragraphs.size()));
        if (kind == 2) {
            const qsizetype at = random.bounded(m_paragraphs.size() + 1);
            m_paragraphs.insert(at, QStringList());
            for (int word = 0; word < 12; ++word)
                insert(at);
        }
        store();
    }

    QStringList versions; ///< the first first
    QHash<QString, qsizetype> truth;

private:
    void insert(qsizetype paragraph)
    {
        QStringList &words = m_paragraphs[paragraph];
        QString word = u"w"_s; // letters alone, as words are
        for (int rest = ++m_last; rest > 0; rest /= 26)
            word += QChar(u'a' + rest % 26);
        words.insert(random.bounded(words.size() + 1), word);
        truth.insert(word, versions.size());
    }
    void store()
    {
        QString text;
        for (const QStringList &words : std::as_const(m_paragraphs))
            text += words.join(u' ') + u"\n\n"_s;
        versions << text;
    }

    inline static QRandomGenerator random{17};
    QList<QStringList> m_paragraphs;
    int m_last = 0;
};

}

class TestAuthorship final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRangeIsFollowedBack_data();
    void aRangeIsFollowedBack();
    void everyWordIsItsAuthors();
    void itCanBeStopped();
};

void TestAuthorship::aRangeIsFollowedBack_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("words");    ///< of the later text
    QTest::addColumn<QString>("expected"); ///< of the earlier; empty: they came in
    const auto row = [](const char *name, const char16_t *before, const char16_t *after,
                        const char16_t *words, const char16_t *expected) {
        QTest::newRow(name) << QString::fromUtf16(before) << QString::fromUtf16(after)
                            << QString::fromUtf16(words) << QString::fromUtf16(expected);
    };
    row("nothing changed", u"The wall fell.", u"The wall fell.", u"wall", u"wall");
    row("something came before", u"The wall fell.", u"On Monday the wall fell.", u"wall", u"wall");
    row("something came after", u"The wall fell.", u"The wall fell. Nobody saw it.", u"wall", u"wall");
    row("it came in", u"The wall fell.", u"The old wall fell.", u"old", u"");
    row("it was changed", u"The wall fell.", u"The walls fell.", u"walls", u"");
    row("part of it came in", u"The wall fell.", u"The old wall fell.", u"old wall", u"");
    row("something went out of it", u"The old wall fell.", u"The wall fell.", u"The wall", u"The old wall");
    row("all of it", u"The wall fell.", u"The wall fell.", u"The wall fell.", u"The wall fell.");
    row("on an empty page", u"", u"The wall fell.", u"wall", u"");
    row("a paragraph moved", u"The first.\n\nThe wall fell down on Monday morning.\n\nThe last.\n",
        u"The wall fell down on Monday morning.\n\nThe first.\n\nThe last.\n", u"wall", u"wall");
    row("moved and touched",
        u"The first of all is here.\n\nThe second one follows it.\n\nThe wall fell down on Monday "
        u"morning.\n\nLast.\n",
        u"The wall fell down early on Monday morning.\n\nThe first of all is here.\n\nThe second one follows "
        u"it."
        u"\n\nLast.\n",
        u"Monday", u"Monday");
}

void TestAuthorship::aRangeIsFollowedBack()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, words);
    QFETCH(QString, expected);
    const qsizetype at = after.indexOf(words);
    const auto there = revision::rangeBefore(before, after, {at, at + words.size()});
    QCOMPARE(there ? before.sliced(there->begin, there->length()) : QString(), expected);
}

/// 200 histories of 25 versions.
void TestAuthorship::everyWordIsItsAuthors()
{
    int words = 0;
    int wrong = 0;
    for (int round = 0; round < 200; ++round) {
        History history;
        while (history.versions.size() < 25)
            history.work();
        const QString now = history.versions.last();
        const auto textOf = [&history](size_t back) -> base::Result<QString> {
            return history.versions[history.versions.size() - 1 - qsizetype(back)];
        };
        static const QRegularExpression word(u"\\w+"_s);
        for (const auto &match : word.globalMatch(now)) {
            const auto back = revision::introducedBy(size_t(history.versions.size()), textOf,
                                                     {match.capturedStart(), match.capturedEnd()});
            QVERIFY(back);
            ++words;
            if (history.versions.size() - 1 - qsizetype(*back) != history.truth.value(match.captured()))
                ++wrong;
        }
    }
    QVERIFY(words > 10'000);
    // "a b c" that becomes "a x b" can be read in two ways that cost the same: 0.5 % when this was written.
    QVERIFY2(wrong * 100 < words, qPrintable(u"%1 of %2"_s.arg(wrong).arg(words)));
}

void TestAuthorship::itCanBeStopped()
{
    base::CancelToken token;
    token.cancel();
    const auto textOf = [](size_t) -> base::Result<QString> { return u"one"_s; };
    QCOMPARE(revision::introducedBy(9, textOf, {0, 3}, token).error().code, base::ErrorCode::Cancelled);
    QCOMPARE(revision::introducedBy(9, textOf, {0, 3}).value(), 8U);
    const auto broken = [](size_t back) -> base::Result<QString> {
        return back < 2 ? base::Result<QString>(u"one"_s) : base::failure(base::ErrorCode::Database);
    };
    QCOMPARE(revision::introducedBy(9, broken, {0, 3}).error().code, base::ErrorCode::Database);
}

QTEST_GUILESS_MAIN(TestAuthorship)
#include "tst_authorship.moc"
