// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page of the open story, and what was found in it: their part of the window.

#include "core/desk/analysis.h"
#include "core/desk/openstory.h"
#include "core/story/style.h"
#include "ui/attributions/attributionspane.h"
#include "ui/dialogs/slotdialog.h"
#include "ui/editor/editorpane.h"
#include "ui/editor/storyeditor.h"
#include "ui/editor/wordcounter.h"
#include "ui/findings/findingspane.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/preview/pagepane.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

/// What stands below the words of the page: attributions as the lens has them, so that what was dismissed is
/// gone there too, and findings.
std::vector<PageOverlay> marksOf(const AttributionModel &lens, const std::vector<base::Finding> &findings)
{
    std::vector<PageOverlay> marks;
    for (int row = 0; row < lens.rowCount(); ++row) {
        const desk::LensMark mark = lens.entry(row).mark;
        if (mark == desk::LensMark::Dismissed || mark == desk::LensMark::Orphaned
            || mark == desk::LensMark::Settled || mark == desk::LensMark::Claim)
            continue;
        for (const base::TextRange &range : lens.content(row))
            marks.push_back({range, PageOverlay::Kind::Attribution});
    }
    for (const base::Finding &finding : findings) {
        if (finding.range)
            marks.push_back({*finding.range, PageOverlay::Kind::Finding});
    }
    return marks;
}

}

layout::ComposeOptions MainWindow::pageOptions() const
{
    layout::ComposeOptions options = m_page->options();
    options.webWidth = 0; // a web page is looked at, but no paper
    return options;
}

void MainWindow::setPageOptions()
{
    const QString shown = m_page->look().suggestions;
    m_analysis->setOptions(m_page->options());
    m_analysis->setSuggestionView(shown == "marked"_L1    ? markup::SuggestionView::Marked
                                  : shown == "refused"_L1 ? markup::SuggestionView::Refused
                                                          : markup::SuggestionView::Accepted);
}

void MainWindow::takeResult(const desk::AnalysisResult &result)
{
    m_foundOnPage = result.findings; // the pages are of the same revision
    markPage();
    if (!m_story || result.revision != m_story->revision())
        return; // its places are those of an older text; the next run is on its way
    m_attributions->setDetection({result.attributions, result.unsourced});
    m_findings->setFindings(result.findings);
    m_editor->editor().words().setExact(result.words);
}

void MainWindow::markPage()
{
    m_page->setMarks(marksOf(m_attributions->model(), m_foundOnPage));
}

void MainWindow::chooseSlot()
{
    if (!m_story)
        return; // the page has a window of its own
    const auto publication = m_session.desk.publication();
    const auto style = story::builtInStyle(publication ? publication->style : QString());
    auto *dialog
        = new SlotDialog(m_story->fields().slot, style ? style->grid : story::PublicationStyle().grid, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (!m_story)
            return;
        story::Fields fields = m_story->fields();
        fields.slot = dialog->slotText();
        m_story->setFields(fields);
    });
    dialog->open();
}

}
