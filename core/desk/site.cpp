// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/site.h"

#include "core/check/check.h"
#include "core/desk/disclosure.h"
#include "core/desk/export.h"
#include "core/desk/history.h"
#include "core/desk/review.h"
#include "core/exchange/feed/feed.h"
#include "core/exchange/html/embeddedphoto.h"
#include "core/exchange/html/htmltext.h"
#include "core/exchange/html/indexwriter.h"
#include "core/exchange/html/structureddata.h"
#include "core/markup/parser.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTemporaryDir>

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace galley::desk {

namespace {

const QString manifestName = u".galley-site.json"_s;

/// The files of a site, each with the hash of its bytes as this wrote it. What is to be written waits in a
/// folder of its own, until it is known that nothing of somebody else stands in its place.
class Site
{
public:
    explicit Site(const QString &folder) : m_dir(folder), m_waiting(m_dir.filePath(u".galley-site-XXXXXX"_s))
    {
        QFile manifest(m_dir.filePath(manifestName));
        if (manifest.open(QIODevice::ReadOnly))
            m_before = QJsonDocument::fromJson(manifest.readAll()).object();
    }

    /// Whether this file stands there already, as it is.
    bool has(const QString &name, const QByteArray &bytes) const
    {
        return m_before.value(name).toString() == hashOf(bytes) && QFile::exists(m_dir.filePath(name));
    }

    /// Whether something was put there in this run.
    bool isTaken(const QString &name) const { return m_now.contains(name); }

    base::Result<> put(const QString &name, const QByteArray &bytes, SiteReport &report)
    {
        m_now.insert(name, hashOf(bytes));
        if (has(name, bytes)) {
            ++report.unchanged;
            return {};
        }
        if (isForeign(name, bytes))
            return base::failure(
                base::ErrorCode::Conflict,
                u"%1 was not written by Galley: choose an empty folder, or move that file elsewhere; "
                "nothing was written"_s.arg(m_dir.filePath(name)));
        ++report.written;
        if (!m_names.contains(name))
            m_names << name;
        return write(m_waiting.filePath(name), bytes);
    }

    /// Puts everything in its place, and takes away what this wrote before and has no more.
    base::Result<> finish(SiteReport &report)
    {
        for (const QString &name : m_names) {
            if (const auto placed = place(name); !placed)
                return placed;
        }
        for (auto file = m_before.begin(); file != m_before.end(); ++file) {
            const bool isInside = !file.key().contains(u".."_s) && QDir::isRelativePath(file.key());
            if (m_now.contains(file.key()) || !isInside)
                continue;
            const QString path = m_dir.filePath(file.key());
            if (QFile::exists(path) && !QFile::remove(path))
                return base::failure(base::ErrorCode::Io, u"%1 cannot be removed"_s.arg(path));
            ++report.removed;
            m_dir.rmdir(QFileInfo(file.key()).path()); // if nothing else is in it
        }
        return write(m_dir.filePath(manifestName), QJsonDocument(m_now).toJson());
    }

private:
    static QString hashOf(const QByteArray &bytes)
    {
        return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256).toHex());
    }

    /// Somebody has a file there that says something else.
    bool isForeign(const QString &name, const QByteArray &bytes) const
    {
        if (m_before.contains(name))
            return false;
        const QFileInfo there(m_dir.filePath(name));
        if (!there.exists() && !there.isSymLink())
            return false;
        QFile file(there.filePath());
        return !there.isFile() || there.size() != bytes.size() || !file.open(QIODevice::ReadOnly)
               || file.readAll() != bytes;
    }

    base::Result<> place(const QString &name)
    {
        const QString path = m_dir.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        std::error_code failed;
        std::filesystem::rename(QFile::encodeName(m_waiting.filePath(name)).toStdString(),
                                QFile::encodeName(path).toStdString(), failed);
        return failed ? base::failure(base::ErrorCode::Io,
                                      u"%1: %2"_s.arg(path, QString::fromStdString(failed.message())))
                      : base::Result<>();
    }

    static base::Result<> write(const QString &path, const QByteArray &bytes)
    {
        QDir().mkpath(QFileInfo(path).path());
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            return base::failure(base::ErrorCode::Io, u"%1: %2"_s.arg(path, file.errorString()));
        return {};
    }

    QDir m_dir;
    QTemporaryDir m_waiting;
    QStringList m_names; ///< of what waits
    QJsonObject m_before, m_now;
};

/// Readers have a text of it; one whose correction is being written stays where it is.
bool isPublished(story::State state)
{
    return state == story::State::Published || state == story::State::Corrected
           || state == story::State::Correcting;
}

