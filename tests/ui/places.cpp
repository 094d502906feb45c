// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/places.h"

#include "ui/attributions/attributionspane.h"
#include "ui/commands/quickpicker.h"
#include "ui/commands/registry.h"
#include "ui/dialogs/joindialog.h"
#include "ui/dialogs/noticedialog.h"
#include "ui/dialogs/passworddialog.h"
#include "ui/editor/editorpane.h"
#include "ui/editor/findbar.h"
#include "ui/fields/fieldspane.h"
#include "ui/findings/findingspane.h"
#include "ui/mainwindow/rail.h"
#include "ui/mainwindow/welcomepage.h"
#include "ui/notes/notespane.h"
#include "ui/planning/boardpane.h"
#include "ui/planning/plandialog.h"
#include "ui/preview/pagepane.h"
#include "ui/review/approvaldialog.h"
#include "ui/review/escrowdialog.h"
#include "ui/review/replydialog.h"
#include "ui/review/reviewpane.h"
#include "ui/search/searchpage.h"
#include "ui/sources/importdialog.h"
#include "ui/sources/mergedialog.h"
#include "ui/sources/sourcedialog.h"
#include "ui/sources/sourcespane.h"
#include "ui/stories/storiespane.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QTabWidget>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::ui;

namespace {

using Come = std::function<QWidget *(Visit &)>;

template <class Pane>
Come pane(const QString &command = {})
{
    return [command](Visit &visit) -> QWidget * {
        visit.waitForStory();
        return visit.pane<Pane>(command);
    };
}

Come dialog(const QString &command)
{
    return [command](Visit &visit) {
        visit.waitForStory();
        return visit.dialogOf(command);
    };
}

/// The dialog of a command, at one of its pages.
Come page(const Come &come, int index)
{
    return [come, index](Visit &visit) {
        QWidget *top = come(visit);
        if (auto *tabs = top ? top->findChild<QTabWidget *>() : nullptr)
            tabs->setCurrentIndex(index);
        return top;
    };
}

Come picker(const QString &command)
{
    return [command](Visit &visit) -> QWidget * {
        visit.waitForStory();
        visit.run(command);
        for (auto *one : visit.window().findChildren<QuickPicker *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    };
}

Come menu(int index)
{
    return [index](Visit &visit) -> QWidget * {
        const QList<QAction *> menus = visit.window().menuBar()->actions();
        if (index >= menus.size())
            return nullptr;
        QMenu *one = menus[index]->menu();
        one->popup(visit.window().mapToGlobal(QPoint(0, 30)));
        return one;
    };
}

Come findBar(const QString &command)
{
    return [command](Visit &visit) -> QWidget * {
        visit.run(command);
        return &visit.pane<EditorPane>()->findBar();
    };
}

QWidget *message(Visit &visit)
{
    auto *bar = visit.pane<MessageBar>();
    bar->show(MessageBar::Kind::Warning,
              u"Galley did not end properly last time. Nothing that was saved is lost."_s, u"Show"_s, [] { });
    return bar;
}

QWidget *storyImport(Visit &visit)
{
    visit.window().importFiles({visit.file(
        u"wire.html"_s, "<html><body><h1>Ferry stops</h1><p>Nobody called on Monday.</p></body></html>")});
    return visit.newDialog();
}

QWidget *attributionForm(Visit &visit)
{
    visit.waitForStory();
    visit.run(u"attribution.next"_s);
    return visit.dialogOf(u"attribution.edit"_s);
}

QWidget *approval(Visit &visit)
{
    visit.waitForStory();
    const ApprovalDialog::Evidence evidence{
        .pages = visit.pane<PagePane>()->pictures(420, 8),
        .singleSource = {u"“It will stop in winter” – Ines Calloway"_s},
        .anonymous = {u"“It was never asked” – a senior port official"_s},
        .sealed = {u"a senior port official: not verified by you; the approval will say so"_s}};
    return visit.show(
        new ApprovalDialog(*visit.pane<ReviewPane>()->standing(), evidence, visit.theme(), &visit.window()));
}

/// The pane is made anew when the story was looked up again; it should stand still.
QWidget *review(Visit &visit)
{
    visit.waitForStory();
    QTest::qWait(700);
    return visit.pane<ReviewPane>(u"view.review"_s);
}

QWidget *audit(Visit &visit)
{
    visit.waitForStory();
    Q_EMIT visit.pane<ReviewPane>()->auditWanted();
    return visit.newDialog();
}

QWidget *waiver(Visit &visit)
{
    visit.waitForStory();
    Q_EMIT visit.pane<FindingsPane>()->waiverWanted(
        {.rule = u"R39"_s, .severity = base::Severity::Warning, .message = u"Doubled word."_s});
    return visit.newDialog();
}

QWidget *escrow(Visit &visit)
{
    return visit.show(new EscrowDialog(
        {{u"one"_s, u"a senior port official"_s, {}}},
        {{u"A. Lind"_s, u"copper lantern harbour seven"_s}, {u"Bo"_s, u"oak tide"_s}}, &visit.window()));
}

QWidget *source(Visit &visit)
{
    return visit.show(new SourceDialog(
        visit.newsroom().desk, visit.newsroom().openStore, visit.entry(u"Ines Calloway"_s),
        visit.book()->mergedInto(visit.entry(u"Ines Calloway"_s).source.id), visit.theme(), &visit.window()));
}

QWidget *merge(Visit &visit)
{
    return visit.show(new MergeDialog(visit.book(), visit.entry(u"Ines Calloway"_s).source.id,
                                      visit.newsroom().desk.sources(), visit.theme(), &visit.window()));
}

QWidget *sourceImport(Visit &visit)
{
    auto *made = new ImportDialog(
        visit.newsroom().openStore,
        visit.file(u"people.csv"_s, "name,organisation,role\nMara Quill,Island shop,owner\nNew One,Port,\n"),
        &visit.window());
    visit.show(made);
    (void)QTest::qWaitFor([made] { return made->model().rowCount() > 0; });
    return made;
}

QWidget *narrowPage(Visit &visit)
{
    visit.window().resize(1024, 640);
    visit.waitForStory();
    visit.run(u"view.page"_s);
    return visit.pane<PagePane>();
}

QWidget *board(Visit &visit)
{
    auto *board = visit.pane<BoardPane>(u"planning.show"_s);
    (void)QTest::qWaitFor([board] { return board->model().rowCount() > 0; });
    return board;
}

QWidget *search(Visit &visit)
{
    auto *page = visit.pane<SearchPage>(u"search.show"_s);
    page->setQuery(u"harbour"_s);
    (void)QTest::qWaitFor([page] { return page->results().rowCount() > 0; });
    return page;
}

std::vector<Place> panes()
{
    return {
        {u"welcome"_s, Place::Pane, [](Visit &visit) -> QWidget * { return visit.pane<WelcomePage>(); },
         Visit::Stock::Empty},
        {u"rail"_s, Place::Pane, pane<Rail>()},
        {u"stories"_s, Place::Pane, pane<StoriesPane>(u"view.filter"_s)},
        {u"editor"_s, Place::Pane, pane<EditorPane>()},
        {u"page"_s, Place::Pane, pane<PagePane>()},
        {u"attributions"_s, Place::Pane, pane<AttributionsPane>(u"view.attribution"_s)},
        {u"checks"_s, Place::Pane, pane<FindingsPane>(u"view.checks"_s)},
        {u"notes"_s, Place::Pane, pane<NotesPane>(u"view.notes"_s)},
        {u"review"_s, Place::Pane, review},
        {u"sources"_s, Place::Pane, pane<SourcesPane>(u"view.sources"_s)},
        {u"info"_s, Place::Pane, pane<FieldsPane>(u"view.fields"_s)},
        {u"find"_s, Place::Pane, findBar(u"edit.find"_s)},
        {u"replace"_s, Place::Pane, findBar(u"edit.replace"_s), Visit::Stock::Sample,
         u"from the words to find straight to those that replace them, as in every editor"_s},
        {u"message"_s, Place::Pane, message},
        {u"window"_s, Place::Pane,
         [](Visit &visit) -> QWidget * {
             visit.waitForStory();
             return &visit.window();
         }},
        {u"board"_s, Place::Pane, board},
        {u"search"_s, Place::Pane, search},
        {u"page of a narrow window"_s, Place::Pane, narrowPage},
    };
}

std::vector<Place> dialogs()
{
    return {
        {u"settings"_s, Place::Dialog, dialog(u"window.settings"_s)},
        {u"help"_s, Place::Dialog, dialog(u"help.open"_s)},
        {u"replace everywhere"_s, Place::Dialog, dialog(u"edit.replaceEverywhere"_s)},
        {u"plan"_s, Place::Dialog,
         [](Visit &visit) {
             return visit.show(new PlanDialog(2, {u"News"_s}, {u"A. Lind"_s}, &visit.window()));
         }},
        {u"shortcuts"_s, Place::Dialog, dialog(u"help.shortcuts"_s)},
        {u"export"_s, Place::Dialog, dialog(u"story.export"_s)},
        {u"import"_s, Place::Dialog, storyImport},
        {u"batch export"_s, Place::Dialog, dialog(u"newsroom.export"_s)},
        {u"newsroom: people"_s, Place::Dialog, page(dialog(u"window.newsroom"_s), 0)},
        {u"newsroom: desks"_s, Place::Dialog, page(dialog(u"window.newsroom"_s), 1)},
        {u"newsroom: words"_s, Place::Dialog, page(dialog(u"window.newsroom"_s), 2)},
        {u"source"_s, Place::Dialog, page(source, 0)},
        {u"source: conversations"_s, Place::Dialog, page(source, 1)},
        {u"source: evidence"_s, Place::Dialog, page(source, 2)},
        {u"source: claims"_s, Place::Dialog, page(source, 3)},
        {u"new source"_s, Place::Dialog, dialog(u"sources.new"_s)},
        {u"merge"_s, Place::Dialog, merge},
        {u"source import"_s, Place::Dialog, sourceImport},
        {u"versions"_s, Place::Dialog, dialog(u"review.compare"_s)},
        {u"approval"_s, Place::Dialog, approval},
        {u"audit"_s, Place::Dialog, audit},
        {u"waiver"_s, Place::Dialog, waiver},
        {u"reply"_s, Place::Dialog,
         [](Visit &visit) { return visit.show(new ReplyDialog({}, &visit.window())); }},
        {u"notice"_s, Place::Dialog,
         [](Visit &visit) { return visit.show(new NoticeDialog(&visit.window())); }},
        {u"escrow"_s, Place::Dialog, escrow},
        {u"slot"_s, Place::Dialog, dialog(u"page.slot"_s)},
        {u"join"_s, Place::Dialog,
         [](Visit &visit) {
             const auto nothing = [](const QString &) { return base::Result<QString>(); };
             return visit.show(new JoinDialog(nothing, u"mara"_s, true, &visit.window()));
         }},
        {u"password"_s, Place::Dialog,
         [](Visit &visit) { return visit.show(new PasswordDialog(u"mara"_s, true, &visit.window())); }},
        {u"purge"_s, Place::Dialog, dialog(u"story.purge"_s)},
        {u"copies"_s, Place::Dialog, dialog(u"window.copies"_s)},
        {u"wire folders"_s, Place::Dialog, dialog(u"newsroom.wire"_s)},
        {u"person"_s, Place::Dialog, dialog(u"window.person"_s)},
        {u"attribution form"_s, Place::Dialog, attributionForm},
        {u"commands"_s, Place::Picker, picker(u"help.commands"_s)},
        {u"open story"_s, Place::Picker, picker(u"story.open"_s)},
        {u"quotation"_s, Place::Picker, picker(u"insert.quotation"_s)},
        {u"recorded quotation"_s, Place::Picker, picker(u"insert.recorded"_s)},
    };
}

}

const std::vector<Place> &allPlaces()
{
    static const std::vector<Place> all = [] {
        std::vector<Place> list = panes();
        for (Place &one : dialogs())
            list.push_back(std::move(one));
        constexpr int menus = 8;
        for (int i = 0; i < menus; ++i)
            list.push_back({u"menu %1"_s.arg(i + 1), Place::Menu, menu(i)});
        return list;
    }();
    return all;
}
