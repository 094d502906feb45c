// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

namespace galley::cli {

namespace {

/// Hyphens and leading dots mean something to man.
std::string escaped(const std::string &text)
{
    std::string result;
    for (const char c : text) {
        if (c == '-' || c == '\\')
            result += '\\';
        result += c;
    }
    return result;
}

std::string optionLines(const CLI::App &app)
{
    std::string lines;
    for (const CLI::Option *option : app.get_options()) {
        std::string names = option->get_name(false, true);
        if (names.empty())
            names = option->get_name(true, false);
        const std::string type
            = option->get_type_size() > 0 && !option->get_positional() ? " " + option->get_type_name() : "";
        lines
            += ".TP\n.B " + escaped(names) + escaped(type) + "\n" + escaped(option->get_description()) + "\n";
    }
    return lines;
}

class ManualCommand final : public Command
{
public:
    std::string name() const override { return "manual"; }
    std::string description() const override { return "print the manual page (for man -l -)"; }
    void addOptions(CLI::App &) override { }
    int run(Context &context) override { return writeText(context, toQString(manualPage())); }
};

class CompletionCommand final : public Command
{
public:
    std::string name() const override { return "completion"; }
    std::string description() const override { return "print a completion script for a shell"; }

    void addOptions(CLI::App &app) override
    {
        app.add_option("SHELL", m_shell, "bash, zsh or fish")
            ->required()
            ->check(CLI::IsMember({"bash", "zsh", "fish"}));
    }

    int run(Context &context) override { return writeText(context, toQString(completionScript(m_shell))); }

private:
    std::string m_shell;
};

std::string longOptions(const CLI::App &app, const std::string &separator)
{
    std::string names;
    for (const CLI::Option *option : app.get_options()) {
        for (const std::string &name : option->get_lnames())
            names += (names.empty() ? "" : separator) + "--" + name;
    }
    return names;
}

std::vector<CLI::App *> subcommandsOf(CLI::App &app)
{
    return app.get_subcommands([](const CLI::App *one) { return !one->get_group().empty(); });
}

std::string namesOf(CLI::App &app)
{
    std::string names;
    for (const CLI::App *command : subcommandsOf(app))
        names += command->get_name() + " ";
    return names;
}

/// A line for each command that tells what may follow it; path: the commands before it.
std::string bashCases(CLI::App &app, const std::string &path)
{
    std::string cases;
    for (CLI::App *command : subcommandsOf(app)) {
        const std::string here = path + "/" + command->get_name();
        cases += "    " + here + ") path=" + here + " words=\"" + namesOf(*command)
                 + longOptions(*command, " ") + "\" ;;\n" + bashCases(*command, here);
    }
    return cases;
}

/// bash, and zsh through its own bashcompinit.
std::string bashCompletion(CLI::App &app)
{
    return "_galley() {\n  local words=\"" + namesOf(app) + longOptions(app, " ")
           + "\" current=${COMP_WORDS[COMP_CWORD]} path= word\n"
             "  for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do case $path/$word in\n"
           + bashCases(app, "")
           + "  esac; done\n"
             "  COMPREPLY=($(compgen -W \"$words\" -- \"$current\"))\n}\ncomplete -o default -F _galley "
             "galley\n";
}

/// next: where the commands of app may come; within: where they have come.
std::string fishLines(CLI::App &app, const std::string &next, const std::string &within)
{
    std::string lines;
    for (CLI::App *command : subcommandsOf(app)) {
        const std::string name = command->get_name();
        const std::string here = within + "__fish_seen_subcommand_from " + name;
        lines += "complete -c galley -n '" + next + "' -a " + name + " -d '" + command->get_description()
                 + "'\n";
        for (const CLI::Option *option : command->get_options()) {
            for (const std::string &word : option->get_lnames())
                lines += "complete -c galley -n '" + here + "' -l " + word + " -d '"
                         + option->get_description() + "'\n";
        }
        lines += fishLines(*command, here + "; and not __fish_seen_subcommand_from " + namesOf(*command),
                           here + "; and ");
    }
    return lines;
}

std::string fishCompletion(CLI::App &app)
{
    return fishLines(app, "__fish_use_subcommand", "");
}

std::string manualSections(CLI::App &app, const std::string &path)
{
    std::string page;
    for (CLI::App *command : subcommandsOf(app)) {
        const std::string here = path + " " + command->get_name();
        page += ".SS " + here + "\n" + escaped(command->get_description()) + ".\n" + optionLines(*command)
                + manualSections(*command, here);
    }
    return page;
}

}

std::string manualPageOf(CLI::App &app)
{
    std::string page
        = ".TH GALLEY 1 \"\" \"Galley " GALLEY_VERSION "\"\n.SH NAME\ngalley \\- a desktop newsroom\n"
          ".SH SYNOPSIS\n.B galley\n[OPTIONS] [COMMAND ...]\n.SH DESCRIPTION\n"
          + escaped(app.get_description()) + "\n.SH OPTIONS\n" + optionLines(app) + ".SH COMMANDS\n";
    page += manualSections(app, "galley");
    return page + ".SH NOTES\n" + escaped(app.get_footer()) + "\n";
}

std::string completionOf(CLI::App &app, const std::string &shell)
{
    if (shell == "fish")
        return fishCompletion(app);
    const std::string script = bashCompletion(app);
    return shell == "zsh" ? "autoload -U +X bashcompinit && bashcompinit\n" + script : script;
}

std::unique_ptr<Command> makeManualCommand()
{
    return std::make_unique<ManualCommand>();
}

std::unique_ptr<Command> makeCompletionCommand()
{
    return std::make_unique<CompletionCommand>();
}

}
