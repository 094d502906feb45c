// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/audit.h"

#include <algorithm>
#include <array>
#include <ranges>

using namespace Qt::Literals::StringLiterals;

namespace galley::desk {

namespace {

constexpr qint64 longPause = 30 * 60 * 1000; // milliseconds without a revision that end a session of writing

void addSteps(std::vector<AuditEntry> &entries, const std::vector<workflow::Record> &records)
{
    for (const workflow::Record &record : records)
        entries.push_back({AuditEntry::Kind::Step, record.at, record.by, workflow::moveName(record.move),
                           record.reason, record.contentHash});
}

void addWriting(std::vector<AuditEntry> &entries, const std::vector<store::Revision> &revisions)
{
    int count = 0;
    qint64 begun = 0;
    const store::Revision *last = nullptr;
    const auto end = [&] {
        if (last)
            entries.push_back({AuditEntry::Kind::Writing, last->at, last->author,
                               u"%1 revision%2"_s.arg(count).arg(count == 1 ? QString() : u"s"_s),
                               u"%1 minutes"_s.arg((last->at - begun + 59'999) / 60'000), last->contentHash});
    };
    for (const store::Revision &one : revisions | std::views::reverse) { // the oldest first
        const bool goesOn = last && one.author == last->author && one.at - last->at < longPause;
        if (!goesOn) {
            end();
            count = 0;
            begun = one.at;
        }
        ++count;
        last = &one;
    }
    end();
}

/// What was done with the identities of the sources that the story rests on, named by the words agreed with
/// them.
base::Result<> addVault(std::vector<AuditEntry> &entries, Desk &desk, const story::Article &article)
{
    constexpr qint64 hour = 3'600'000; // milliseconds
    const auto sources = desk.sources().list();
    const auto accesses = desk.vault().accesses({});
    if (!sources || !accesses)
        return std::unexpected(!sources ? sources.error() : accesses.error());
    for (const vault::Access &one : *accesses) {
        const auto source = std::ranges::find(*sources, one.source, &story::Source::vaultReference);
        if (source == sources->end() || !std::ranges::any_of(article.attributions, [&](const auto &claim) {
                return claim.sourceId == source->id;
            }))
            continue;
        entries.push_back({AuditEntry::Kind::Vault,
                           one.hour * hour,
                           one.person,
                           vault::accessKindName(one.kind),
                           source->readerDescription + (one.why.isEmpty() ? u""_s : u": "_s + one.why),
                           {}});
    }
    return {};
}

}

base::Result<std::vector<AuditEntry>> audit(Desk &desk, const story::ArticleId &article)
{
    const auto facts = desk.workflow().facts(article, desk.person());
    const auto revisions = desk.revisions(article);
    const auto exports = desk.workflow().exports(article);
    const auto purges = desk.purges(article);
    for (const auto *error : {facts ? nullptr : &facts.error(), revisions ? nullptr : &revisions.error(),
                              exports ? nullptr : &exports.error(), purges ? nullptr : &purges.error()}) {
        if (error)
            return std::unexpected(*error);
    }
    std::vector<AuditEntry> entries;
    addSteps(entries, facts->records);
    addWriting(entries, *revisions);
    for (const workflow::Waiver &waiver : facts->waivers)
        entries.push_back({AuditEntry::Kind::Waiver, waiver.at, waiver.by, waiver.rule, waiver.reason, {}});
    for (const store::ExportRecord &one : *exports)
        entries.push_back({AuditEntry::Kind::Export, one.at, one.by, one.format, {}, one.contentHash});
    for (const store::Purge &one : *purges)
        entries.push_back({AuditEntry::Kind::Purge,
                           one.at,
                           one.by,
                           u"words"_s,
                           u"from %1 version%2"_s.arg(one.revisions).arg(one.revisions == 1 ? u""_s : u"s"_s),
                           {}});
    if (const auto added = addVault(entries, desk, facts->article); !added)
        return std::unexpected(added.error());
    std::ranges::stable_sort(entries, {}, &AuditEntry::at);
    return entries;
}

QString auditKindName(AuditEntry::Kind kind)
{
    constexpr std::array names{"step"_L1, "writing"_L1, "waiver"_L1, "export"_L1, "purge"_L1, "vault"_L1};
    return names[size_t(kind)];
}

}
