// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Links, tables and directives: what is inserted into the text.

#include "core/desk/openstory.h"
#include "core/markup/linktext.h"
#include "ui/commands/registry.h"
#include "ui/editor/editorpane.h"
#include "ui/editor/linkdialog.h"
#include "ui/editor/storyeditor.h"
#include "ui/editor/tableediting.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

/// The link at the caret, or one of the selected words; a link lies within one paragraph.
void EditorPane::editLink()
{
    const QTextCursor cursor = m_editor->textCursor();
    const QTextBlock block = cursor.document()->findBlock(cursor.selectionStart());
    const int begin = cursor.selectionStart() - block.position();
    const int end = std::min(cursor.selectionEnd() - block.position(), block.length() - 1);
    const auto link = markup::linkAt(block.text(), begin);
    const base::TextRange place = link ? link->range : base::TextRange{begin, end};
    const QString words = link ? link->words : block.text().mid(begin, end - begin);
    const QString ready = link ? link->target : addressOnClipboard();
    auto *dialog = new LinkDialog(ready, words, link.has_value(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const base::TextRange range{block.position() + place.begin, block.position() + place.end};
    const QString title = link ? link->title : QString();
    connect(dialog, &QDialog::accepted, m_editor,
            [this, dialog, range, title, revision = m_story->revision()] {
                if (!m_story || m_story->revision() != revision) // another story, or other words
                    return;
                const QString written = dialog->isRemoved()
                                            ? dialog->words()
                                            : markup::linkMarkup(dialog->words(), dialog->address(), title);
                m_editor->replaceAll({{range, written}});
                m_editor->setFocus();
            });
    dialog->open();
}

void EditorPane::askForTable()
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Table"));
    auto *rows = new QSpinBox(dialog);
    auto *columns = new QSpinBox(dialog);
    rows->setRange(2, 100);
    rows->setValue(3);
    columns->setRange(1, 20);
    columns->setValue(2);
    auto *form = new QFormLayout;
    form->addRow(tr("&Rows, with the header"), rows);
    form->addRow(tr("&Columns"), columns);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    buttons->addButton(tr("&Insert Table"), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(14);
    column->addLayout(form);
    column->addWidget(buttons);
    connect(dialog, &QDialog::accepted, m_editor, [this, rows, columns] {
        m_editor->insertTable(rows->value(), columns->value());
        m_editor->setFocus();
    });
    rows->selectAll();
    dialog->open();
}

void EditorPane::addInsertCommands(CommandRegistry &commands)
{
    const auto isWritten = [this] { return isWritable(); };
    commands.add({.id = u"insert.link"_s,
                  .text = tr("&Link…"),
                  .menu = Menu::Insert,
                  .group = 0,
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_K)},
                  .run = [this] { editLink(); },
                  .enabledWhen = isWritten});
    commands.add({.id = u"insert.table"_s,
                  .text = tr("&Table…"),
                  .menu = Menu::Insert,
                  .group = 0,
                  .run = [this] { askForTable(); },
                  .enabledWhen = isWritten});
    const auto addDirective = [&](const QString &id, const QString &text, const QString &line) {
        commands.add({.id = id,
                      .text = text,
                      .menu = Menu::Insert,
                      .group = 1,
                      .run = [this, line] { m_editor->insertDirective(line); },
                      .enabledWhen = isWritten});
    };
    addDirective(u"insert.box"_s, tr("&Box"), u"::: box title=\"\""_s);
    addDirective(u"insert.pullQuote"_s, tr("&Pull Quote"), u"::: pullquote"_s);
    addDirective(u"insert.photo"_s, tr("P&hoto"), u"::: photo src=\"\" alt=\"\" credit=\"\""_s);
    addDirective(u"insert.newsletter"_s, tr("&Newsletter Sign-up"), u"::: newsletter"_s);
    addDirective(u"insert.support"_s, tr("&Support Appeal"), u"::: support"_s);
    addDirective(u"insert.related"_s, tr("&Related Stories"), u"::: related"_s);
    addTableCommands(commands);
}

void EditorPane::addTableCommands(CommandRegistry &commands)
{
    using markup::TableText;
    const auto add = [&](const QString &id, const QString &text,
                         const std::function<void(TableText &, int &, int &)> &change) {
        commands.add({.id = id,
                      .text = text,
                      .menu = Menu::Format,
                      .group = 5,
                      .run = [this, change] { m_editor->changeTable(change); },
                      .enabledWhen = [this] { return isWritable(); }});
    };
    add(u"table.tidy"_s, tr("Tidy &Table"), [](TableText &, int &, int &) { });
    add(u"table.addRow"_s, tr("Add Ro&w Below"),
        [](TableText &table, int &row, int &) { table.insertRow(++row); });
    add(u"table.addColumn"_s, tr("Add Col&umn Behind"),
        [](TableText &table, int &, int &column) { table.insertColumn(++column); });
    add(u"table.removeRow"_s, tr("Remove Row"),
        [](TableText &table, int &row, int &) { table.removeRow(row); });
    add(u"table.removeColumn"_s, tr("Remove Column"),
        [](TableText &table, int &, int &column) { table.removeColumn(column); });
}

}
