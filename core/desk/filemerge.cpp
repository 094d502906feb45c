// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/filemerge.h"

#include "core/desk/export.h"
#include "core/exchange/xml/storyfacts.h"
#include "core/story/json.h"
#include "core/story/photonames.h"
#include "core/text/diff.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <ranges>

using namespace Qt::Literals::StringLiterals;

namespace galley::desk {

namespace {

/// In which of our formats a file of this name may have left the house; none where that loses nothing.
std::vector<ExportFormat> formatsFor(const QString &fileName)
{
    using enum ExportFormat;
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    if (QStringList{u"docx"_s, u"odt"_s, u"rtf"_s}.contains(suffix))
        return {DocxReview, Docx};
    if (suffix == "html"_L1 || suffix == "htm"_L1)
        return {Html};
    if (suffix == "txt"_L1 || suffix == "text"_L1)
        return {Text};
    if (suffix == "json"_L1)
        return {Ninjs};
    return suffix == "xml"_L1 ? std::vector{Nitf, NewsMl} : std::vector<ExportFormat>();
}

/// What comes back of a story that is written in a format and read again.
std::optional<exchange::Imported> readAgain(const story::Story &story, ExportFormat format)
{
    QBuffer file;
    file.open(QIODevice::ReadWrite);
    if (!exportStory(story, format, file))
        return std::nullopt;
    file.seek(0);
    const auto &formats = exportFormats();
    const auto info = std::ranges::find(formats, format, &ExportFormatInfo::format);
    const auto read = exchange::read(file, u"version."_s + info->suffix);
    return read ? std::optional(*read) : std::nullopt;
}

qsizetype difference(const exchange::Imported &one, const exchange::Imported &other)
{
    return text::differenceBetween(one.body, other.body)
           + text::differenceBetween(one.fields.headline, other.fields.headline);
}

/// The version as a file like this would give it back: in which form it was sent is told by what came.
exchange::Imported versionAsRead(const story::Story &story, const exchange::Imported &read,
                                 const QString &fileName)
{
    exchange::Imported nearest{.fields = story.article.fields, .body = story.article.body};
    nearest.notes = story.article.notes;
    qsizetype least = difference(nearest, read);
    for (const ExportFormat format : formatsFor(fileName)) {
        for (const bool isDraft : {false, true}) {
            auto again = readAgain(isDraft ? asDraft(story) : story, format);
            if (!again || difference(*again, read) >= least)
                continue;
            least = difference(*again, read);
            nearest = std::move(*again);
        }
    }
    return nearest;
}

story::Article articleOf(const exchange::Imported &read, const story::ArticleId &id)
{
    story::Article article{.id = id, .fields = read.fields, .body = read.body};
    article.notes = read.notes;
    article.suggestionMarks = read.suggestionMarks;
    return article;
}

/// What the pictures of the version are called in the file that was made of it, in order: "1-photo1.png".
QStringList pictureNames(const exchange::Imported &version)
{
    QStringList names = version.pictures.keys();
    std::ranges::sort(names, {}, [](const QString &name) { return name.section(u'-', 0, 0).toInt(); });
    return names;
}

/// Pictures that the version has too are called as in the newsroom, in both; the others become photos of it.
base::Result<> namePictures(Desk &desk, const story::Story &story, story::Article &theirs,
                            exchange::Imported read, story::Article &version,
                            const exchange::Imported &versionRead, const QString &fileName)
{
    const std::vector<story::Photo> photos = exchange::photosOf(story);
    const QStringList names = pictureNames(versionRead);
    for (size_t i = 0; i < photos.size() && photos.size() == size_t(names.size()); ++i) {
        const QString name = names[qsizetype(i)];
        story::renamePhoto(version, name, photos[i].file);
        if (const QString theirName = read.pictures.key(versionRead.pictures[name]); !theirName.isEmpty()) {
            story::renamePhoto(theirs, theirName, photos[i].file);
            read.pictures.remove(theirName);
        }
    }
    return desk.takePhotos(theirs, read, QFileInfo(fileName).absolutePath());
}

/// The version with what they did to its words. Where they did something to what the format could not hold, a
/// photo with a credit say, it is done as they did it.
QString withTheirWords(const QString &version, const QString &sent, const QString &file)
{
    revision::MergedText merged = revision::mergeTexts(sent, version, file);
    if (merged.conflicts.empty())
        return std::move(merged.text);
    QString words = version;
    qsizetype shift = 0; ///< of places in the file against those in what was sent
    std::vector<std::pair<base::TextRange, QString>> edits;
    for (const text::Edit &edit : text::editsBetween(sent, file)) {
        const qsizetype begin = edit.position - shift;
        edits.emplace_back(base::TextRange{begin, begin + edit.removed},
                           file.mid(edit.position, edit.inserted));
        shift += edit.inserted - edit.removed;
    }
    for (const text::Edit &edit : text::editsBetween(sent, version)) {
        for (auto &[range, inserted] : edits)
            range = text::carried(range, edit);
    }
    for (const auto &[range, inserted] : edits | std::views::reverse)
        words.replace(range.begin, range.length(), inserted);
    return words;
}

/// What the file says, where that is something else than the version says in such a file.
story::Fields fieldsOf(const story::Fields &now, const story::Fields &read, const story::Fields &version)
{
    QJsonObject fields = story::toJson(now);
    const QJsonObject before = story::toJson(version);
    const QJsonObject after = story::toJson(read);
    for (auto field = after.begin(); field != after.end(); ++field) {
        if (before.value(field.key()) != field.value())
            fields[field.key()] = field.value();
    }
    return story::fieldsFromJson(fields);
}

void addNew(std::vector<story::Note> &notes, const std::vector<story::Note> &read,
            const std::vector<story::Note> &version)
{
    const auto isOf = [](const std::vector<story::Note> &all, const story::Note &one) {
        return std::ranges::any_of(all, [&one](const story::Note &other) {
            return other.text.simplified() == one.text.simplified() && other.by == one.by;
        });
    };
    for (const story::Note &note : read) {
        if (!isOf(version, note) && !isOf(notes, note))
            notes.push_back(note);
    }
}

void addNew(std::vector<story::SuggestionMark> &marks, const std::vector<story::SuggestionMark> &read)
{
    for (const story::SuggestionMark &mark : read) {
        if (std::ranges::none_of(marks, [&mark](const story::SuggestionMark &one) {
                return one.anchor.range == mark.anchor.range;
            }))
            marks.push_back(mark);
    }
}

}

base::Result<story::Article> madeInFile(Desk &desk, const story::Article &version,
                                        const exchange::Imported &read, const QString &fileName)
{
    const auto story = desk.story(version);
    if (!story)
        return std::unexpected(story.error());
    const exchange::Imported before = versionAsRead(*story, read, fileName);
    story::Article sent = articleOf(before, version.id);
    story::Article file = articleOf(read, version.id);
    if (const auto named = namePictures(desk, *story, file, read, sent, before, fileName); !named)
        return std::unexpected(named.error());
    const QString body = withTheirWords(version.body, sent.body, file.body);
    file = revision::carriedTo(std::move(file), body);
    story::Article theirs = revision::carriedTo(version, body);
    theirs.fields = fieldsOf(version.fields, file.fields, sent.fields);
    addNew(theirs.notes, file.notes, sent.notes);
    addNew(theirs.suggestionMarks, file.suggestionMarks);
    return theirs;
}

base::Result<revision::Merged> mergeFile(Desk &desk, const story::ArticleId &article, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::Io, u"%1: %2"_s.arg(path, file.errorString()));
    const auto read = exchange::read(file, path);
    if (!read)
        return std::unexpected(read.error());
    const auto base = nearestVersion(desk, article, read->body);
    if (!base)
        return std::unexpected(base.error());
    auto theirs = madeInFile(desk, base->article, *read, path);
    if (!theirs)
        return std::unexpected(theirs.error());
    return mergeInto(desk, article, *base, {std::move(*theirs), read->fields.byline.value(0)});
}

}
