// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/panels.h"

#include "ui/commands/registry.h"
#include "ui/mainwindow/pagewindow.h"
#include "ui/mainwindow/windowkeys.h"
#include "ui/theme/textsize.h"

#include <QApplication>
#include <QEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

/// In reading order: list, text, page, inspector.
const QList<int> usualWidths{270, 590, 400, 440};

QList<int> reversed(QList<int> widths)
{
    std::ranges::reverse(widths);
    return widths;
}

}

Panels::Panels(QWidget &list, QWidget &text, QWidget &page, QTabWidget &inspector, QObject *parent)
    : QObject(parent)
    , m_list(list)
    , m_text(text)
    , m_page(page)
    , m_inspector(inspector)
    , m_splitter(new QSplitter(Qt::Horizontal))
{
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    arrange();
    setLeastWidths();
    m_splitter->installEventFilter(this);
    m_splitter->setSizes(usualWidths);
}

Panels::~Panels()
{
    delete m_pageWindow; // before the page, which may belong to somebody else
}

/// The panes from one side to the other; the page only where it stands among them.
void Panels::arrange()
{
    std::vector<QWidget *> panes{&m_list, &m_text};
    if (isPageBeside())
        panes.push_back(&m_page);
    panes.push_back(&m_inspector);
    if (m_isSwapped)
        std::ranges::reverse(panes);
    for (size_t place = 0; place < panes.size(); ++place)
        m_splitter->insertWidget(int(place), panes[place]);
    for (int place = 0; place < m_splitter->count(); ++place)
        m_splitter->setStretchFactor(place, m_splitter->widget(place) == &m_text ? 1 : 0);
}

/// Larger text wants more room, but a pane that wraps its lines not twice as much.
void Panels::setLeastWidths()
{
    const double larger = textScale() - 1;
    m_list.setMinimumWidth(int(200 * (1 + larger)));
    m_text.setMinimumWidth(320);
    m_page.setMinimumWidth(240);
    m_inspector.setMinimumWidth(int(260 * (1 + larger * 0.7)));
}

bool Panels::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        setLeastWidths();
        setWindowWidth(m_windowWidth);
    }
    return QObject::eventFilter(watched, event);
}

void Panels::restore(const settings::Settings &settings)
{
    m_showsList = settings.value(keys::showsList);
    m_showsPage = settings.value(keys::showsPage);
    m_showsInspector = settings.value(keys::showsInspector);
    m_pageGeometry = settings.value(keys::pageGeometry);
    if (settings.value(keys::swapsPanels))
        swapSides();
    if (settings.value(keys::hasPageWindow))
        setPageWindow(true);
    if (const QList<int> widths = settings.value(keys::panels); widths.size() == 4)
        m_splitter->setSizes(widths);
    apply();
}

void Panels::save(settings::Settings &settings) const
{
    settings.setValue(keys::showsList, m_showsList);
    settings.setValue(keys::showsPage, m_showsPage);
    settings.setValue(keys::showsInspector, m_showsInspector);
    settings.setValue(keys::inspectorTab, m_inspector.currentIndex());
    settings.setValue(keys::swapsPanels, m_isSwapped);
    settings.setValue(keys::hasPageWindow, m_pageWindow != nullptr);
    settings.setValue(keys::pageGeometry, m_pageWindow ? m_pageWindow->saveGeometry() : m_pageGeometry);
    if (isPageBeside() && m_content == Content::Story && !m_isFocusMode)
        settings.setValue(keys::panels, m_splitter->sizes());
}

void Panels::setWindowWidth(int width)
{
    m_windowWidth = width;
    const bool isWide = width >= wideFrom * (1 + (textScale() - 1) * 0.5);
    if (isWide == m_isWide)
        return;
    m_isWide = isWide;
    placePage();
    apply();
}

/// Beside the text, or as the first tab of the inspector where there is no room, or in its own window.
void Panels::placePage()
{
    if (m_pageWindow)
        return;
    if (m_isWide) {
        m_inspector.removeTab(m_inspector.indexOf(&m_page));
        arrange();
        m_splitter->setSizes(m_isSwapped ? reversed(usualWidths) : usualWidths);
    } else {
        m_inspector.insertTab(0, &m_page, tr("Page"));
        m_inspector.setCurrentIndex(0);
    }
}

void Panels::setPageWindow(bool on)
{
    if (on == (m_pageWindow != nullptr))
        return;
    if (on) {
        m_inspector.removeTab(m_inspector.indexOf(&m_page));
        m_pageWindow = new PageWindow(m_page, *m_splitter->window());
        m_pageWindow->place(m_pageGeometry);
        connect(
            m_pageWindow, &PageWindow::closed, this, [this] { setPageWindow(false); }, Qt::QueuedConnection);
    } else {
        m_pageGeometry = m_pageWindow->saveGeometry();
        m_pageWindow->release();
        delete std::exchange(m_pageWindow, nullptr);
        placePage();
    }
    apply();
}

void Panels::swapSides()
{
    const QList<int> widths = reversed(m_splitter->sizes());
    m_isSwapped = !m_isSwapped;
    arrange();
    m_splitter->setSizes(widths);
    apply();
}

