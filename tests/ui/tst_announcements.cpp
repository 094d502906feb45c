// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/fulldisk.h"
#include "tests/ui/reader.h"
#include "tests/ui/visit.h"
#include "ui/commands/registry.h"
#include "ui/editor/editorpane.h"
#include "ui/editor/storyeditor.h"
#include "ui/mainwindow/statusline.h"
#include "ui/widgets/messagebar.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::ui;

/// What comes up in the window is said to whoever does not see it; and no more than that.
class TestAnnouncements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void typingIsNotTalkedInto();
    void savingIsToldWhereItWasAsked();
    void aFullDiskAndItsEndAreTold();
    void theVaultIsTold();
    void messagesAreTold();
    void quotationsHaveTheirSource();
    void theCaretTellsWhereItComes();
    void nobodyIsNamedWhoIsNotInTheText();

private:
    StoryEditor &text() { return m_visit->pane<EditorPane>()->editor(); }
    bool waitFor(const QString &words) const;
    const story::Attribution *quotation(bool isAnonymous) const;

    std::unique_ptr<Reader> m_reader;
    std::unique_ptr<Visit> m_visit;
};

void TestAnnouncements::init()
{
    m_reader = std::make_unique<Reader>();
    m_visit = std::make_unique<Visit>();
    QVERIFY(m_visit->waitForStory());
    Reader::said().clear();
}

void TestAnnouncements::cleanup()
{
    m_visit.reset();
    m_reader.reset();
}

bool TestAnnouncements::waitFor(const QString &words) const
{
    return QTest::qWaitFor([&words] { return Reader::said().join(u'\n').contains(words); });
}

/// Of the open story: one whose source the text names, or only describes.
const story::Attribution *TestAnnouncements::quotation(bool isAnonymous) const
{
    for (const story::Attribution &one : m_visit->window().openedStory()->article().attributions) {
        const bool isThere = !one.content.empty() && !one.content.front().orphaned && !one.source.empty()
                             && (isAnonymous || one.form == story::Form::Direct);
        if (isThere && one.anonymous == isAnonymous && one.standing != story::Standing::Dismissed)
            return &one;
    }
    return nullptr;
}

void TestAnnouncements::typingIsNotTalkedInto()
{
    text().moveCursor(QTextCursor::End);
    text().setFocus();
    Reader::said().clear();
    QTest::keyClicks(&text(), u" It rained."_s);
    QVERIFY(QTest::qWaitFor([this] { return m_visit->window().openedStory()->isSaved(); }));
    QTest::qWait(100);
    QCOMPARE(Reader::said(), QStringList());
}

void TestAnnouncements::savingIsToldWhereItWasAsked()
{
    text().setFocus();
    QTest::keyClicks(&text(), u"It rained. "_s);
    m_visit->run(u"story.save"_s);
    QVERIFY(waitFor(u"Saved "_s));
}

void TestAnnouncements::aFullDiskAndItsEndAreTold()
{
    text().setFocus();
    {
        const FullDisk disk;
        QTest::keyClicks(&text(), u"It rained. "_s);
        QVERIFY(waitFor(u"Not saved"_s));
        QVERIFY(!Reader::said().join(u'\n').contains(u"Saved "_s));
    }
    QVERIFY(waitFor(u"Saved "_s));
    QCOMPARE(Reader::said().filter(u"Not saved"_s).size(), 1); // once, however often it is tried again
}

void TestAnnouncements::theVaultIsTold()
{
    auto *status = m_visit->pane<StatusLine>();
    status->setVault(u"Vault locked"_s, false);
    QCOMPARE(Reader::said(), QStringList()); // that is how it was
    status->setVault(u"Vault open"_s, true);
    status->setVault(u"Vault open, locks in 9 s"_s, true);
    status->setVault(u"Vault locked"_s, false);
    QCOMPARE(Reader::said(), (QStringList{u"Vault open"_s, u"Vault locked"_s}));
}

/// The line after a crash is one of them.
void TestAnnouncements::messagesAreTold()
{
    m_visit->pane<MessageBar>()->show(MessageBar::Kind::Warning, u"Galley did not end properly last time."_s);
    QCOMPARE(Reader::said(), QStringList{u"Galley did not end properly last time."_s});
}

void TestAnnouncements::quotationsHaveTheirSource()
{
    const story::Attribution *one = quotation(false);
    QVERIFY(one);
    QAccessibleTextInterface *face = QAccessible::queryAccessibleInterface(&text())->textInterface();
    QVERIFY(face);
    QCOMPARE(face->text(0, face->characterCount()), m_visit->window().openedStory()->body());
    int begin = 0;
    int end = 0;
    const base::TextRange place = one->content.front().range;
    const QString told = face->attributes(int(place.begin), &begin, &end);
    QVERIFY2(told.startsWith(u"quotation:direct;source:"_s), qPrintable(told));
    QVERIFY(told.size() > u"quotation:direct;source:;"_s.size());
    QCOMPARE(base::TextRange(begin, end), place);
}

void TestAnnouncements::theCaretTellsWhereItComes()
{
    const story::Attribution *one = quotation(false);
    QVERIFY(one);
    const base::TextRange place = one->content.front().range;
    (void)QAccessible::queryAccessibleInterface(&text());
    text().goTo({0, 0});
    Reader::said().clear();
    text().goTo({place.begin + 2, place.begin + 2});
    QVERIFY(waitFor(u"Quotation, source: "_s));
    QTest::keyClick(&text(), Qt::Key_Right); // still within
    QCOMPARE(Reader::said().filter(u"Quotation"_s).size(), 1);
}

void TestAnnouncements::nobodyIsNamedWhoIsNotInTheText()
{
    const story::Attribution *one = quotation(true);
    QVERIFY(one);
    QAccessibleTextInterface *face = QAccessible::queryAccessibleInterface(&text())->textInterface();
    int begin = 0;
    int end = 0;
    const QString told = face->attributes(int(one->content.front().range.begin), &begin, &end);
    const QString source = told.section(u"source:"_s, 1).chopped(1);
    QVERIFY2(!source.isEmpty() && m_visit->window().openedStory()->body().contains(source), qPrintable(told));
}

QTEST_MAIN(TestAnnouncements)
#include "tst_announcements.moc"
