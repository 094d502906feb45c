// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the vault that holds keys: one's own on the disk, everybody's in the directory, and the
// fingerprints this machine has seen.

#include "core/vault/recoverycode.h"
#include "core/vault/vault.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::vault {

namespace {

/// Whole or not at all, for its owner alone.
base::Result<> writePrivately(const QString &path, const QByteArray &bytes)
{
    const QString folder = QFileInfo(path).path();
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.commit())
        return base::failure(base::ErrorCode::Io, u"%1: %2"_s.arg(path, file.errorString()));
    return {};
}

/// A root key comes of 128 bits, so that it fits on paper.
KeyPair rootPair(const Secret &code)
{
    QByteArray bytes = "galley/root/1";
    bytes.append(reinterpret_cast<const char *>(code.data()), static_cast<qsizetype>(code.size()));
    QByteArray seed = QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256);
    wipe(bytes);
    KeyPair pair(Secret::copyOf({raw(std::as_const(seed)), static_cast<size_t>(seed.size())}));
    wipe(seed);
    return pair;
}

QJsonObject readPins(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

}

Vault::Vault(Rows &rows, QString keyFolder, QString person)
    : m_rows(rows)
    , m_keyFolder(std::move(keyFolder))
    , m_person(std::move(person))
{ }

QString Vault::keyPath() const
{
    // A name may hold anything a file name may not.
    const QByteArray hash = QCryptographicHash::hash(m_person.toUtf8(), QCryptographicHash::Blake2b_160);
    return m_keyFolder + u'/' + QString::fromLatin1(hash.first(8).toHex()) + u".key"_s;
}

QString Vault::pinPath() const
{
    return m_keyFolder + u"/pins.json"_s;
}

bool Vault::hasKeys() const
{
    return QFile::exists(keyPath());
}

base::Result<KeyFile> Vault::keyFile() const
{
    QFile file(keyPath());
    if (!file.exists())
        return base::failure(base::ErrorCode::NotFound,
                             u"%1 has no keys on this machine: set the vault up first"_s.arg(m_person));
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::Io, u"%1: %2"_s.arg(file.fileName(), file.errorString()));
    return KeyFile::fromJson(file.readAll());
}

base::Result<> Vault::writeKeyFile(const KeyFile &file) const
{
    return writePrivately(keyPath(), file.toJson());
}

base::Result<Codes> Vault::create(const Secret &passphrase)
{
    if (hasKeys())
        return base::failure(base::ErrorCode::Conflict,
                             u"%1 has keys on this machine already"_s.arg(m_person));
    const auto known = m_rows.root();
    if (!known && known.error().code != base::ErrorCode::NotFound)
        return std::unexpected(known.error());
    KeyPair pair = KeyPair::create();
    const Secret recovery = Secret::random(recoveryBytes);
    const auto file = wrapKeys(pair, passphrase, recovery);
    if (!file)
        return std::unexpected(file.error());
    Codes codes{recoveryCode(recovery), {}};
    if (const auto written = writeKeyFile(*file); !written)
        return std::unexpected(written.error());
    // The key file first, and away again if the rest fails: a root key whose code nobody saw would close the
    // newsroom's vault for ever.
    if (const auto joined = join({m_person, pair.publicKeys(), {}}, !known, codes); !joined) {
        QFile::remove(keyPath());
        return std::unexpected(joined.error());
    }
    m_keys = std::move(pair);
    return codes;
}

base::Result<> Vault::join(Member self, bool isFirst, Codes &codes)
{
    if (!isFirst)
        return m_rows.save(self);
    const Secret rootCode = Secret::random(recoveryBytes);
    const KeyPair root = rootPair(rootCode);
    self.signature = root.sign(self.toBytes());
    codes.root = recoveryCode(rootCode);
    return m_rows.setRoot(root.publicKeys(), self);
}

base::Result<> Vault::unlock(const Secret &passphrase)
{
    const auto file = keyFile();
    if (!file)
        return std::unexpected(file.error());
    auto pair = unwrapKeys(*file, passphrase);
    if (!pair)
        return std::unexpected(pair.error());
    m_keys = std::move(*pair);
    return {};
}