void Panels::setContent(Content content)
{
    m_content = content;
    m_isInspectorCalled = false;
    apply();
}

void Panels::setFocusMode(bool on)
{
    if (on == m_isFocusMode)
        return;
    m_isFocusMode = on;
    apply();
    Q_EMIT focusModeChanged(on);
}

void Panels::showInspectorTab(QWidget *tab)
{
    if (m_isFocusMode)
        setFocusMode(false);
    m_showsInspector = true;
    m_isInspectorCalled = true;
    apply();
    m_inspector.setCurrentWidget(tab);
}

void Panels::apply()
{
    const bool hasStory = m_content == Content::Story;
    const bool hasList = m_content != Content::Nothing && m_content != Content::Place;
    m_list.setVisible(hasList && m_showsList && !m_isFocusMode);
    m_inspector.setVisible((hasStory || m_isInspectorCalled) && m_showsInspector && !m_isFocusMode);
    if (m_pageWindow)
        m_pageWindow->setVisible(hasStory || m_content == Content::Place);
    else if (m_isWide)
        m_page.setVisible(hasStory && m_showsPage && !m_isFocusMode);
}

void Panels::cycle(int direction)
{
    std::vector<QWidget *> panes;
    for (int i = 0; i < m_splitter->count(); ++i) {
        if (m_splitter->widget(i)->isVisible())
            panes.push_back(m_splitter->widget(i));
    }
    if (panes.empty())
        return;
    size_t here = 0;
    for (size_t i = 0; i < panes.size(); ++i) {
        if (panes[i]->isAncestorOf(QApplication::focusWidget()) || panes[i] == QApplication::focusWidget())
            here = i;
    }
    QWidget *next = panes[(here + panes.size() + size_t(direction)) % panes.size()];
    if (next == &m_inspector)
        next = m_inspector.currentWidget();
    else if (const auto *stack = qobject_cast<QStackedWidget *>(next))
        next = stack->currentWidget();
    if (next->focusPolicy() == Qt::NoFocus && !next->focusProxy()) {
        for (QWidget *child = next->nextInFocusChain(); child && child != next;
             child = child->nextInFocusChain()) {
            if (next->isAncestorOf(child) && child->isVisible() && child->focusPolicy() & Qt::TabFocus) {
                next = child;
                break;
            }
        }
    }
    next->setFocus(Qt::TabFocusReason);
}

void Panels::addCommands(CommandRegistry &commands)
{
    const auto add = [&](const QString &id, const QString &text, QKeyCombination keys,
                         std::function<void()> run, std::function<bool()> isOn) {
        commands.add({.id = id,
                      .text = text,
                      .menu = Menu::View,
                      .group = 1,
                      .shortcuts = {QKeySequence(keys)},
                      .run = std::move(run),
                      .checkedWhen = std::move(isOn)});
    };
    add(
        u"view.list"_s, tr("Story &List"), Qt::Key_F9,
        [this] {
            m_showsList = !m_showsList;
            apply();
        },
        [this] { return m_showsList; });
    add(
        u"view.page"_s, tr("&Page"), Qt::CTRL | Qt::SHIFT | Qt::Key_Space,
        [this] {
            if (m_pageWindow) {
                m_pageWindow->raise();
                m_pageWindow->activateWindow();
            } else if (m_isWide) {
                m_showsPage = !m_showsPage;
                apply();
            } else {
                showInspectorTab(&m_page);
            }
        },
        [this] { return m_page.isVisible(); });
    add(
        u"view.inspector"_s, tr("&Inspector"), Qt::SHIFT | Qt::Key_F9,
        [this] {
            m_showsInspector = !m_showsInspector;
            apply();
        },
        [this] { return m_showsInspector; });
    add(
        u"view.pageWindow"_s, tr("Page in Its O&wn Window"), Qt::CTRL | Qt::ALT | Qt::Key_Space,
        [this] { setPageWindow(!m_pageWindow); }, [this] { return m_pageWindow != nullptr; });
    commands.add({.id = u"view.swap"_s,
                  .text = tr("Swap the Sides of List and Inspector"),
                  .menu = Menu::View,
                  .group = 1,
                  .run = [this] { swapSides(); },
                  .checkedWhen = [this] { return m_isSwapped; }});
    add(
        u"view.focus"_s, tr("F&ocus Mode"), Qt::Key_F8, [this] { setFocusMode(!m_isFocusMode); },
        [this] { return m_isFocusMode; });
    commands.add({.id = u"view.nextPane"_s,
                  .text = tr("&Next Pane"),
                  .menu = Menu::View,
                  .group = 2,
                  .shortcuts = {QKeySequence(Qt::Key_F6)},
                  .run = [this] { cycle(1); }});
    commands.add({.id = u"view.previousPane"_s,
                  .text = tr("P&revious Pane"),
                  .menu = Menu::View,
                  .group = 2,
                  .shortcuts = {QKeySequence(Qt::SHIFT | Qt::Key_F6)},
                  .run = [this] { cycle(-1); }});
}

}
