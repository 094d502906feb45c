// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/analysis.h"
#include "core/desk/desk.h"
#include "core/desk/lens.h"
#include "core/desk/photocheck.h"
#include "core/desk/slug.h"
#include "core/exchange/decode.h"
#include "core/exchange/exchange.h"
#include "core/story/photonames.h"

#include <QBuffer>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

#include <algorithm>
#include <optional>

// Stories that come in from files.
using namespace Qt::Literals::StringLiterals;

namespace galley::desk {

namespace {

/// What a story file calls by a name.
struct NamedPhoto
{
    std::optional<QByteArray> bytes = {};
    bool isElsewhere = false; ///< it is there, but neither beside the file nor deeper
};

/// Whoever wrote a file may call those photos that lie beside it or deeper: its names are somebody else's,
/// and what they reach would be published.
NamedPhoto photoBeside(const QString &name, const QString &folder)
{
    if (name.contains(u"://"_s) || name.startsWith("asset:"_L1))
        return {};
    const QFileInfo info(QDir(folder).filePath(name));
    const QString path = info.canonicalFilePath();
    if (!info.isFile() || info.size() > exchange::largestText)
        return {};
    if (!path.startsWith(QFileInfo(folder).canonicalFilePath() + u'/'))
        return {.isElsewhere = true};
    QFile file(path);
    return {.bytes = file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt};
}

/// Told where whoever works on the story looks.
story::Note noteOf(const QStringList &leftOut)
{
    story::Note note{.id = story::NoteId::create()};
    note.by = u"Galley"_s;
    note.at = QDateTime::currentMSecsSinceEpoch();
    note.text
        = u"The file calls for pictures that do not lie beside it, and they were left out: %1. Where they "
          "belong to the story, add them from the menu."_s.arg(leftOut.join(u", "));
    return note;
}

}

base::Result<story::Article> Desk::importFile(QIODevice &device, const QString &fileName)
{
    return importFile(device, fileName, [this](story::Article &article) { return beginHere(article); });
}

base::Result<story::Article> Desk::importFile(QIODevice &device, const QString &fileName,
                                              const Finish &finish)
{
    QBuffer bytes;
    bytes.setData(device.read(exchange::largestText + 1));
    bytes.open(QIODevice::ReadOnly);
    const auto imported = exchange::read(bytes, fileName);
    if (!imported)
        return std::unexpected(imported.error());
    return storeImported(*imported, bytes.data(), fileName, finish);
}

base::Result<story::Article> Desk::storeImported(const exchange::Imported &imported,
                                                 const QByteArray &original, const QString &fileName)
{
    return storeImported(imported, original, fileName,
                         [this](story::Article &article) { return beginHere(article); });
}

base::Result<story::Article> Desk::storeImported(const exchange::Imported &imported,
                                                 const QByteArray &original, const QString &fileName,
                                                 const Finish &finish)
{
    story::Article article{story::ArticleId::create(),
                           imported.fields,
                           imported.body,
                           imported.state.value_or(story::State::Drafting),
                           {},
                           imported.notes,
                           imported.suggestionMarks};
    if (article.fields.slug.isEmpty() && article.fields.headline.isEmpty())
        article.fields.slug = slugOf(QFileInfo(fileName).completeBaseName());
    base::Result<story::Article> stored;
    const auto done = m_store->inTransaction([&]() -> base::Result<> {
        if (const auto taken = takePhotos(article, imported, QFileInfo(fileName).absolutePath()); !taken)
            return taken;
        if (const auto kept = keepOriginal(imported, original, fileName); !kept)
            return kept;
        for (const attribution::Detected &found : detectAttributions(article).attributions) {
            if (found.confidence >= attribution::shownConfidence)
                article.attributions.push_back(attributionOf(found, article.body));
        }
        if (const auto finished = finish(article); !finished)
            return finished;
        stored = store(std::move(article), u"import"_s);
        return stored ? base::Result<>{} : std::unexpected(stored.error());
    });
    return done ? stored : std::unexpected(done.error());
}

/// Where there is a staff, a story takes its steps in the newsroom, each by somebody who may: what a file
/// says of itself is none of them.
base::Result<> Desk::beginHere(story::Article &article) const
{
    if (article.state == story::State::Planned || article.state == story::State::Drafting)
        return {};
    return m_store->staff().people().transform([&article](const std::vector<story::Person> &people) {
        if (!people.empty())
            article.state = story::State::Drafting;
    });
}

base::Result<> Desk::takePhotos(story::Article &article, const exchange::Imported &imported,
                                const QString &folder)
{
    QHash<QString, QByteArray> photos = imported.pictures;
    QStringList leftOut;
    for (const QString &name : imported.photos) {
        const NamedPhoto photo = photoBeside(name, folder);
        if (photo.bytes)
            photos.insert(name, *photo.bytes);
        else if (photo.isElsewhere)
            leftOut << name;
    }
    if (!leftOut.isEmpty())
        article.notes.push_back(noteOf(leftOut));
    for (const auto &[name, bytes] : photos.asKeyValueRange()) {
        if (!checkPhoto(bytes)) // the story comes in without it
            continue;
        const auto asset = m_store->assets().add(bytes, QMimeDatabase().mimeTypeForData(bytes).name());
        if (!asset)
            return std::unexpected(asset.error());
        story::renamePhoto(article, name, *asset);
    }
    return {};
}

/// Who brought a file: found in the source book, or new there.
base::Result<story::Source> Desk::sourceOf(const exchange::Imported &imported, const QString &fileName)
{
    using exchange::ImportOrigin;
    story::Source source{.id = story::SourceId::create()};
    source.kind = imported.origin == ImportOrigin::Wire   ? story::SourceKind::WireAgency
                  : imported.origin == ImportOrigin::Page ? story::SourceKind::OtherMedia
                                                          : story::SourceKind::Document;
    source.publicName = imported.provider.isEmpty() ? QFileInfo(fileName).fileName() : imported.provider;
    const auto known = m_store->sources().list();
    if (!known)
        return std::unexpected(known.error());
    const auto same = std::ranges::find_if(*known, [&source](const story::Source &each) {
        return each.kind == source.kind && each.publicName == source.publicName && !each.isProtected();
    });
    if (same != known->end())
        return *same;
    const auto saved = m_store->sources().save(source);
    return saved ? base::Result<story::Source>(source) : std::unexpected(saved.error());
}

base::Result<> Desk::keepOriginal(const exchange::Imported &imported, const QByteArray &original,
                                  const QString &fileName)
{
    if (imported.origin == exchange::ImportOrigin::Own)
        return {};
    const auto source = sourceOf(imported, fileName);
    if (!source)
        return std::unexpected(source.error());
    const QString name = QFileInfo(fileName).fileName();
    QBuffer bytes;
    bytes.setData(original);
    bytes.open(QIODevice::ReadOnly);
    const auto hash = m_store->evidenceFiles().add(bytes, name);
    if (!hash)
        return std::unexpected(hash.error());
    const auto before = m_store->sources().evidence(source->id);
    if (before && std::ranges::contains(*before, *hash, &story::Evidence::sha256))
        return {};
    story::Evidence evidence{.id = story::EvidenceId::create(), .source = source->id};
    evidence.kind = imported.address.isEmpty() ? story::EvidenceKind::Document : story::EvidenceKind::Link;
    evidence.locator = imported.address.isEmpty() ? name : imported.address;
    evidence.sha256 = *hash;
    evidence.description = imported.fields.headline;
    evidence.at = QDateTime::currentMSecsSinceEpoch();
    return m_store->sources().save(evidence);
}

}
