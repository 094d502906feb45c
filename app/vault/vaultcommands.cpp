// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vault/vaultcommands.h"

#include "app/vault/terminal.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>
#include <QTimeZone>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace galley::vaultapp {

namespace {

enum Exit { Done = 0, Blocked = 1, Usage = 2, Refused = 3 };

int fail(const base::Error &error)
{
    return error.code == base::ErrorCode::Invalid ? (refuse(error), Usage) : refuse(error);
}

int finish(const base::Result<> &result)
{
    return result ? Done : fail(result.error());
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    for (const auto &one : value.toArray())
        list << one.toString();
    return list;
}

base::Result<vault::Identity> identityFromInput()
{
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::Io, u"the standard input cannot be read"_s);
    QByteArray bytes = in.readAll();
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(bytes, &error).object();
    vault::wipe(bytes);
    vault::Identity identity{.realName = object[u"name"_s].toString(),
                             .aliases = texts(object[u"aliases"_s]),
                             .contacts = texts(object[u"contacts"_s]),
                             .howToReach = object[u"reach"_s].toString(),
                             .reason = object[u"reason"_s].toString(),
                             .known = texts(object[u"known"_s])};
    if (error.error != QJsonParseError::NoError || identity.isEmpty())
        return base::failure(base::ErrorCode::Invalid,
                             u"the standard input must be JSON like {\"name\": \"…\", \"aliases\": [], "
                             "\"contacts\": [], \"reach\": \"\", \"reason\": \"\", \"known\": []}"_s);
    return identity;
}

QString toText(const vault::Identity &identity)
{
    return u"%1\nalso called: %2\ncontacts: %3\nhow to reach: %4\nwhy protected: %5\nknown to: %6\n"_s.arg(
        identity.realName, identity.aliases.join(u", "_s), identity.contacts.join(u", "_s),
        identity.howToReach, identity.reason, identity.known.join(u", "_s));
}

int show(const Call &call, vault::Vault &vault)
{
    auto identity = vault.open(call.arguments.value(0), call.why);
    if (!identity)
        return fail(identity.error());
    if (call.isRevealed)
        QTextStream(stdout) << toText(*identity);
    else if (!writeToTerminal(toText(*identity)))
        return fail({base::ErrorCode::Io,
                     u"there is no terminal to show it on; --reveal writes it to the standard output"_s});
    return Done;
}

/// What must be written on paper goes to the terminal as well, never into a file by a slip.
int setUp(vault::Vault &vault, bool isRevealed)
{
    const auto passphrase = askNewPassphrase();
    if (!passphrase)
        return fail(passphrase.error());
    const auto codes = vault.create(*passphrase);
    if (!codes)
        return fail(codes.error());
    QString text
        = u"Write this down and keep it where nobody looks; it opens your vault when the passphrase is "
          "forgotten:\n    %1\n"_s.arg(codes->recovery);
    text += codes->root.isEmpty()
                ? u"Whoever holds the newsroom's root code must admit you before you can read anything.\n"_s
                : u"The newsroom's root code admits others; keep it apart from this machine:\n    %1\n"_s.arg(
                      codes->root);
    if (isRevealed || !writeToTerminal(text))
        QTextStream(stdout) << text;
    return Done;
}

int status(const vault::Vault &vault, store::Store &store)
{
    const auto identities = store.vault().identities();
    if (!identities)
        return fail(identities.error());
    QTextStream(stdout) << (vault.hasKeys() ? u"Your keys are on this machine.\n"_s
                                            : u"You have no keys on this machine: galley vault setup\n"_s)
                        << u"%1 identities are sealed.\n"_s.arg(identities->size());
    return Done;
}

int directory(vault::Vault &vault, store::Store &store)
{
    const auto checked = vault.directory();
    const auto all = store.vault().members();
    if (!checked || !all)
        return fail(!checked ? checked.error() : all.error());
    for (const vault::Member &one : *all)
        QTextStream(stdout) << one.keys.fingerprint() << "  " << one.person
                            << (one.signature.isEmpty() ? u"  (waits to be admitted)"_s : QString()) << '\n';
    return Done;
}

