// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translations.h"
#include "app/vault/guard.h"
#include "app/vault/setupdialog.h"
#include "app/vault/terminal.h"
#include "app/vault/unlockdialog.h"
#include "app/vault/vaultcommands.h"
#include "core/store/sql/sqlstore.h"

#include <CLI/CLI.hpp>

#include <QApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <csignal>
#include <cstdio>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

/// No other program of this person may read our memory, and no crash leaves it on the disk.
bool harden()
{
    umask(077);
    std::signal(SIGXFSZ, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
    const rlimit none{0, 0};
    return setrlimit(RLIMIT_CORE, &none) == 0 && prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
}

/// Each newsroom has its own keys and pins, away from its database: they are never on a shared disk. The name
/// says which one it is to people, the hash of the path to us.
QString keyFolderOf(const QString &databasePath)
{
    const QFileInfo database(databasePath);
    const QByteArray hash
        = QCryptographicHash::hash(database.absoluteFilePath().toUtf8(), QCryptographicHash::Blake2b_160);
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/galley/keys/"_s
           + database.completeBaseName() + u'-' + QString::fromLatin1(hash.first(4).toHex());
}

/// On the terminal, or from the file that scripts name: no window.
base::Result<> unlockInWords(const vaultapp::Call &call, vault::Vault &vault)
{
    const auto passphrase = vaultapp::askPassphrase(u"Passphrase of %1"_s.arg(call.person));
    return passphrase ? vault.unlock(*passphrase) : std::unexpected(passphrase.error());
}

bool unlockInWindow(const vaultapp::Call &call, vault::Vault &vault)
{
    QApplication::setApplicationDisplayName(u"Galley"_s);
    QApplication::setDesktopFileName(u"org.example.galley"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    // The folders that file dialogs remember are somebody's too: they are not written anywhere.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, u"/dev/null"_s);
    installTranslations(*qApp);
    const int answer = vault.hasKeys() ? vaultapp::UnlockDialog(vault, call.person).exec()
                                       : vaultapp::SetupDialog(vault, call.person).exec();
    return answer == QDialog::Accepted;
}

int serve(const vaultapp::Call &call, store::Store &store)
{
    vault::Vault vault(store.vault(), call.keyFolder, call.person);
    if (call.isOnTerminal || qEnvironmentVariableIsSet(vaultapp::passphraseFileVariable)) {
        if (const auto open = unlockInWords(call, vault); !open)
            return vaultapp::refuse(open.error());
    } else if (!unlockInWindow(call, vault)) {
        return 1;
    }
    vaultapp::Guard guard(vault);
    if (const auto started = guard.start(); !started)
        return vaultapp::refuse(started.error());
    const int code = QCoreApplication::exec();
    vault.lock();
    return code;
}

void addCommands(CLI::App &app, vaultapp::Call &call, std::vector<std::string> &arguments, std::string &why)
{
    struct Row
    {
        const char *name;
        const char *description;
        int least; ///< arguments
        int most;
    };
    for (const Row &row : std::initializer_list<Row>{
             {"setup", "make your keys and show the recovery code", 0, 0},
             {"status", "whether your keys are here, and how many identities are sealed", 0, 0},
             {"add", "SOURCE: keep who a source is; JSON on the standard input", 1, 1},
             {"show", "SOURCE: show who it is, on the terminal alone", 1, 1},
             {"remove", "SOURCE: forget who it is", 1, 1},
             {"grant", "SOURCE PERSON: let somebody read it", 2, 2},
             {"revoke", "SOURCE PERSON: take that right away", 2, 2},
             {"readers", "SOURCE: who may read it", 1, 1},
             {"keep", "SOURCE FILE…: seal files that a source gave", 2, 1000},
             {"files", "SOURCE: what is kept of them, on the terminal alone", 1, 1},
             {"copy", "SOURCE FILE PATH: take a copy of a kept file out, by its name", 3, 3},
             {"log", "[SOURCE]: who read, wrote and shared what, and why", 0, 1},
             {"scan", "FILE…: whether a file names a protected source; 1 when it does", 1, 1000},
             {"directory", "the keys of everybody, checked", 0, 0},
             {"admit", "PERSON: sign somebody's keys with the root code", 1, 1},
             {"trust", "PERSON FINGERPRINT: accept new keys after comparing them", 2, 2},
             {"accept", "[SOURCE]: after a copy was restored, take its older version of who it is", 0, 1},
             {"passphrase", "change your passphrase", 0, 0},
             {"recover", "open with the recovery code and set a new passphrase", 0, 0},
             {"serve", "ask for the passphrase in a window and serve the editor", 0, 0}}) {
        CLI::App *command = app.add_subcommand(row.name, row.description);
        if (row.most > 0)
            command->add_option("ARGUMENTS", arguments)
                ->expected(row.least, row.most)
                ->required(row.least > 0);
        command->add_option("--why", why, "for the record");
        command->add_flag("--reveal", call.isRevealed, "write to the standard output what is secret");
        command->add_flag("--terminal", call.isOnTerminal, "serve: ask on the terminal and open no window");
        command->callback([&call, row] { call.command = QString::fromLatin1(row.name); });
    }
    app.require_subcommand(1);
}

}

int main(int argc, char *argv[])
{
    if (!harden()) {
        std::fputs("galley: the memory of the vault cannot be protected on this system.\n", stderr);
        return 4;
    }
    CLI::App app("who the protected sources are", "galley-vault");
    vaultapp::Call call;
    std::string database;
    std::string person;
    std::string keys;
    std::string why;
    std::vector<std::string> arguments;
    app.add_option("--db", database, "database file")->required();
    app.add_option("--as", person, "act as this person")->required();
    app.add_option("--keys", keys, "folder of the key files, where the database was moved");
    addCommands(app, call, arguments, why);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    call.databasePath = QString::fromStdString(database);
    call.person = QString::fromStdString(person);
    call.keyFolder = keys.empty() ? keyFolderOf(call.databasePath) : QString::fromStdString(keys);
    call.why = QString::fromStdString(why);
    for (const std::string &one : arguments)
        call.arguments << QString::fromStdString(one);
    const bool isServer = call.command == "serve"_L1;
    const bool hasWindows = isServer && !call.isOnTerminal;
    const auto application = hasWindows ? std::unique_ptr<QCoreApplication>(new QApplication(argc, argv))
                                        : std::make_unique<QCoreApplication>(argc, argv);
    auto store = store::openStore(call.databasePath);
    if (!store)
        return vaultapp::refuse(store.error());
    return isServer ? serve(call, **store) : vaultapp::runCommand(call, **store);
}
