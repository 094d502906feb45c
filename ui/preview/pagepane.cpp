// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/pagepane.h"

#include "core/layout/slot.h"
#include "ui/preview/pagechoices.h"
#include "ui/preview/pagestrip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

QToolButton *menuButton(const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setMenu(new QMenu(button));
    return button;
}

QString markOf(PageOverlay::Kind kind)
{
    switch (kind) {
    case PageOverlay::Kind::Selection:
        return u"selection"_s;
    case PageOverlay::Kind::Attribution:
        return u"attributions"_s;
    case PageOverlay::Kind::Finding:
        return u"findings"_s;
    }
    return {};
}

}

PagePane::PagePane(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_view(new PageView)
    , m_strip(new PageStrip)
    , m_showButton(menuButton(tr("What is shown"), this))
    , m_paperButton(menuButton(tr("Paper"), this))
    , m_styleButton(menuButton(tr("Style of the page"), this))
    , m_zoomButton(menuButton(tr("Zoom of the page"), this))
    , m_copyfit(new QToolButton(this))
    , m_bar(new QWidget(this))
{
    buildBar();
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_strip);
    row->addWidget(m_view, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addLayout(row, 1);
    setTabOrder({m_showButton, m_paperButton, m_styleButton, m_copyfit, m_zoomButton, m_view});
    setFocusProxy(m_view);
    connect(m_strip, &PageStrip::pageChosen, m_view, &PageView::showPage);
    connect(m_view, &PageView::currentPageChanged, m_strip, &PageStrip::setCurrent);
    connect(m_view, &PageView::zoomChanged, this, &PagePane::showZoom);
    connect(&m_theme, &Theme::changed, this, &PagePane::showCopyfit);
    applyLook();
    showCopyfit();
}

void PagePane::buildBar()
{
    for (const PageChoice &choice : showChoices())
        m_showButton->menu()->addAction(choice.text, this, [this, choice] { setShow(choice.name); });
    m_showButton->menu()->addSeparator();
    for (const PageChoice &choice : suggestionChoices())
        m_showButton->menu()->addAction(choice.text, this, [this, choice] { setSuggestions(choice.name); });
    for (const PageChoice &choice : paperChoices())
        m_paperButton->menu()->addAction(choice.text, this, [this, choice] { setPaper(choice.name); });
    m_paperButton->menu()->addSeparator();
    m_paperButton->menu()->addAction(tr("Set the Slot…"), this, &PagePane::slotWanted);
    for (const PageChoice &choice : styleChoices())
        m_styleButton->menu()->addAction(choice.text, this, [this, choice] { setStyle(choice.name); });
    QMenu *zoom = m_zoomButton->menu();
    zoom->addAction(tr("Fit Width"), this, [this] { m_view->setFit(PageView::Fit::Width); });
    zoom->addAction(tr("Whole Page"), this, [this] { m_view->setFit(PageView::Fit::Page); });
    zoom->addSeparator();
    for (const int percent : {50, 75, 100, 150, 200, 400})
        zoom->addAction(tr("%1 %").arg(percent), this, [this, percent] { m_view->setZoom(percent / 100.0); });
    m_copyfit->setAutoRaise(true);
    m_copyfit->setAccessibleName(tr("How the story fits its slot"));
    connect(m_copyfit, &QToolButton::clicked, this, [this] {
        const auto &pages = m_view->displayList();
        if (pages && pages->copyfit && pages->copyfit->lines > 0)
            Q_EMIT m_view->textClicked(pages->copyfit->cut.begin);
        else
            Q_EMIT slotWanted();
    });
    auto *row = new FlowLayout(m_bar);    // with large text it takes two
    row->setContentsMargins(14, 2, 6, 2); // beside the grip of the panel
    row->setSpacing(2);
    for (QToolButton *button : {m_showButton, m_paperButton, m_styleButton, m_copyfit, m_zoomButton})
        row->addWidget(button);
}

layout::ComposeOptions PagePane::options() const
{
    layout::ComposeOptions options;
    options.style = m_look.style;
    options.webWidth = screenWidth(m_look.show);
    if (options.webWidth > 0)
        return options;
    options.paper = paperSize(m_look.paper);
    if (m_look.paper == slotPaper)
        options.slot = m_slot;
    return options;
}

void PagePane::setLook(const PageLook &look)
{
    m_look = look;
    applyLook();
    Q_EMIT optionsChanged();
}

void PagePane::applyLook()
{
    m_view->setArrangement(m_look.show == "spread"_L1 ? PageArrangement::Kind::Spread
                                                      : PageArrangement::Kind::Pages);
    const QString shown = choiceText(showChoices(), m_look.show);
    const bool isPlain = m_look.suggestions == "accepted"_L1; // what goes out
    m_showButton->setText(
        isPlain ? shown : tr("%1, %2").arg(shown, choiceText(suggestionChoices(), m_look.suggestions)));
    m_paperButton->setText(choiceText(paperChoices(), m_look.paper));
    m_styleButton->setText(choiceText(styleChoices(), m_look.style));
    m_paperButton->setVisible(screenWidth(m_look.show) == 0);
    m_strip->setVisible(m_look.thumbnails);
    updateOverlays();
}

void PagePane::setShow(const QString &show)
{
    m_look.show = show;
    setLook(m_look);
}

void PagePane::setPaper(const QString &paper)
{
    m_look.paper = paper;
    setLook(m_look);
    if (paper == slotPaper && !m_slot)
        Q_EMIT slotWanted();
}

void PagePane::setStyle(const QString &style)
{
    m_look.style = style;
    setLook(m_look);
}

void PagePane::setSuggestions(const QString &suggestions)
{
    m_look.suggestions = suggestions;
    setLook(m_look);
}

void PagePane::toggleMark(const QString &mark)
{
    if (m_look.marks.removeAll(mark) == 0)
        m_look.marks.append(mark);
    updateOverlays();
}

void PagePane::showThumbnails(bool on)
{
    m_look.thumbnails = on;
    applyLook();
    if (on)
        setPages(m_view->displayList());
}

void PagePane::setPages(const std::shared_ptr<const layout::DisplayList> &pages)
{
    m_view->setDisplayList(pages);
    if (m_look.thumbnails) {
        m_strip->setDisplayList(pages);
        m_strip->setCurrent(m_view->currentPage());
    }
    showCopyfit();
    showZoom();
}

void PagePane::setSlotText(const QString &text)
{
    const auto slot = layout::slotFromText(text);
    if (slot == m_slot)
        return;
    m_slot = slot;
    if (m_look.paper == slotPaper)
        Q_EMIT optionsChanged();
}

void PagePane::setSelection(const base::TextRange &range)
{
    m_selection = range;
    updateOverlays();
}

void PagePane::setMarks(std::vector<PageOverlay> marks)
{
    m_marks = std::move(marks);
    updateOverlays();
}

void PagePane::updateOverlays()
{
    std::vector<PageOverlay> shown;
    if (m_look.marks.contains("selection"_L1) && !m_selection.isEmpty())
        shown.push_back({m_selection, PageOverlay::Kind::Selection});
    for (const PageOverlay &mark : m_marks) {
        if (m_look.marks.contains(markOf(mark.kind)))
            shown.push_back(mark);
    }
    m_view->setOverlays(std::move(shown));
}

void PagePane::showCopyfit()
{
    const auto &pages = m_view->displayList();
    const bool hasFit = pages && pages->copyfit;
    m_copyfit->setVisible(hasFit);
    if (!hasFit)
        return;
    const int lines = pages->copyfit->lines;
    m_copyfit->setText(lines > 0   ? tr("%n line(s) over", nullptr, lines)
                       : lines < 0 ? tr("%n line(s) free", nullptr, -lines)
                                   //: The story fills its slot: no line over, none free
                                   : tr("Fits"));
    m_copyfit->setToolTip(lines > 0 ? tr("Go to the first words that do not fit the slot")
                                    : tr("Give the story another slot"));
    m_copyfit->setAccessibleDescription(m_copyfit->text());
    m_copyfit->setIcon(
        m_theme.icon(lines > 0 ? u"warning"_s : u"checked"_s, lines > 0 ? Token::Danger : Token::Success));
    m_copyfit->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    QPalette colours = palette();
    colours.setColor(QPalette::ButtonText, m_theme.color(lines > 0 ? Token::Danger : Token::Text));
    m_copyfit->setPalette(colours);
}

void PagePane::showZoom()
{
    m_zoomButton->setText(tr("%1 %").arg(qRound(m_view->zoom() * 100)));
}

std::vector<QImage> PagePane::pictures(int width, size_t most) const
{
    std::vector<QImage> pictures;
    const auto &list = m_view->displayList();
    if (!list)
        return pictures;
    PagePainter painter;
    painter.setDisplayList(list);
    for (size_t page = 0; page < std::min(most, list->pages.size()); ++page) {
        const QSizeF size = list->pages[page].size;
        const double scale = width / size.width();
        QImage picture(width, int(size.height() * scale), QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter onPicture(&picture);
        onPicture.setRenderHint(QPainter::Antialiasing);
        painter.paint(onPicture, int(page), scale);
        onPicture.end();
        pictures.push_back(std::move(picture));
    }
    return pictures;
}

}
