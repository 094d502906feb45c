// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "core/desk/vaultlink.h"

#include <QProcess>

using namespace Qt::Literals::StringLiterals;

namespace galley::cli {

namespace {

/// Hands everything to the program that alone may know who a protected source is.
class VaultCommand final : public Command
{
public:
    std::string name() const override { return "vault"; }
    std::string description() const override
    {
        return "who the protected sources are; galley vault --help lists what can be done";
    }
    void addOptions(CLI::App &app) override
    {
        app.fallthrough(false); // everything behind the name is the other program's
        app.prefix_command();
        app.set_help_flag();
        m_app = &app;
    }
    int run(Context &context) override
    {
        const QString program = desk::vaultProgram();
        if (program.isEmpty())
            return report(context, {base::ErrorCode::NotFound,
                                    u"the program galley-vault is not installed beside this one"_s});
        QStringList arguments{u"--db"_s, context.databasePath, u"--as"_s, context.person};
        for (const std::string &one : m_app->remaining())
            arguments << toQString(one);
        QProcess process;
        process.setProgram(program);
        process.setArguments(arguments);
        process.setProcessChannelMode(
            QProcess::ForwardedChannels); // what it shows does not pass through here
        process.setInputChannelMode(QProcess::ForwardedInputChannel);
        process.start();
        if (!process.waitForStarted() || !process.waitForFinished(-1)
            || process.exitStatus() != QProcess::NormalExit)
            return report(context,
                          {base::ErrorCode::Io, u"galley-vault failed: %1"_s.arg(process.errorString())});
        return process.exitCode();
    }

private:
    CLI::App *m_app = nullptr;
};

}

std::unique_ptr<Command> makeVaultCommand()
{
    return std::make_unique<VaultCommand>();
}

}
