// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/check.h"
#include "core/desk/batchexport.h"
#include "core/desk/desk.h"
#include "core/desk/disclosure.h"
#include "core/desk/export.h"
#include "core/desk/review.h"
#include "core/desk/site.h"
#include "core/desk/slug.h"
#include "core/desk/soundness.h"
#include "core/exchange/html/structureddata.h"
#include "core/store/sql/sqlstore.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

/// Some words are secret.
class Words final : public check::Secrets
{
public:
    explicit Words(const QString &words, int looks = -1) : m_words(words), m_looks(looks) { }
    bool isOpen() const override { return m_looks != 0; }
    std::optional<std::vector<base::TextRange>> find(const QString &text) const override
    {
        m_looks = m_looks > 0 ? m_looks - 1 : m_looks;
        const qsizetype at = text.indexOf(m_words);
        return at < 0 ? std::vector<base::TextRange>()
                      : std::vector<base::TextRange>{{at, at + m_words.size()}};
    }
    bool isIn(const QByteArray &bytes) const override { return bytes.contains(m_words.toUtf8()); }

private:
    QString m_words;
    mutable int m_looks; ///< until it is locked; -1: for good
};

}

/// Many stories at once: a site, a batch, a book.
class TestSite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void publishedStoriesBecomePages();
    void onlyWhatChangedIsWritten();
    void theSiteShowsWhatWasPublished();
    void aLockedVaultHoldsNewPagesBack();
    void twoStoriesOfOneAddress();
    void whatIsNoPageOfOursStays();
    void filesOfOthersAreNotReplaced_data();
    void filesOfOthersAreNotReplaced();
    void whatGivesAwayIsHeldBack();
    void aBatchGoesOnBehindARefusal_data();
    void aBatchGoesOnBehindARefusal();
    void aVaultThatIsLockedMeanwhile();
    void whatWasStoppedIsNoApprovedText_data();
    void whatWasStoppedIsNoApprovedText();
    void noticesAreForReadersOncePublished();
    void filesAreNamedSafely_data();
    void filesAreNamedSafely();
    void aBatchStaysInItsFolder();
    void aBatchStops();
    void draftsSaySo_data();
    void draftsSaySo();
    void brokenFilesAreNotSound_data();
    void brokenFilesAreNotSound();

private:
    QByteArray page(const QString &name) const
    {
        QFile file(m_site->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    story::Article published() const
    {
        const auto stories = m_desk->stories().value();
        for (const store::StorySummary &each : stories) {
            if (each.state == story::State::Published)
                return m_desk->article(each.id).value();
        }
        return {};
    }

    std::unique_ptr<QTemporaryDir> m_folder, m_site;
    std::unique_ptr<desk::Desk> m_desk;
};

void TestSite::init()
{
    m_desk.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_site = std::make_unique<QTemporaryDir>();
    auto store = store::openStore(m_folder->filePath(u"newsroom.sqlite"_s));
    QVERIFY(store);
    m_desk = std::make_unique<desk::Desk>(std::move(*store), u"Lind"_s);
    const auto loaded = m_desk->loadSample();
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().detail));
}

void TestSite::publishedStoriesBecomePages()
{
    const auto report = desk::writeSite(*m_desk, m_site->path());
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QVERIFY(report->held.empty());
    const story::Article article = published();
    const QByteArray front = page(u"index.html"_s);
    QVERIFY(front.contains(article.fields.headline.toHtmlEscaped().toUtf8()));
    QVERIFY(!front.contains("\xc3\x82")); // UTF-8 that was taken for Latin-1
    const qsizetype link = front.indexOf("<h2><a href=\"") + 13;
    const QString file = QString::fromUtf8(front.mid(link, front.indexOf('"', link) - link));
    QVERIFY2(page(file).contains("</html>"), qPrintable(file));
    const QByteArray story = page(file);
    QVERIFY(!story.contains("data:image") && !story.contains("src=\"http"));
    QVERIFY(story.contains(" \xe2\x80\x93 The Saltmere Courier</title>"));
    QVERIFY(!article.fields.leadPhoto.file.isEmpty());
    const qsizetype source = story.indexOf("<img src=\"") + 10;
    const QString photo = QString::fromUtf8(story.mid(source, story.indexOf('"', source) - source));
    QVERIFY2(QFile::exists(QDir(QFileInfo(m_site->filePath(file)).path()).filePath(photo)),
             qPrintable(photo));
    QVERIFY(story.contains("srcset=\"") && story.contains(" 480w, ") && story.contains("width=\""));
    QVERIFY(page(u"feed.atom"_s).contains("<entry"));
    QVERIFY(page(u"feed.rss"_s).contains("<item>"));
    const auto stories = m_desk->stories().value();
    for (const store::StorySummary &each : stories) {
        if (each.state == story::State::Drafting && !each.headline.isEmpty())
            QVERIFY(!front.contains(each.headline.toHtmlEscaped().toUtf8()));
    }
}