base::Result<> Vault::recover(const QString &code, const Secret &passphrase)
{
    const auto file = keyFile();
    const auto secret = recoverySecret(code);
    if (!file || !secret)
        return std::unexpected(!file ? file.error() : secret.error());
    auto pair = recoverKeys(*file, *secret);
    if (!pair)
        return std::unexpected(pair.error());
    m_keys = std::move(*pair);
    return changePassphrase(passphrase);
}

base::Result<> Vault::changePassphrase(const Secret &passphrase)
{
    if (const auto open = needOpen(); !open)
        return open;
    const auto file = keyFile();
    if (!file)
        return std::unexpected(file.error());
    const auto changed = vault::changePassphrase(*file, *m_keys, passphrase);
    return changed ? writeKeyFile(*changed) : std::unexpected(changed.error());
}

base::Result<QString> Vault::newsroom()
{
    const auto root = m_rows.root();
    if (!root)
        return std::unexpected(root.error());
    if (const auto same = pin(u"root"_s, u"key"_s, root->fingerprint()); !same)
        return std::unexpected(same.error());
    return root->fingerprint();
}

base::Result<std::vector<Member>> Vault::directory()
{
    const auto root = m_rows.root();
    if (!root)
        return std::unexpected(root.error());
    if (const auto same = newsroom(); !same)
        return std::unexpected(same.error());
    auto people = m_rows.members();
    if (!people)
        return std::unexpected(people.error());
    std::erase_if(*people, [](const Member &one) { return one.signature.isEmpty(); });
    for (const Member &one : *people) {
        if (!isSignedBy(*root, one.toBytes(), one.signature))
            return base::failure(base::ErrorCode::Denied,
                                 u"the keys of %1 are not signed by the newsroom"_s.arg(one.person));
        if (const auto same = pin(u"member"_s, one.person, one.keys.fingerprint()); !same)
            return std::unexpected(same.error());
    }
    return people;
}

base::Result<Member> Vault::member(const QString &person)
{
    const auto people = directory();
    if (!people)
        return std::unexpected(people.error());
    const auto found = std::ranges::find(*people, person, &Member::person);
    if (found == people->end())
        return base::failure(base::ErrorCode::NotFound, u"%1 is not admitted to the vault yet"_s.arg(person));
    return *found;
}

base::Result<> Vault::admit(const QString &person, const QString &rootCode)
{
    const auto secret = recoverySecret(rootCode);
    const auto root = m_rows.root();
    const auto people = m_rows.members();
    if (!secret || !root || !people)
        return std::unexpected(!secret ? secret.error() : !root ? root.error() : people.error());
    const KeyPair pair = rootPair(*secret);
    if (pair.publicKeys() != *root)
        return base::failure(base::ErrorCode::Denied, u"this is not the root code of this newsroom"_s);
    const auto found = std::ranges::find(*people, person, &Member::person);
    if (found == people->end())
        return base::failure(base::ErrorCode::NotFound,
                             u"%1 has made no keys yet: let them set the vault up first"_s.arg(person));
    Member admitted = *found;
    admitted.signature = pair.sign(admitted.toBytes());
    return m_rows.save(admitted);
}

base::Result<> Vault::trust(const QString &person, const QString &fingerprint)
{
    return pin(u"member"_s, person, fingerprint, true);
}

QString Vault::pinned(const QString &group, const QString &name) const
{
    return readPins(pinPath())[group].toObject()[name].toString();
}

base::Result<> Vault::pin(const QString &group, const QString &name, const QString &value,
                          bool isReplaced) const
{
    QJsonObject pins = readPins(pinPath());
    QJsonObject values = pins[group].toObject();
    const QString before = values[name].toString();
    if (before == value)
        return {};
    if (!before.isEmpty() && !isReplaced)
        return base::failure(
            base::ErrorCode::Denied,
            u"the keys of %1 are others than before (%2 before, %3 now): compare them by telephone"_s.arg(
                group == "root"_L1 ? u"the newsroom"_s : name, before, value));
    values[name] = value;
    pins[group] = values;
    return writePrivately(pinPath(), QJsonDocument(pins).toJson());
}

}
