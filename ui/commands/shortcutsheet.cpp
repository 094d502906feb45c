// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/shortcutsheet.h"

#include "ui/commands/registry.h"
#include "ui/commands/shortcuts.h"

#include <QCoreApplication>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QTextDocument>

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(galley::ui::ShortcutSheet)
};

}

QString shortcutSheet(const CommandRegistry &commands)
{
    std::map<Menu, QString> rows;
    for (const auto &[command, action] : commands.entries()) {
        if (!command.shortcuts.isEmpty())
            rows[command.menu] += u"<tr><td>%1</td><td align=\"right\">%2</td></tr>"_s.arg(
                nameOf(command).toHtmlEscaped(), keysText(command.shortcuts).toHtmlEscaped());
    }
    QString html = u"<h1>%1</h1>"_s.arg(Words::tr("Keyboard shortcuts of Galley").toHtmlEscaped());
    for (const auto &[menu, lines] : rows)
        html += u"<h3>%1</h3><table width=\"100%\" cellspacing=\"0\" cellpadding=\"1\">%2</table>"_s.arg(
            CommandRegistry::menuTitle(menu).toHtmlEscaped(), lines);
    return html;
}

void previewShortcutSheet(const CommandRegistry &commands, QWidget *parent)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(Words::tr("Keyboard shortcuts of Galley"));
    auto *dialog = new QPrintPreviewDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Words::tr("Print Keyboard Shortcuts"));
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog,
                     [html = shortcutSheet(commands)](QPrinter *paper) {
                         QTextDocument sheet;
                         sheet.setDefaultFont(QFont(u"sans-serif"_s, 9));
                         // Paper is white, whatever colours the window has.
                         sheet.setDefaultStyleSheet(u"h1, h3, td { color: black }"_s);
                         sheet.setHtml(html);
                         sheet.print(paper);
                     });
    QObject::connect(dialog, &QObject::destroyed, parent,
                     [printer] { Q_UNUSED(printer) }); // used to the dialog's end
    dialog->open();
}

}
