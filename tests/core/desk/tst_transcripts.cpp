// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/analysis.h"
#include "core/desk/review.h"
#include "core/desk/sourcedraft.h"
#include "core/store/sql/sqlstore.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

const QString body = u"“The wall will hold for *nine* winters,” the engineer said."_s;

QString ruleR15(const std::vector<base::Finding> &findings)
{
    const auto found = std::ranges::find(findings, u"R15"_s, &base::Finding::rule);
    return found == findings.end() ? QString() : found->message;
}

}

/// Quotations compared with the transcripts among the evidence, in the window and at the gate.
class TestTranscripts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void quotations_data();
    void quotations();
    void bookAndCorrectionsOnThePage();

private:
    struct Recorded
    {
        QByteArray bytes;
        QString name = u"calloway.txt"_s;
        story::EvidenceKind kind = story::EvidenceKind::Transcript;
        QString description = {};
        bool isSensitive = false;
        QString content = body.first(body.indexOf(u" the engineer"));
    };
    story::Article storyWith(const Recorded &recorded, story::Terms terms = story::Terms::OnRecord) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    store::StoreFactory m_openStore;
    std::unique_ptr<desk::Desk> m_desk;
};

void TestTranscripts::init()
{
    m_desk.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_openStore = [path = m_folder->filePath(u"newsroom.sqlite"_s)] { return store::openStore(path); };
    m_desk = std::make_unique<desk::Desk>(std::move(*m_openStore()), u"Lind"_s);
}

/// A story with one confirmed quotation that rests on this piece of evidence.
story::Article TestTranscripts::storyWith(const Recorded &recorded, story::Terms terms) const
{
    desk::SourceDraft draft;
    draft.entry.source = {.id = story::SourceId::create(), .publicName = u"Ines Calloway"_s};
    const auto talk = story::ConversationId::create();
    draft.entry.conversations = {{.id = talk, .source = draft.entry.source.id, .terms = terms}};
    draft.entry.evidence = {{.id = story::EvidenceId::create(),
                             .source = draft.entry.source.id,
                             .conversation = talk,
                             .kind = recorded.kind,
                             .description = recorded.description,
                             .isSensitive = recorded.isSensitive}};
    QFile file(m_folder->filePath(recorded.name));
    if (!recorded.bytes.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(recorded.bytes) > 0) {
        file.close();
        draft.files = {{draft.entry.evidence.front().id, file.fileName()}};
    }
    const std::unique_ptr<store::Store> store = std::move(*m_openStore());
    if (!desk::saveSource(*store, draft))
        return {};
    story::Article article = m_desk->newStory({.headline = u"The sea wall"_s}, body).value();
    story::Attribution quoted{.id = story::AttributionId::create()};
    const qsizetype at = body.indexOf(recorded.content);
    quoted.content = {text::makeAnchor(body, {at, at + recorded.content.size()})};
    quoted.form = story::Form::Direct;
    quoted.sourceId = draft.entry.source.id;
    quoted.conversationId = talk;
    quoted.standing = story::Standing::Confirmed;
    quoted.evidence = {draft.entry.evidence.front().id};
    article.attributions = {quoted};
    return m_desk->save(article, u"test"_s) ? article : story::Article{};
}