void TestSite::onlyWhatChangedIsWritten()
{
    const auto first = desk::writeSite(*m_desk, m_site->path());
    const auto second = desk::writeSite(*m_desk, m_site->path());
    QVERIFY(first && second);
    QCOMPARE(second->written, 0);
    QCOMPARE(second->unchanged, first->written);
    const QString gone = published().fields.slug;
    QVERIFY(m_desk->remove(published().id));
    const auto third = desk::writeSite(*m_desk, m_site->path());
    QVERIFY(third);
    QVERIFY(third->removed >= 1);
    QVERIFY(!page(u"index.html"_s).contains(gone.toUtf8()));
    QVERIFY(third->unchanged >= 1);
}

/// A correction that is being written is for readers when it is published, and the story stays until then.
void TestSite::theSiteShowsWhatWasPublished()
{
    QVERIFY(desk::writeSite(*m_desk, m_site->path()));
    story::Article article = published();
    const auto corrected
        = desk::takeStep(*m_desk, article.id, {.move = workflow::Move::Correct, .reason = u"a name"_s});
    QVERIFY2(corrected, corrected ? "" : qPrintable(corrected.error().detail));
    article = m_desk->article(article.id).value();
    article.body += u"\n\nNobody has approved this yet."_s;
    article.fields.headline = u"A headline nobody approved"_s;
    QVERIFY(m_desk->save(article, u"save"_s));
    const auto report = desk::writeSite(*m_desk, m_site->path());
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QVERIFY2(report->held.empty(), report->held.empty() ? "" : qPrintable(report->held[0].second.detail));
    QCOMPARE(report->removed, 0);
    QCOMPARE(report->written, 0); // readers see what they saw
    QVERIFY(!page(u"index.html"_s).contains("nobody approved"));
}

