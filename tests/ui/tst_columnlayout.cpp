// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/newsroom.h"
#include "ui/editor/editorpane.h"
#include "ui/editor/storyeditor.h"
#include "ui/theme/theme.h"

#include <QRandomGenerator>
#include <QScreen>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::ui;

class TestColumnLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAnEditChangedIsPainted_data();
    void whatAnEditChangedIsPainted();
};

void TestColumnLayout::whatAnEditChangedIsPainted_data()
{
    QTest::addColumn<int>("seed");
    for (const int seed : {11, 12, 13})
        QTest::addRow("%d", seed) << seed;
}

/// A key paints the lines it changed; what is seen then is what a whole new painting shows.
void TestColumnLayout::whatAnEditChangedIsPainted()
{
    QFETCH(int, seed);
    QApplication::setCursorFlashTime(0);
    const QString words = u"the harbour master said the ferry would sail *again* on Monday, he “thinks”, "_s;
    Theme theme(Theme::Choice::Light);
    Newsroom newsroom;
    const auto story
        = newsroom.open(words.repeated(4) + u"\n\n"_s + words.repeated(3) + u"\n\n- one\n- two\n\n\nthe end"_s);
    EditorPane pane(theme);
    pane.resize(900, 700);
    pane.setStory(story.get());
    pane.show();
    QVERIFY(QTest::qWaitForWindowActive(&pane));
    pane.focusBody();
    StoryEditor &editor = pane.editor();
    const QTextBlock first = editor.document()->firstBlock();
    QCOMPARE(first.layout()->lineAt(0).width(), editor.viewport()->width());
    const auto seen = [&pane] {
        QCoreApplication::processEvents();
        QTest::qWait(1); // marks are drawn with the next turn
        return pane.screen()->grabWindow(pane.winId()).toImage();
    };
    QRandomGenerator random{quint32(seed)};
    const QStringList pieces{u"a"_s, u" "_s,    u"*"_s,    u"“"_s,   u"seven more words than there were "_s,
                             u"é"_s, u"x\ny"_s, QString(), QString()};
    for (int i = 0; i < 120; ++i) {
        QTextCursor cursor = editor.textCursor();
        const int length = editor.document()->characterCount() - 1;
        cursor.setPosition(random.bounded(std::min(length, 700) + 1));
        const int most = i % 5 == 0 ? 60 : 3;
        cursor.setPosition(std::min(length, cursor.position() + random.bounded(most)),
                           QTextCursor::KeepAnchor);
        cursor.insertText(pieces[random.bounded(int(pieces.size()))]);
        if (i % 7 == 0)
            editor.undo();
        const QImage left = seen();
        QVERIFY(!left.isNull());
        editor.viewport()->update();
        QCOMPARE(left, seen());
    }
}

QTEST_MAIN(TestColumnLayout)
#include "tst_columnlayout.moc"