int log(const Call &call, store::Store &store)
{
    const auto accesses = store.vault().accesses(call.arguments.value(0));
    if (!accesses)
        return fail(accesses.error());
    for (const vault::Access &one : *accesses) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(one.hour * 3'600'000, QTimeZone::UTC);
        QTextStream(stdout) << at.toString(u"yyyy-MM-dd HH'h'"_s) << "  " << one.source << "  " << one.person
                            << "  " << vault::accessKindName(one.kind) << "  " << one.why << '\n';
    }
    return Done;
}

int scan(const Call &call, vault::Vault &vault)
{
    const auto identities = vault.all();
    if (!identities)
        return fail(identities.error());
    const vault::ProtectedWords words(*identities);
    int code = Done;
    for (const QString &path : call.arguments) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail({base::ErrorCode::Io, u"%1: %2"_s.arg(path, file.errorString())});
        for (const QString &source : exposedIn(file.readAll(), words)) {
            QTextStream(stderr) << "galley: " << path << " names the protected source " << source << ".\n";
            code = Blocked;
        }
    }
    return code;
}

int keep(const Call &call, vault::Vault &vault)
{
    for (const QString &path : call.arguments.sliced(1)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail({base::ErrorCode::Io, u"%1: %2"_s.arg(path, file.errorString())});
        const auto kept = vault.keepFile(call.arguments.front(), file, QFileInfo(path).fileName(), call.why);
        if (!kept)
            return fail(kept.error());
    }
    return Done;
}

int files(const Call &call, vault::Vault &vault)
{
    const auto identity = vault.open(call.arguments.front(), call.why);
    if (!identity)
        return fail(identity.error());
    QString list;
    for (const vault::KeptFile &one : identity->files) {
        if (call.command == "copy"_L1 && one.name == call.arguments.value(1))
            return finish(
                vault.copyFile(call.arguments.front(), one.sha256, call.arguments.value(2), call.why));
        list += one.name + u'\n';
    }
    if (call.command == "copy"_L1)
        return fail({base::ErrorCode::NotFound, u"no file of that name is kept with this source"_s});
    if (call.isRevealed)
        QTextStream(stdout) << list;
    else if (!writeToTerminal(list))
        return fail({base::ErrorCode::Io,
                     u"there is no terminal to show it on; --reveal writes it to the standard output"_s});
    return Done;
}

/// Who could read the older version can read it again: they are named, so that a right that was taken away
/// since is taken away once more.
int accept(const Call &call, vault::Vault &vault)
{
    const auto accepted = vault.acceptOlder(call.arguments.value(0), call.why);
    if (!accepted)
        return fail(accepted.error());
    QTextStream out(stdout);
    for (const QString &source : *accepted)
        out << source << "  may be read by " << vault.readers(source).value_or(QStringList()).join(u", "_s)
            << '\n';
    if (accepted->isEmpty())
        out << "No identity is older than this machine has seen.\n";
    return Done;
}

int runOpened(const Call &call, vault::Vault &vault)
{
    const QString source = call.arguments.value(0);
    const QString person = call.arguments.value(1);
    if (call.command == "show"_L1)
        return show(call, vault);
    if (call.command == "scan"_L1)
        return scan(call, vault);
    if (call.command == "accept"_L1)
        return accept(call, vault);
    if (call.command == "add"_L1) {
        const auto identity = identityFromInput();
        return identity ? finish(vault.put(source, *identity, call.why)) : fail(identity.error());
    }
    if (call.command == "keep"_L1)
        return keep(call, vault);
    if (call.command == "files"_L1 || call.command == "copy"_L1)
        return files(call, vault);
    if (call.command == "grant"_L1)
        return finish(vault.grant(source, person, call.why));
    if (call.command == "revoke"_L1)
        return finish(vault.revoke(source, person, call.why));
    if (call.command == "remove"_L1)
        return finish(vault.remove(source, call.why));
    const auto passphrase = askNewPassphrase(); // "passphrase"
    return passphrase ? finish(vault.changePassphrase(*passphrase)) : fail(passphrase.error());
}

int readers(const Call &call, vault::Vault &vault)
{
    const auto people = vault.readers(call.arguments.value(0));
    if (!people)
        return fail(people.error());
    for (const QString &one : *people)
        QTextStream(stdout) << one << '\n';
    return Done;
}