/// While nobody looks for names, a page that rests on a protected source is written only as it stands there.
void TestSite::aLockedVaultHoldsNewPagesBack()
{
    // A published story gets a source on its way through a correction.
    story::Article article = published();
    QVERIFY(desk::takeStep(*m_desk, article.id, {.move = workflow::Move::Correct, .reason = u"who"_s}));
    article = m_desk->article(article.id).value();
    const auto source = m_desk->sources().list().value().front();
    article.attributions = {{.id = story::AttributionId::create(),
                             .sourceId = source.id,
                             .standing = story::Standing::Confirmed}};
    QVERIFY(m_desk->save(article, u"save"_s));
    QVERIFY(m_desk->workflow().correct({.article = article.id,
                                        .text = u"An earlier version named nobody."_s,
                                        .whatWasWrong = u"who"_s,
                                        .by = u"Lind"_s,
                                        .at = 1'800'000'000'000}));
    const auto done
        = m_desk->workflow().move({.article = article.id,
                                   .move = workflow::Move::PublishCorrection,
                                   .person = u"A. Lind"_s,
                                   .contentHash = story::contentHash(m_desk->article(article.id).value())});
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    desk::SourceDraft draft{.entry = {.source = source}};
    draft.entry.source.readerDescription = u"somebody at the port"_s;
    draft.entry.source.vaultReference = u"v1"_s;
    const auto kept = m_desk->saveSource(draft);
    QVERIFY2(kept, kept ? "" : qPrintable(kept.error().detail));
    const auto denied = desk::writeSite(*m_desk, m_site->path());
    QVERIFY(!denied);
    QCOMPARE(denied.error().code, base::ErrorCode::Denied);
    QVERIFY(denied.error().detail.contains(article.fields.slug));
    QVERIFY(QDir(m_site->path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    QVERIFY(desk::writeSite(*m_desk, m_site->path(), desk::SiteLook::Unchecked));
    const auto same = desk::writeSite(*m_desk, m_site->path()); // nothing of it is new
    QVERIFY2(same, same ? "" : qPrintable(same.error().detail));
    QCOMPARE(same->written, 0);
}

/// Neither takes the other's place without a word.
void TestSite::twoStoriesOfOneAddress()
{
    const auto stories = m_desk->stories().value();
    story::Article twin;
    for (const store::StorySummary &each : stories) {
        if (each.state == story::State::Corrected)
            twin = m_desk->article(each.id).value();
    }
    QVERIFY(desk::takeStep(*m_desk, twin.id, {.move = workflow::Move::Correct, .reason = u"slug"_s}));
    twin = m_desk->article(twin.id).value();
    twin.fields.section = published().fields.section;
    twin.fields.slug = published().fields.slug + u"!"_s; // the same in an address
    QVERIFY(m_desk->save(twin, u"save"_s));
    QVERIFY(m_desk->workflow().correct({.article = twin.id,
                                        .text = u"A slip is corrected."_s,
                                        .whatWasWrong = u"slug"_s,
                                        .by = u"Lind"_s,
                                        .at = 1'800'000'000'000}));
    const auto done
        = m_desk->workflow().move({.article = twin.id,
                                   .move = workflow::Move::PublishCorrection,
                                   .person = u"A. Lind"_s,
                                   .contentHash = story::contentHash(m_desk->article(twin.id).value())});
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    const auto report = desk::writeSite(*m_desk, m_site->path());
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(report->held.size(), 1UL);
    QVERIFY2(report->held[0].second.detail.contains(u"another story"_s),
             qPrintable(report->held[0].second.detail));
}

void TestSite::filesOfOthersAreNotReplaced_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("the front page") << u"index.html"_s;
    QTest::newRow("a feed") << u"feed.rss"_s;
}

/// Nothing is written where one of somebody else stands in the way, not even what would have come first.
void TestSite::filesOfOthersAreNotReplaced()
{
    QFETCH(QString, name);
    QFile own(m_site->filePath(name));
    QVERIFY(own.open(QIODevice::WriteOnly) && own.write("mine") == 4);
    own.close();
    const auto refused = desk::writeSite(*m_desk, m_site->path());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, base::ErrorCode::Conflict);
    QVERIFY2(refused.error().detail.contains(name), qPrintable(refused.error().detail));
    QCOMPARE(page(name), QByteArray("mine"));
    const QDir folder(m_site->path());
    QCOMPARE(folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{name});
    QVERIFY(own.remove());
    QVERIFY(desk::writeSite(*m_desk, m_site->path()));
    QVERIFY(page(name) != "mine");
    QVERIFY(desk::writeSite(*m_desk, m_site->path())); // its own it may replace
}

void TestSite::whatIsNoPageOfOursStays()
{
    QFile own(m_site->filePath(u"about.html"_s));
    QVERIFY(own.open(QIODevice::WriteOnly) && own.write("ours") == 4);
    own.close();
    QFile manifest(m_site->filePath(u".galley-site.json"_s)); // somebody else wrote into the list
    QVERIFY(manifest.open(QIODevice::WriteOnly)
            && manifest.write("{\"../newsroom.sqlite\":\"x\",\"/etc/hostname\":\"x\"}") > 0);
    manifest.close();
    QVERIFY(desk::writeSite(*m_desk, m_site->path()));
    QCOMPARE(page(u"about.html"_s), "ours");
    QVERIFY(QFile::exists(m_folder->filePath(u"newsroom.sqlite"_s)));
    const auto none = desk::writeSite(*m_desk, u"/no/such/folder"_s);
    QVERIFY(!none && none.error().detail.contains(u"/no/such/folder"_s));
}

void TestSite::whatGivesAwayIsHeldBack()
{
    const story::Article article = published();
    const Words secrets(article.fields.headline);
    check::setOpenSecrets(&secrets);
    const auto report = desk::writeSite(*m_desk, m_site->path());
    check::setOpenSecrets(nullptr);
    QVERIFY(report);
    QCOMPARE(report->held.size(), 1UL);
    QVERIFY(report->held[0].second.detail.contains(u"protected source"_s));
    QVERIFY(!page(u"index.html"_s).contains(article.fields.headline.toHtmlEscaped().toUtf8()));
}

void TestSite::aBatchGoesOnBehindARefusal_data()
{
    QTest::addColumn<bool>("hasVault");
    QTest::addRow("no vault") << false;
    QTest::addRow("one that is locked") << true;
}

