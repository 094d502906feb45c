// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "core/exchange/markdown/commonmarkhtml.h"
#include "core/markup/parser.h"

namespace galley::cli {

namespace {

class CommonMarkCommand final : public Command
{
public:
    std::string name() const override { return "commonmark"; }
    std::string description() const override
    {
        return "turn CommonMark on the standard input into HTML, to compare the parser with others";
    }

    void addOptions(CLI::App &) override { }

    int run(Context &context) override
    {
        const QString text = QString::fromUtf8(context.in.readAll());
        return writeText(context, exchange::commonMarkHtml(markup::parseCommonMark(text)));
    }
};

}

std::unique_ptr<Command> makeCommonMarkCommand()
{
    return std::make_unique<CommonMarkCommand>();
}

}
