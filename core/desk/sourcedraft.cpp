// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/sourcedraft.h"

#include "core/check/secrets.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace galley::desk {

namespace {

constexpr qint64 dayLength
    = 24LL * 60 * 60 * 1000; // milliseconds: the hour of a call is in somebody's phone bill

base::Result<> copyFiles(store::Store &store, SourceDraft &draft, const base::CancelToken &token)
{
    for (const EvidenceFile &coming : draft.files) {
        if (token.isCancelled())
            return base::failure(base::ErrorCode::Cancelled);
        const auto owner = std::ranges::find(draft.entry.evidence, coming.evidence, &story::Evidence::id);
        if (owner == draft.entry.evidence.end())
            continue;
        QFile file(coming.path);
        if (!file.open(QIODevice::ReadOnly))
            return base::failure(base::ErrorCode::Io, u"%1: %2"_s.arg(coming.path, file.errorString()));
        const QString name = QFileInfo(coming.path).fileName();
        const auto hash = store.evidenceFiles().add(file, name);
        if (!hash)
            return std::unexpected(hash.error());
        owner->sha256 = *hash;
        if (owner->locator.isEmpty())
            owner->locator = name;
    }
    return {};
}

/// What a protected source gave lies sealed with its identity and nowhere else. Returns what was kept openly
/// until now and is to go when the entry is written.
base::Result<QStringList> sealFiles(store::Store &store, const SourceDraft &draft,
                                    const base::CancelToken &token)
{
    const auto before = store.sources().evidence(draft.entry.source.id);
    if (!before)
        return std::unexpected(before.error());
    std::vector<std::pair<QString, QString>> files; // where it lies, and what it is called
    files.reserve(draft.files.size() + before->size());
    for (const EvidenceFile &coming : draft.files)
        files.emplace_back(coming.path, QFileInfo(coming.path).fileName());
    QStringList open;
    for (const story::Evidence &one : *before) {
        if (one.sha256.isEmpty())
            continue;
        open << one.sha256;
        const auto place = store.evidenceFiles().path(one.sha256);
        if (place && std::ranges::contains(draft.entry.evidence, one.id, &story::Evidence::id))
            files.emplace_back(*place, one.locator);
    }
    const check::Secrets *secrets = check::openSecrets();
    for (const auto &[path, name] : files) {
        if (token.isCancelled())
            return base::failure(base::ErrorCode::Cancelled);
        const auto kept
            = secrets ? secrets->keepFile(draft.entry.source.vaultReference, path, name)
                      : base::Result<>(base::failure(base::ErrorCode::Denied, u"the vault is locked"_s));
        if (!kept)
            return base::failure(
                kept.error().code,
                u"files of a protected source are sealed in the vault, and %1"_s.arg(kept.error().detail));
    }
    return open;
}

/// Writes the rows that are wanted and removes those that are not.
template <class Row>
base::Result<> replaceRows(store::SourceRepository &sources, const std::vector<Row> &before,
                           const std::vector<Row> &after)
{
    for (const Row &row : before) {
        if (std::ranges::contains(after, row.id, &Row::id))
            continue;
        if (const auto removed = sources.remove(row.id); !removed)
            return removed;
    }
    for (const Row &row : after) {
        if (std::ranges::contains(before, row))
            continue;
        if (const auto saved = sources.save(row); !saved)
            return saved;
    }
    return {};
}

/// An entry that is named speaks for its name: it cannot be part of one that must not be.
base::Result<> refuseNamedParts(store::SourceRepository &sources, const story::Source &source)
{
    const auto merged = sources.merged();
    if (!merged)
        return std::unexpected(merged.error());
    const bool hasNamed = std::ranges::any_of(*merged, [&source](const story::Source &part) {
        return part.mergedInto == source.id && part.isProtected() != source.isProtected();
    });
    return hasNamed ? base::failure(base::ErrorCode::Conflict,
                                    u"entries are merged into this one; take them apart first"_s)
                    : base::Result<>{};
}

base::Result<> writeEntry(store::SourceRepository &sources, const SourceBook::Entry &entry)
{
    if (const auto fits = refuseNamedParts(sources, entry.source); !fits)
        return fits;
    const auto talks = sources.conversations(entry.source.id);
    const auto evidence = sources.evidence(entry.source.id);
    if (!talks || !evidence)
        return std::unexpected(talks ? evidence.error() : talks.error());
    if (const auto saved = sources.save(entry.source); !saved)
        return saved;
    if (const auto written = replaceRows(sources, *talks, entry.conversations); !written)
        return written;
    return replaceRows(sources, *evidence, entry.evidence);
}

}