void TestSite::aBatchGoesOnBehindARefusal()
{
    QFETCH(bool, hasVault);
    const Words locked(u"nobody"_s, 0);
    check::setOpenSecrets(hasVault ? &locked : nullptr);
    const auto after = qScopeGuard([] { check::setOpenSecrets(nullptr); });
    std::vector<story::ArticleId> all;
    int embargoed = 0, secret = 0;
    const auto stories = m_desk->stories().value();
    for (const store::StorySummary &each : stories) {
        all.push_back(each.id);
        const story::Story story = m_desk->story(m_desk->article(each.id).value()).value();
        embargoed += story.article.fields.embargoUntil > QDateTime::currentDateTimeUtc() ? 1 : 0;
        secret += desk::protectedSources(story).isEmpty() ? 0 : 1;
    }
    QVERIFY(embargoed > 0 && secret > 0);
    int told = 0;
    const auto report = desk::exportBatch(*m_desk, all, desk::ExportFormat::Docx, m_site->path(), {},
                                          [&told](int done, int) { told = done; });
    QCOMPARE(told, int(all.size()));
    QCOMPARE(int(report.refused.size()), embargoed + secret);
    QCOMPARE(report.written.size() + qsizetype(report.refused.size()), qsizetype(all.size()));
    const QStringList files = QDir(m_site->path()).entryList(QDir::Files);
    QCOMPARE(files.size(), report.written.size()); // no half file beside them
}

/// Words found nowhere by a vault that was locked while it looked are no answer.
void TestSite::aVaultThatIsLockedMeanwhile()
{
    const Words closing(u"nobody"_s, 2);
    check::setOpenSecrets(&closing);
    const auto after = qScopeGuard([] { check::setOpenSecrets(nullptr); });
    const story::Article article = published();
    const QString file = QDir(m_site->path()).filePath(u"out.txt"_s);
    const auto written
        = desk::exportStoryToFile(m_desk->story(article).value(), desk::ExportFormat::Text, file);
    QCOMPARE(written.error().code, base::ErrorCode::Denied);
    QVERIFY(!QFile::exists(file));
}

void TestSite::whatWasStoppedIsNoApprovedText_data()
{
    using enum workflow::Move;
    QTest::addColumn<QList<workflow::Move>>("moves"); // of a story that was approved
    QTest::addColumn<bool>("isApproved");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<bool>("isKill");
    const auto row
        = [](const char *name, const QList<workflow::Move> &moves, bool isApproved, const QByteArray &status,
             bool isKill = false) { QTest::addRow("%s", name) << moves << isApproved << status << isKill; };
    row("approved", {}, true, "usable");
    row("held", {Hold}, false, "withheld");
    row("held and released", {Hold, Release}, true, "usable");
    row("spiked", {Spike}, false, "withheld");
    row("published", {Publish}, true, "usable");
    row("withdrawn", {Publish, Withdraw}, false, "canceled", true);
    row("being corrected", {Publish, Correct}, false, "usable");
}

void TestSite::whatWasStoppedIsNoApprovedText()
{
    QFETCH(QList<workflow::Move>, moves);
    QFETCH(bool, isApproved);
    QFETCH(QByteArray, status);
    QFETCH(bool, isKill);
    story::Article made = published();
    made.id = story::ArticleId::create();
    made.fields.slug = u"another"_s;
    made.state = story::State::Checked;
    QVERIFY(m_desk->save(made, u"save"_s));
    const story::ArticleId id = made.id;
    moves.prepend(workflow::Move::Approve);
    for (const workflow::Move move : moves) {
        const bool isApproving = move == workflow::Move::Approve;
        const auto done
            = m_desk->workflow().move({.article = id,
                                       .move = move,
                                       .person = isApproving ? u"A. Lind"_s : u"Lind"_s,
                                       .reason = u"an injunction"_s,
                                       .contentHash = story::contentHash(m_desk->article(id).value())});
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    }
    const story::Article article = m_desk->article(id).value();
    QCOMPARE(desk::isApproved(*m_desk, article).value(), isApproved);
    using enum desk::ExportFormat;
    for (const desk::ExportFormat format : {Ninjs, Ninjs22, Ninjs16, NewsMl, Nitf}) {
        QCOMPARE(desk::isKill(article, format), isKill);
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        QVERIFY(desk::exportStory(m_desk->story(article).value(), format, out));
        QVERIFY2(out.data().contains(status), out.data().constData());
    }
    QVERIFY(!desk::isKill(article, Html));
    const auto report = desk::exportBatch(*m_desk, {id}, Html, m_site->path(), {}, {});
    QCOMPARE(report.written.size(), 1);
    QCOMPARE(!page(report.written.front()).contains("Draft"), isApproved);
}