/// A story as it was published last: what was written into it since is not for readers yet.
base::Result<story::Story> asPublished(Desk &desk, const story::ArticleId &id)
{
    auto article = desk.article(id);
    if (!article)
        return std::unexpected(article.error());
    const auto approved = isApproved(desk, *article);
    if (!approved)
        return std::unexpected(approved.error());
    if (*approved && article->state != story::State::Correcting)
        return desk.story(*article);
    auto before = version(desk, id, u"published"_s);
    if (!before)
        return std::unexpected(before.error());
    before->article.state = article->state;
    before->article.fields.publishedAt = article->fields.publishedAt;
    auto story = desk.story(before->article);
    if (story && article->state == story::State::Correcting) {
        std::erase_if(story->corrections, [&before](const story::Correction &each) {
            return each.baseHash == before->revision.contentHash; // of the correction that is being written
        });
        std::vector<story::Correction> published = std::exchange(story->corrections, {});
        story->body = markup::parse(story->article.body);
        story::addCorrections(*story, std::move(published));
    }
    return story;
}

class SiteWriter
{
public:
    SiteWriter(Desk &desk, const QString &folder, SiteLook look, const base::CancelToken &token,
               const std::function<void(int, int)> &told)
        : m_desk(desk)
        , m_site(folder)
        , m_look(look)
        , m_token(token)
        , m_told(told)
    { }

    base::Result<SiteReport> write()
    {
        const auto summaries = m_desk.stories();
        if (!summaries)
            return std::unexpected(summaries.error());
        std::vector<store::StorySummary> published = *summaries;
        std::erase_if(published, [](const store::StorySummary &each) { return !isPublished(each.state); });
        if (m_look == SiteLook::Needed && !check::openSecrets()) {
            for (const store::StorySummary &each : published) {
                if (const auto looked = wasLookedAt(each); !looked)
                    return std::unexpected(looked.error());
            }
        }
        const int all = static_cast<int>(published.size());
        int done = 0;
        for (const store::StorySummary &each : published) {
            if (m_token.isCancelled())
                return base::failure(base::ErrorCode::Cancelled);
            if (const auto written = addStory(each); !written)
                return std::unexpected(written.error());
            if (m_told)
                m_told(++done, all);
        }
        std::ranges::stable_sort(m_stories, std::ranges::greater{},
                                 [](const story::Story &story) { return exchange::html::pageTime(story); });
        if (const auto written = addIndexes(); !written)
            return std::unexpected(written.error());
        if (const auto finished = m_site.finish(m_report); !finished)
            return std::unexpected(finished.error());
        return m_report;
    }

private:
    template <class Write>
    base::Result<> put(const QString &name, const Write &write)
    {
        QBuffer bytes;
        bytes.open(QIODevice::WriteOnly);
        if (const base::Result<> written = write(bytes); !written)
            return written;
        return m_site.put(name, bytes.data(), m_report);
    }

    struct Page
    {
        QString file;
        QByteArray bytes;
        std::vector<std::pair<QString, QByteArray>> photos;
    };

    static base::Result<Page> pageOf(const story::Story &story)
    {
        Page page{.file = exchange::siteFile(story), .bytes = {}, .photos = {}};
        const exchange::html::PhotoFolder folder{
            u"../"_s.repeated(page.file.count(u'/')) + u"images/"_s,
            [&page](const QString &name, const QByteArray &bytes) { page.photos.emplace_back(name, bytes); }};
        QBuffer bytes;
        bytes.open(QIODevice::WriteOnly);
        if (const auto written = exportPage(story, bytes, folder); !written)
            return std::unexpected(written.error());
        page.bytes = bytes.data();
        return page;
    }

    /// Nobody looks for names in a page while the vault is locked: then those that rest on a protected source
    /// are to be as they are on the site already, or nothing is written at all.
    base::Result<> wasLookedAt(const store::StorySummary &summary)
    {
        const auto story = asPublished(m_desk, summary.id);
        if (!story || protectedSources(*story).isEmpty())
            return {};
        const auto page = pageOf(*story);
        if (page && m_site.has(page->file, page->bytes))
            return {};
        return base::failure(base::ErrorCode::Denied,
                             u"%1 rests on a protected source, and the vault is locked; "
                             "nothing was written"_s.arg(summary.slug));
    }