namespace {

QStringList textsOf(const SourceDraft &draft)
{
    const story::Source &source = draft.entry.source;
    QStringList texts{source.publicName, source.role, source.organisation, source.readerDescription,
                      source.independenceGroup};
    texts += source.aliases;
    for (const story::Conversation &one : draft.entry.conversations)
        texts << one.place << one.medium << one.conditions;
    for (const story::Evidence &one : draft.entry.evidence)
        texts << one.locator << one.description;
    for (const EvidenceFile &one : draft.files)
        texts << QFileInfo(one.path).completeBaseName();
    texts.removeAll(QString());
    return texts;
}

}

bool givesAway(const SourceDraft &draft)
{
    const check::Secrets *secrets = check::openSecrets();
    const QStringList texts = secrets ? textsOf(draft) : QStringList();
    return std::ranges::any_of(texts, [secrets](const QString &text) { return secrets->mayBeIn(text); });
}

void takeOutIdentity(SourceBook::Entry &entry)
{
    story::Source bare;
    bare.id = entry.source.id;
    bare.kind = entry.source.kind;
    bare.readerDescription = entry.source.readerDescription;
    bare.vaultReference = entry.source.vaultReference;
    bare.independenceGroup = entry.source.independenceGroup;
    bare.mergedInto = entry.source.mergedInto;
    entry.source = bare;
    for (story::Conversation &talk : entry.conversations) {
        talk.at -= talk.at % dayLength;
        talk.place.clear();
        talk.medium.clear();
        talk.conditions.clear();
    }
    for (story::Evidence &one : entry.evidence) {
        one.at -= one.at % dayLength;
        one.locator.clear();
        one.place.clear();
        one.sha256.clear();
        one.description.clear();
        one.isSensitive = true;
    }
}

base::Result<> saveSource(store::Store &store, SourceDraft draft, const base::CancelToken &token)
{
    if (draft.entry.source.displayName().isEmpty())
        return base::failure(base::ErrorCode::Invalid,
                             u"a source needs a name or a wording for the reader"_s);
    QStringList leftOpen;
    if (draft.entry.source.isProtected()) {
        auto open = sealFiles(store, draft, token);
        if (!open)
            return std::unexpected(open.error());
        leftOpen = std::move(*open);
        draft.files.clear();
        takeOutIdentity(draft.entry);
    }
    if (const auto copied = copyFiles(store, draft, token); !copied)
        return copied;
    const auto written = store.inTransaction([&] { return writeEntry(store.sources(), draft.entry); });
    for (const QString &sha256 : written ? leftOpen : QStringList()) {
        const auto gone = store.evidenceFiles().remove(sha256);
        if (!gone && gone.error().code != base::ErrorCode::Conflict) // another source gave the same
            return gone;
    }
    return written;
}

base::Result<> removeSource(store::Store &store, const story::SourceId &id)
{
    return store.inTransaction([&]() -> base::Result<> {
        const auto uses = store.sources().uses(id);
        if (!uses)
            return std::unexpected(uses.error());
        if (!uses->empty()) {
            QSet<story::ArticleId> stories;
            for (const store::Use &use : *uses)
                stories.insert(use.story.id);
            return base::failure(
                base::ErrorCode::Conflict,
                u"%1 attributions in %2 stories rest on this source"_s.arg(uses->size()).arg(stories.size()));
        }
        return store.sources().remove(id);
    });
}

}