/// Whoever may begin a correction writes the notice, while it is under way; readers see it once somebody
/// published it.
void TestSite::noticesAreForReadersOncePublished()
{
    story::Article article = published();
    const auto correct = [&](const QString &by, const QString &text) {
        return m_desk->workflow().correct(
            {.article = article.id, .text = text, .whatWasWrong = u"who"_s, .by = by});
    };
    const auto take = [&](workflow::Move move) {
        const auto done = m_desk->workflow().move(
            {.article = article.id,
             .move = move,
             .person = u"Lind"_s,
             .reason = u"who"_s,
             .contentHash = story::contentHash(m_desk->article(article.id).value())});
        return done.has_value();
    };
    const auto shown = [&] { return m_desk->story(m_desk->article(article.id).value())->corrections.size(); };
    QCOMPARE(correct(u"Lind"_s, u"The mayor took money."_s).error().code, base::ErrorCode::Conflict);
    QVERIFY(take(workflow::Move::Correct));
    QCOMPARE(correct(u"Nobody"_s, u"The mayor took money."_s).error().code, base::ErrorCode::Denied);
    QVERIFY(correct(u"Lind"_s, u"An earlier version had a slip."_s));
    QCOMPARE(shown(), 1UL); // in the house
    QVERIFY(take(workflow::Move::DropCorrection));
    QCOMPARE(shown(), 0UL);
    QTest::qSleep(5);
    QVERIFY(take(workflow::Move::Correct));
    QCOMPARE(shown(), 0UL);
    QVERIFY(correct(u"Lind"_s, u"An earlier version named nobody."_s));
    QVERIFY(m_desk->save(
        [&] {
            article = m_desk->article(article.id).value();
            article.body += u" It was a Monday."_s;
            return article;
        }(),
        u"save"_s));
    const auto done
        = m_desk->workflow().move({.article = article.id,
                                   .move = workflow::Move::PublishCorrection,
                                   .person = u"A. Lind"_s,
                                   .contentHash = story::contentHash(m_desk->article(article.id).value())});
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    QCOMPARE(shown(), 1UL);
    QCOMPARE(m_desk->story(m_desk->article(article.id).value())->corrections.front().text,
             u"An earlier version named nobody."_s);
    // Whoever has the first version takes this one in its place, and sees what the notice is.
    const story::Story story = m_desk->story(m_desk->article(article.id).value()).value();
    for (const auto &[format, words] : {std::pair(desk::ExportFormat::NewsMl, "version=\"2\""),
                                        std::pair(desk::ExportFormat::Ninjs, "\"version\": \"2\""),
                                        std::pair(desk::ExportFormat::NewsMl, "<p>Correction, "),
                                        std::pair(desk::ExportFormat::Nitf, "<p>Correction, "),
                                        std::pair(desk::ExportFormat::Ninjs, "<p>Correction, ")}) {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        QVERIFY(desk::exportStory(story, format, out));
        QVERIFY2(out.data().contains(words), out.data().constData());
    }
    const QDateTime changed = exchange::html::changeTime(story);
    QVERIFY(changed > exchange::html::pageTime(story));
    QBuffer feed;
    feed.open(QIODevice::WriteOnly);
    QVERIFY(desk::exportStory(story, desk::ExportFormat::Atom, feed));
    const QString updated = u"<updated>"_s + changed.toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
    QVERIFY(feed.data().contains(updated.toUtf8()));
}

void TestSite::filesAreNamedSafely_data()
{
    QTest::addColumn<QString>("slug");
    QTest::addColumn<QString>("name");
    QTest::newRow("as it is") << u"harbour-gift"_s << u"harbour-gift"_s;
    QTest::newRow("of other letters") << u"гавань-2"_s << u"гавань-2"_s;
    QTest::newRow("words") << u" harbour gift "_s << u"harbour gift"_s;
    QTest::newRow("a dot within") << u"v1.2"_s << u"v1.2"_s;
    QTest::newRow("the folder above") << u"../../evil"_s << u"evil"_s;
    QTest::newRow("from the root") << u"/etc/passwd"_s << u"etc-passwd"_s;
    QTest::newRow("another system's") << u"C:\\boot\\x"_s << u"C-boot-x"_s;
    QTest::newRow("hidden") << u".bashrc"_s << u"bashrc"_s;
    QTest::newRow("an option") << u"-rf"_s << u"rf"_s;
    QTest::newRow("somebody's home") << u"~root/x"_s << u"root-x"_s;
    QTest::newRow("lines and marks") << u"a\nb\u202ec\u0000d"_s << u"a-b-c-d"_s;
    QTest::newRow("nothing") << QString() << u"else"_s;
    QTest::newRow("nothing but dots") << u".. / .."_s << u"else"_s;
    QTest::newRow("long") << QString(5000, u'x') << QString(200, u'x');
    QTest::newRow("long, of other letters") << QString(5000, u'я') << QString(100, u'я');
    QTest::newRow("long, of pairs") << u"🚢"_s.repeated(500) << u"🚢"_s.repeated(50);
}