int recover(vault::Vault &vault)
{
    const auto code = askPassphrase(u"Recovery code"_s);
    if (!code)
        return fail(code.error());
    const auto passphrase = askNewPassphrase();
    if (!passphrase)
        return fail(passphrase.error());
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(code->data()),
                                           static_cast<qsizetype>(code->size()));
    return finish(vault.recover(text, *passphrase));
}

int admit(const Call &call, vault::Vault &vault)
{
    const auto code = askPassphrase(u"The newsroom's root code"_s);
    if (!code)
        return fail(code.error());
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(code->data()),
                                           static_cast<qsizetype>(code->size()));
    return finish(vault.admit(call.arguments.value(0), text));
}

}

namespace {

/// The vault's own name of a source: by its id or the beginning of it, by its reference in the vault, or by
/// the words agreed with it.
base::Result<QString> referenceOf(const QString &name, store::Store &store)
{
    const auto sources = store.sources().list();
    if (!sources)
        return std::unexpected(sources.error());
    QStringList found;
    for (const story::Source &one : *sources) {
        const bool isId = name.size() >= 4 && one.id.toString().startsWith(name);
        if (one.isProtected()
            && (isId || one.vaultReference == name
                || one.readerDescription.compare(name, Qt::CaseInsensitive) == 0))
            found << one.vaultReference;
    }
    if (found.size() == 1)
        return found.first();
    return base::failure(base::ErrorCode::NotFound,
                         found.isEmpty()
                             ? u"there is no protected source \"%1\" in the source book"_s.arg(name)
                             : u"\"%1\" is more than one source: use its id"_s.arg(name));
}

}

int runCommand(const Call &asked, store::Store &store)
{
    Call call = asked;
    static const QStringList ofSources{u"add"_s,    u"show"_s,    u"remove"_s, u"grant"_s,
                                       u"revoke"_s, u"readers"_s, u"log"_s,    u"keep"_s,
                                       u"files"_s,  u"copy"_s,    u"accept"_s};
    if (ofSources.contains(call.command) && !call.arguments.isEmpty()) {
        const auto reference = referenceOf(call.arguments.first(), store);
        if (!reference)
            return fail(reference.error());
        call.arguments.first() = *reference;
    }
    vault::Vault vault(store.vault(), call.keyFolder, call.person);
    if (call.command == "setup"_L1)
        return setUp(vault, call.isRevealed);
    if (call.command == "status"_L1)
        return status(vault, store);
    if (call.command == "directory"_L1)
        return directory(vault, store);
    if (call.command == "log"_L1)
        return log(call, store);
    if (call.command == "readers"_L1)
        return readers(call, vault);
    if (call.command == "recover"_L1)
        return recover(vault);
    if (call.command == "admit"_L1)
        return admit(call, vault);
    if (call.command == "trust"_L1)
        return finish(vault.trust(call.arguments.value(0), call.arguments.value(1)));
    const auto passphrase = askPassphrase(u"Passphrase of %1"_s.arg(call.person));
    if (!passphrase)
        return fail(passphrase.error());
    if (const auto open = vault.unlock(*passphrase); !open)
        return fail(open.error());
    return runOpened(call, vault);
}

int refuse(const base::Error &error)
{
    QTextStream(stderr) << "galley: " << error.detail << ".\n";
    return Refused;
}

QStringList exposedIn(const QByteArray &bytes, const vault::ProtectedWords &words)
{
    QStringList sources = words.findInBytes(bytes);
    // A stream packed with zlib, as PDF has them, is looked into: qUncompress wants the length in front.
    for (qsizetype at = bytes.indexOf("stream"); at >= 0; at = bytes.indexOf("stream", at + 6)) {
        qsizetype begin = at + 6;
        while (begin < bytes.size() && (bytes[begin] == '\r' || bytes[begin] == '\n'))
            ++begin;
        const qsizetype end = bytes.indexOf("endstream", begin);
        if (end > begin && bytes[begin] == '\x78')
            sources << words.findInBytes(
                qUncompress(QByteArray("\0\1\0\0", 4) + bytes.sliced(begin, end - begin)));
    }
    for (const vault::Exposure &one : words.find(QString::fromUtf8(bytes)))
        sources << one.source;
    sources.removeDuplicates();
    return sources;
}

}
