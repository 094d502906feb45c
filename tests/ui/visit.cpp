// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/visit.h"

#include "core/store/sql/replica.h"
#include "ui/attributions/attributionspane.h"
#include "ui/commands/quickpicker.h"
#include "ui/commands/registry.h"
#include "ui/editor/editorpane.h"
#include "ui/editor/findbar.h"
#include "ui/mainwindow/windowkeys.h"
#include "ui/preview/pagepane.h"
#include "ui/review/reviewpane.h"
#include "ui/stories/storiespane.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QMenu>
#include <QPointer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::ui;

namespace {

/// Copies as the program would have them, without making any.
NewsroomCopies copies()
{
    const qint64 then = QDateTime(QDate(2026, 3, 4), QTime(9, 30), QTimeZone::UTC).toMSecsSinceEpoch();
    return {.list = [then] { return std::vector<NewsroomCopy>{{u"/copies/one.sqlite"_s, then, 1'500'000}}; },
            .make = [then](bool) { return base::Result<CopyMade>({then, {}}); },
            .archive = [](const QString &) { return base::Result<>(); },
            .check = {},
            .restore = [](const QString &) {}};
}

/// The platform of the tests gives a window the keyboard some time after it is asked to.
void bringForward(QWidget &window)
{
    QCoreApplication::processEvents();
    if (QApplication::activeWindow() != &window)
        window.activateWindow();
    (void)QTest::qWaitFor([&window] { return QApplication::activeWindow() == &window; }, 1000);
}

}

Visit::Visit(Stock stock, Theme::Choice colours, int textSize)
    : m_stock(stock)
    , m_settings(m_newsroom.folder.filePath(u"galley.ini"_s))
    , m_theme(colours)
{
    m_settings.setValue(keys::colours, int(colours));
    m_settings.setValue(keys::textSize, textSize);
    build();
}

Visit::Visit(Stock stock, const QString &person, const QString &server)
    : m_stock(stock)
    , m_newsroom{.person = person}
    , m_settings(m_newsroom.folder.filePath(u"galley.ini"_s))
    , m_theme(Theme::Choice::Light)
    , m_link(std::make_unique<desk::NewsroomLink>(
          [path = m_newsroom.path, server, person] { return store::openReplica(path, server, person); }))
{
    build();
}

void Visit::build()
{
    m_window = std::make_unique<MainWindow>(Session{.desk = m_newsroom.desk,
                                                    .saves = m_newsroom.saves,
                                                    .settings = m_settings,
                                                    .openStore = m_newsroom.openStore,
                                                    .copies = copies(),
                                                    .link = m_link.get()});
    m_window->setWindowState(Qt::WindowNoState);
    m_window->resize(1600, 1000);
    m_window->show();
    bringForward(*m_window);
    if (m_stock == Stock::Sample)
        m_window->loadSample();
}

void Visit::comeForward()
{
    bringForward(*m_window);
}

Visit::~Visit()
{
    leave();
}

QString Visit::file(const QString &name, const QByteArray &content)
{
    const QString path = m_newsroom.folder.filePath(name);
    QFile made(path);
    if (made.open(QIODevice::WriteOnly))
        made.write(content);
    return path;
}

void Visit::run(const QString &command)
{
    m_window->commands().refresh();
    QAction *action = m_window->commands().action(command);
    if (action)
        action->trigger();
    else
        qWarning("there is no command %s", qPrintable(command));
}

QWidget *Visit::newDialog()
{
    QWidget *found = nullptr;
    (void)QTest::qWaitFor(
        [&] {
            for (QWidget *one : QApplication::topLevelWidgets()) {
                if (one != m_window.get() && one->isVisible())
                    found = one;
            }
            return found != nullptr;
        },
        3000);
    if (found && !qobject_cast<QMenu *>(found))
        bringForward(*found);
    return found;
}

QWidget *Visit::dialogOf(const QString &command)
{
    run(command);
    return newDialog();
}

QWidget *Visit::show(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    bringForward(*dialog);
    return dialog;
}

bool Visit::waitForStory()
{
    const auto *lens = m_window->findChild<AttributionsPane *>();
    const auto *review = m_window->findChild<ReviewPane *>();
    return m_window->openedStory()
           && QTest::qWaitFor([&] { return lens->model().rowCount() > 0 && review->standing(); }, 15'000);
}

void Visit::openStory(const QString &slug)
{
    for (const store::StorySummary &one : m_window->findChild<StoriesPane *>()->model().stories()) {
        if (one.slug == slug)
            m_window->openStory(one.id.toString());
    }
}

std::shared_ptr<const desk::SourceBook> Visit::book()
{
    if (!m_book)
        m_book = std::make_shared<desk::SourceBook>(*desk::SourceBook::read(m_newsroom.desk.sources()));
    return m_book;
}

const desk::SourceBook::Entry &Visit::entry(const QString &name)
{
    const auto *found = book()->named(name);
    return found ? *found : book()->entries().front();
}

void Visit::leave()
{
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    const QWidgetList all = QApplication::topLevelWidgets();
    for (const QPointer<QWidget> one : QList<QPointer<QWidget>>(all.begin(), all.end())) {
        if (!one || qobject_cast<MainWindow *>(one) || !one->isVisible()) // one may take others along
            continue;
        one->close();
        if (one && one->isVisible()) // it asks about what was typed
            one->close();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    for (QuickPicker *picker : m_window->findChildren<QuickPicker *>())
        picker->hide();
    auto *editor = m_window->findChild<EditorPane *>();
    if (m_window->openedStory() && !editor->isVisible())
        run(u"view.filter"_s); // from the board or the search back to the story
    editor->findBar().close();
    m_window->findChild<MessageBar *>()->clear();
    bringForward(*m_window);
}
