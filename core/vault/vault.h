// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/identity.h"
#include "core/vault/rows.h"

#include <QHash>

#include <optional>

namespace galley::vault {

/// What a new vault or a new member must write on paper; shown once and kept nowhere.
struct Codes
{
    QString recovery; ///< opens this person's keys when the passphrase is forgotten
    QString root;     ///< admits members; only of whoever made the newsroom's vault
};

/// The database holds an older version of an identity than this machine has seen: somebody put it back, or a
/// copy was restored. See Vault::acceptOlder().
inline constexpr auto olderVersion = base::ErrorCode::Unsupported;

/// The vault as one person opens it. Holding a grant is the only right to read: roles decide nothing here.
/// Lives in the helper process alone; keys stay in locked memory and go with lock().
class Vault
{
public:
    /// The key file and the pinned fingerprints lie in keyFolder, 0700.
    Vault(Rows &rows, QString keyFolder, QString person);

    bool hasKeys() const;
    bool isOpen() const { return m_keys.has_value(); }

    /// Makes keys for the person. The first in a newsroom makes its root key too and is admitted by it; the
    /// others wait for admit(). Conflict where the person has keys already.
    base::Result<Codes> create(const Secret &passphrase);
    base::Result<> unlock(const Secret &passphrase);
    /// Opens with the recovery code and puts a new passphrase over the keys.
    base::Result<> recover(const QString &code, const Secret &passphrase);
    base::Result<> changePassphrase(const Secret &passphrase);
    void lock() { m_keys.reset(); }

    /// Everybody's keys; Denied where an entry is not signed by the root key, or the root key or a person's
    /// fingerprint is another than on this machine before: both are named.
    base::Result<std::vector<Member>> directory();
    /// Signs a person's entry with the root key of that code.
    base::Result<> admit(const QString &person, const QString &rootCode);
    /// Accepts a person's new keys after the fingerprints were compared by telephone.
    base::Result<> trust(const QString &person, const QString &fingerprint);

    /// Keeps an identity under a new data key, for those who could read it before, or for this person alone;
    /// its files stay those that are kept.
    base::Result<> put(const QString &source, Identity identity, const QString &why);
    /// Denied where nobody has given the right; olderVersion as it says.
    base::Result<Identity> open(const QString &source, const QString &why);
    base::Result<> grant(const QString &source, const QString &person, const QString &why);
    /// Takes the right away for the future; whoever read it knows it.
    base::Result<> revoke(const QString &source, const QString &person, const QString &why);
    /// With the files they gave.
    base::Result<> remove(const QString &source, const QString &why);
    /// Seals a file that the source gave, for those who may read who it is. One that is kept already under
    /// that name stays as it is: of several that were to be kept and failed half-way, all may be given again.
    base::Result<> keepFile(const QString &source, QIODevice &file, const QString &name, const QString &why);
    /// Takes a copy of a kept file out to a path, for its owner alone; whole or not at all. Denied where it
    /// is not what was sealed.
    base::Result<> copyFile(const QString &source, const QString &sha256, const QString &path,
                            const QString &why);
    base::Result<> dropFile(const QString &source, const QString &sha256, const QString &why);
    /// Who may read it, by name.
    base::Result<QStringList> readers(const QString &source);
    /// Every identity this person may read, by source, for the search for their names; no record is made. An
    /// error where one of them cannot be opened: a search that knows a part of the names finds a part of
    /// them.
    base::Result<QHash<QString, Identity>> all();
    /// After a copy of the newsroom was restored: takes the older version of an identity that the database
    /// holds (of every one without a source) for the newest, under a new data key, for those who could read
    /// it then. Returns the sources for which that was done.
    base::Result<QStringList> acceptOlder(const QString &source, const QString &why);

private:
    struct Opened
    {
        Identity identity;
        Secret dataKey;
        qint64 version = 0;
    };

    QString keyPath() const;
    QString pinPath() const;
    base::Result<KeyFile> keyFile() const;
    base::Result<> writeKeyFile(const KeyFile &file) const;
    base::Result<> needOpen() const;
    base::Result<> join(Member self, bool isFirst, Codes &codes);
    base::Result<QString> newsroom();
    base::Result<Member> member(const QString &person);
    base::Result<Identity> identityOf(const QString &source); ///< no record is made
    /// This person's right to that version, not checked yet; nothing where nobody has given it to them.
    base::Result<std::optional<Grant>> grantOf(const SealedIdentity &row);
    bool isOlder(const SealedIdentity &row) const; ///< than what this machine has seen
    base::Result<Opened> unseal(const SealedIdentity &row, const Grant &grant);
    base::Result<Opened> openRow(const SealedIdentity &row); ///< olderVersion where it is
    base::Result<Grant> makeGrant(const QString &source, qint64 version, const Secret &dataKey,
                                  const PublicKeys &grantee) const;
    base::Result<> write(const QString &source, const Identity &identity, const QString &why);
    base::Result<> reseal(const QString &source, const Identity &identity, const QStringList &readers);
    base::Result<> record(const QString &source, AccessKind kind, const QString &why);
    base::Result<> pin(const QString &group, const QString &name, const QString &value,
                       bool isReplaced = false) const;
    QString pinned(const QString &group, const QString &name) const;

    Rows &m_rows;
    QString m_keyFolder;
    QString m_person;
    std::optional<KeyPair> m_keys;
};

}