void TestTranscripts::quotations_data()
{
    QTest::addColumn<Recorded>("recorded");
    QTest::addColumn<QString>("finding"); // words of it; empty: none
    QTest::addColumn<bool>("isAsked");    // a person is asked R15
    const auto row = [](const char *name, const Recorded &recorded, const QString &finding, bool isAsked) {
        QTest::newRow(name) << recorded << finding << isAsked;
    };
    const QByteArray right = "CALLOWAY: The wall will hold for nine winters.\n";
    const QByteArray wrong = "CALLOWAY: The wall may hold for nine winters.\n";
    row("word for word", {right}, {}, false);
    row("another word", {wrong}, u"has “may”, not “will”"_s, false);
    row("across markup", {"CALLOWAY: The wall will hold for ten winters.\n"}, u"has “ten”, not “nine”"_s,
        false);
    row("something else", {"Boats were burning.\n"}, u"do not stand in the transcript"_s, false);
    row("subtitles",
        {"1\r\n00:00:01,000 --> 00:00:02,000\r\nThe wall may hold\r\n\r\n2\r\n00:00:02,000 --> "
         "00:00:04,000\r\nfor nine winters.\r\n",
         u"calloway.SRT"_s},
        u"has “may”, not “will”"_s, false);
    row("UTF-16",
        {QByteArray("\xff\xfe", 2)
         + QByteArray(reinterpret_cast<const char *>(u"The wall may hold for nine"), 52)},
        u"has “may”, not “will”"_s, false);
    row("a note with the words", {wrong, u"pad.md"_s, story::EvidenceKind::Note}, u"has “may”"_s, false);
    row("a note of something else", {"Boats were burning.\n", u"pad.md"_s, story::EvidenceKind::Note}, {},
        true);
    row("words in the description",
        {{}, {}, story::EvidenceKind::Note, u"the wall may hold for nine winters"_s}, u"has “may”"_s, false);
    row("description of something else", {{}, {}, story::EvidenceKind::Note, u"Notebook 4, page 12"_s}, {},
        true);
    row("a recording", {right, u"calloway.txt"_s, story::EvidenceKind::Recording}, {}, true);
    row("no text", {QByteArray("\xc3\x28\x00\xff", 4) + wrong}, {}, true);
    row("no text by its name", {wrong, u"calloway.docx"_s}, {}, true);
    row("empty", {"\n"}, {}, true);
    row("too long", {QByteArray((1 << 20) + 1, 'a')}, {}, true);
    row("no quotation marks",
        {right, u"calloway.txt"_s, story::EvidenceKind::Transcript, {}, false, u"the engineer"_s}, {}, true);
    row("sensitive",
        {wrong, u"calloway.txt"_s, story::EvidenceKind::Transcript, u"the wall may hold"_s, true}, {}, true);
}

void TestTranscripts::quotations()
{
    QFETCH(Recorded, recorded);
    QFETCH(QString, finding);
    const story::Article article = storyWith(recorded);
    const auto standing = desk::standing(*m_desk, article.id);
    QVERIFY(standing);
    const QString message = ruleR15(standing->facts.findings);
    QVERIFY2(finding.isEmpty() ? message.isEmpty() : message.contains(finding), qPrintable(message));
    QTEST(std::ranges::contains(standing->questions, u"R15"_s, &check::Question::rule), "isAsked");

    desk::SaveQueue saves(m_openStore, u"Lind"_s);
    desk::OpenStory story(article, saves);
    desk::Analysis analysis(story, {}, m_openStore);
    analysis.setBook(std::make_shared<desk::SourceBook>(desk::SourceBook::read(m_desk->sources()).value()));
    QSignalSpy ready(&analysis, &desk::Analysis::findingsReady);
    QTRY_VERIFY(!ready.isEmpty());
    QTRY_COMPARE(ruleR15(ready.last().first().value<desk::AnalysisResult>().findings), message);
}

/// What is known of a source and what was put right since reach the window's own run.
void TestTranscripts::bookAndCorrectionsOnThePage()
{
    const story::Article article = storyWith({}, story::Terms::OffRecord);
    desk::SaveQueue saves(m_openStore, u"Lind"_s);
    desk::OpenStory story(article, saves);
    desk::Analysis analysis(story, {}, m_openStore);
    QSignalSpy ready(&analysis, &desk::Analysis::findingsReady);
    const auto last = [&ready] { return ready.last().first().value<desk::AnalysisResult>(); };
    const auto speaks = [&last](const QString &rule) {
        return std::ranges::contains(last().findings, rule, &base::Finding::rule);
    };
    QTRY_VERIFY(!ready.isEmpty());
    QVERIFY(!speaks(u"R10"_s));
    analysis.setBook(std::make_shared<desk::SourceBook>(desk::SourceBook::read(m_desk->sources()).value()));
    QTRY_VERIFY(speaks(u"R10"_s));
    const auto glyphs = [&last] {
        qsizetype count = 0;
        for (const layout::Page &page : last().pages->pages)
            count += qsizetype(page.runs.size());
        return count;
    };
    const qsizetype before = glyphs();
    analysis.setCorrections({{.kind = story::CorrectionKind::Correction,
                              .text = u"An earlier version gave the wrong number of winters."_s}});
    QTRY_VERIFY(glyphs() > before);
    QVERIFY(last().words == 10);
}

QTEST_GUILESS_MAIN(TestTranscripts)
#include "tst_transcripts.moc"
