// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/newsroom.h"
#include "ui/editor/editorpane.h"
#include "ui/editor/spelling.h"
#include "ui/editor/storyeditor.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMainWindow>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::ui;

/// An editor with a story, in a window of its own, for tests of what happens while somebody writes.
class WritingTest : public QObject
{
protected:
    StoryEditor &editor() { return m_pane->editor(); }
    void failOnWarnings()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void open()
    {
        m_theme = std::make_unique<Theme>(Theme::Choice::Light);
        m_newsroom = std::make_unique<Newsroom>();
        m_window = std::make_unique<QMainWindow>();
        m_window->resize(900, 700);
        m_pane = new EditorPane(*m_theme);
        m_window->setCentralWidget(m_pane);
    }

    void close()
    {
        m_window.reset();
        m_story.reset();
        m_newsroom.reset();
    }

    /// Any character: QTest::keyClicks knows only those of Latin-1.
    void type(const QString &text)
    {
        for (const QChar c : text) {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(c));
            QApplication::sendEvent(&editor(), &press);
        }
    }

    void show(const QString &body, const QString &language = u"en"_s)
    {
        m_pane->setStory(nullptr);
        story::Fields fields;
        fields.language = language;
        m_story = m_newsroom->open(body, fields);
        m_pane->setStory(m_story.get());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_pane->focusBody();
        editor().moveCursor(QTextCursor::End);
    }

    void check(bool on = true)
    {
        WritingAids aids = editor().aids();
        aids.spelling = on;
        editor().setAids(aids);
        QTRY_VERIFY_WITH_TIMEOUT(!on || editor().spelling().isSettled(), 20'000);
    }

    QStringList wrong()
    {
        QStringList words;
        for (QTextBlock block = editor().document()->begin(); block.isValid(); block = block.next()) {
            for (const base::TextRange &range : editor().spelling().wrongIn(block.blockNumber()))
                words << block.text().mid(range.begin, range.length());
        }
        return words;
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Newsroom> m_newsroom;
    std::unique_ptr<desk::OpenStory> m_story;
    std::unique_ptr<QMainWindow> m_window;
    EditorPane *m_pane = nullptr;
};