    /// A story that may not leave is held back and told; the site goes on without it.
    base::Result<> addStory(const store::StorySummary &summary)
    {
        const auto story = asPublished(m_desk, summary.id);
        const auto free = story ? mayLeaveTheHouse(m_desk, story->article)
                                : base::Result<>(std::unexpected(story.error()));
        auto page = free ? pageOf(*story) : base::Result<Page>(std::unexpected(free.error()));
        if (page && m_look == SiteLook::Needed && !check::openSecrets()
            && !wasLookedAt(summary)) // locked meanwhile
            page = base::failure(base::ErrorCode::Denied,
                                 u"it rests on a protected source, and the vault is locked"_s);
        if (page && m_site.isTaken(page->file))
            page = base::failure(
                base::ErrorCode::Conflict,
                u"another story stands at %1 already: give it another slug"_s.arg(page->file));
        if (!page) {
            m_report.held.emplace_back(summary.slug, page.error());
            return {};
        }
        if (const auto put = m_site.put(page->file, page->bytes, m_report); !put)
            return put;
        for (const auto &[name, bytes] : page->photos) {
            if (const auto put = m_site.put(u"images/"_s + name, bytes, m_report); !put)
                return put;
        }
        m_stories.push_back(*story);
        return addPhoto(*story);
    }

    /// The lead photo, where the page's metadata say that it stands.
    base::Result<> addPhoto(const story::Story &story)
    {
        const story::Photo &lead = story.article.fields.leadPhoto;
        const auto embedded = exchange::html::embedPhoto(story.assets, lead);
        if (!embedded)
            return {};
        return m_site.put(u"images/"_s + embedded->publicName(), embedded->bytes, m_report);
    }

    base::Result<> addIndexes()
    {
        const auto publication = m_desk.publication();
        if (!publication)
            return std::unexpected(publication.error());
        story::Story any; // whose style is the publication's
        any.publication = *publication;
        const auto style = story::styleOf(any);
        if (!style)
            return std::unexpected(style.error());
        exchange::IndexPage page;
        page.address = publication->url;
        for (const story::Story &story : m_stories) {
            if (const QString section = story.article.fields.section.trimmed();
                !exchange::html::addressWord(section).isEmpty() && !page.sections.contains(section))
                page.sections << section;
        }
        page.sections.sort();
        const auto index = [&](const std::vector<story::Story> &stories, const QString &file) {
            return put(file, [&](QIODevice &out) {
                return exchange::writeIndex(stories, *publication, *style, page, out);
            });
        };
        if (const auto written = index(m_stories, u"index.html"_s); !written)
            return written;
        for (const QString &section : QStringList(page.sections)) {
            if (m_site.isTaken(exchange::sectionFile(section))) // by a story of that name
                continue;
            page.section = section;
            const QString base = exchange::html::webAddress(publication->url);
            page.address
                = base.isEmpty() ? QString() : QString(base + u'/' + exchange::html::addressWord(section));
            std::vector<story::Story> within = m_stories;
            std::erase_if(within, [&section](const story::Story &story) {
                return story.article.fields.section.trimmed() != section;
            });
            if (const auto written = index(within, exchange::sectionFile(section)); !written)
                return written;
        }
        return addFeeds(*publication);
    }

    base::Result<> addFeeds(const story::Publication &publication)
    {
        constexpr size_t most = 50; // a reader of feeds looks often
        const std::vector<story::Story> newest(
            m_stories.begin(),
            m_stories.begin() + static_cast<std::ptrdiff_t>(std::min(most, m_stories.size())));
        const QString base = exchange::html::webAddress(publication.url);
        const auto address = [&base](const QString &name) {
            return base.isEmpty() ? QString() : QString(base + u'/' + name);
        };
        if (newest.empty())
            return {};
        const auto atom = put(u"feed.atom"_s, [&](QIODevice &out) {
            return exchange::writeAtom(newest, publication, address(u"feed.atom"_s), out);
        });
        return atom ? put(u"feed.rss"_s,
                          [&](QIODevice &out) {
                              return exchange::writeRss(newest, publication, address(u"feed.rss"_s), out);
                          })
                    : atom;
    }

    Desk &m_desk;
    Site m_site;
    SiteLook m_look;
    base::CancelToken m_token;
    std::function<void(int, int)> m_told;
    std::vector<story::Story> m_stories;
    SiteReport m_report;
};

}

base::Result<SiteReport> writeSite(Desk &desk, const QString &folder, SiteLook look,
                                   const base::CancelToken &token, const std::function<void(int, int)> &told)
{
    if (!QFileInfo(folder).isDir())
        return base::failure(base::ErrorCode::NotFound, u"there is no folder %1"_s.arg(folder));
    return SiteWriter(desk, folder, look, token, told).write();
}

}