void TestSite::filesAreNamedSafely()
{
    QFETCH(QString, slug);
    QTEST(desk::fileNameOf(slug, u"else"_s), "name");
}

/// A slug may come from an agency's file, or from somebody else's machine.
void TestSite::aBatchStaysInItsFolder()
{
    const QString folder = m_site->filePath(u"within"_s);
    QVERIFY(QDir().mkdir(folder));
    std::vector<story::ArticleId> all;
    for (const QString &slug : {u"../evil"_s, m_site->filePath(u"absolute"_s), u"twice"_s, u"Twice"_s}) {
        story::Article article = m_desk->newStory({.slug = slug}, u"The quay is closed."_s).value();
        article.fields.slug = slug;
        QVERIFY(m_desk->save(article, u"save"_s));
        all.push_back(article.id);
    }
    const auto report = desk::exportBatch(*m_desk, all, desk::ExportFormat::Text, folder, {}, {});
    QCOMPARE(report.refused.size(), 0u);
    QCOMPARE(report.written.size(), 4);
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 4);
    QCOMPARE(QDir(m_site->path()).entryList(QDir::Files), QStringList());
}

void TestSite::aBatchStops()
{
    std::vector<story::ArticleId> all;
    const auto stories = m_desk->stories().value();
    for (const store::StorySummary &each : stories)
        all.push_back(each.id);
    const base::CancelToken token;
    const auto report = desk::exportBatch(*m_desk, all, desk::ExportFormat::Text, m_site->path(), token,
                                          [&token](int done, int) {
                                              if (done == 2)
                                                  token.cancel();
                                          });
    QVERIFY(report.isCancelled);
    QCOMPARE(report.written.size() + qsizetype(report.refused.size()), 2);
}

void TestSite::draftsSaySo_data()
{
    QTest::addColumn<desk::ExportFormat>("format");
    for (const desk::ExportFormatInfo &info : desk::exportFormats()) {
        if (desk::isForReaders(info.format) && info.format != desk::ExportFormat::Pdf)
            QTest::newRow(qPrintable(info.name)) << info.format;
    }
}

/// On the page and in what the file says of itself.
void TestSite::draftsSaySo()
{
    QFETCH(desk::ExportFormat, format);
    story::Story story = desk::asDraft(m_desk->story(published()).value());
    const auto told = desk::disclosureOf(story, format);
    QVERIFY(told);
    const bool isTold = std::ranges::any_of(told->metadata, [](const desk::Disclosure::Entry &entry) {
        return entry.value.contains(u"Draft, not approved"_s);
    });
    QVERIFY(isTold);
}

void TestSite::brokenFilesAreNotSound_data()
{
    QTest::addColumn<desk::ExportFormat>("format");
    for (const desk::ExportFormatInfo &info : desk::exportFormats()) {
        const bool isPlain = info.format == desk::ExportFormat::Markdown
                             || info.format == desk::ExportFormat::Text
                             || info.format == desk::ExportFormat::Attributions;
        if (!isPlain)
            QTest::newRow(qPrintable(info.name)) << info.format;
    }
}

void TestSite::brokenFilesAreNotSound()
{
    QFETCH(desk::ExportFormat, format);
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    QVERIFY(desk::exportStory(m_desk->story(published()).value(), format, file));
    const auto sound = desk::isSound(file.data(), format);
    QVERIFY2(sound, sound ? "" : qPrintable(sound.error().detail));
    QVERIFY(!desk::isSound(file.data().first(file.size() / 2), format));
    QVERIFY(!desk::isSound({}, format));
}

QTEST_MAIN(TestSite)
#include "tst_site.moc"
