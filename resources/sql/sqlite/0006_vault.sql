-- The vault: identities of protected sources, sealed before they come here. No column holds a name but those of the staff, and no time is
-- finer than an hour.
CREATE TABLE vault_identity (
    source TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;
-- statement
CREATE TABLE vault_grant (
    source TEXT NOT NULL REFERENCES vault_identity (source) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    grantee TEXT NOT NULL,
    grantor TEXT NOT NULL,
    day INTEGER NOT NULL,
    sealed_key BLOB NOT NULL,
    signature BLOB NOT NULL,
    PRIMARY KEY (source, grantee)
) STRICT, WITHOUT ROWID;
-- statement
-- The newsroom's public root key: one row.
CREATE TABLE vault_root (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    box BLOB NOT NULL,
    sign BLOB NOT NULL
) STRICT;
-- statement
CREATE TABLE vault_member (
    person TEXT PRIMARY KEY,
    box BLOB NOT NULL,
    sign BLOB NOT NULL,
    signature BLOB NOT NULL
) STRICT, WITHOUT ROWID;
-- statement
CREATE TABLE vault_access (
    id INTEGER PRIMARY KEY,
    source TEXT NOT NULL,
    person TEXT NOT NULL,
    kind TEXT NOT NULL,
    why TEXT NOT NULL,
    hour INTEGER NOT NULL,
    signature BLOB NOT NULL
) STRICT;
-- statement
CREATE INDEX vault_access_source ON vault_access (source);
-- statement
CREATE TRIGGER vault_access_kept BEFORE UPDATE ON vault_access BEGIN SELECT RAISE(ABORT, 'access records are only added to'); END;
-- statement
CREATE TRIGGER vault_access_stays BEFORE DELETE ON vault_access BEGIN SELECT RAISE(ABORT, 'access records are only added to'); END;
