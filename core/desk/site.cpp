// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/site.h"

#include "core/desk/export.h"
#include "core/desk/review.h"
#include "core/exchange/feed/feed.h"
#include "core/exchange/html/embeddedphoto.h"
#include "core/exchange/html/htmltext.h"
#include "core/exchange/html/indexwriter.h"
#include "core/exchange/html/structureddata.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::desk {

namespace {

const QString manifestName = u".galley-site.json"_s;

/// The files of a site, each with the hash of its bytes as this wrote it.
class Site
{
public:
    explicit Site(const QString &folder) : m_dir(folder)
    {
        QFile manifest(m_dir.filePath(manifestName));
        if (manifest.open(QIODevice::ReadOnly))
            m_before = QJsonDocument::fromJson(manifest.readAll()).object();
    }

    base::Result<> put(const QString &name, const QByteArray &bytes, SiteReport &report)
    {
        const QString hash
            = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256).toHex());
        m_now.insert(name, hash);
        const QString path = m_dir.filePath(name);
        if (m_before.value(name).toString() == hash && QFile::exists(path)) {
            ++report.unchanged;
            return {};
        }
        ++report.written;
        return write(path, bytes);
    }

    /// Takes away what this wrote before and has no more.
    base::Result<> finish(SiteReport &report)
    {
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
    static base::Result<> write(const QString &path, const QByteArray &bytes)
    {
        QDir().mkpath(QFileInfo(path).path());
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            return base::failure(base::ErrorCode::Io, u"%1: %2"_s.arg(path, file.errorString()));
        return {};
    }

    QDir m_dir;
    QJsonObject m_before, m_now;
};

bool isPublished(story::State state)
{
    return state == story::State::Published || state == story::State::Corrected;
}

class SiteWriter
{
public:
    SiteWriter(Desk &desk, const QString &folder, const base::CancelToken &token,
               const std::function<void(int, int)> &told)
        : m_desk(desk)
        , m_site(folder)
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

    /// A story that may not leave is held back and told; the site goes on without it.
    base::Result<> addStory(const store::StorySummary &summary)
    {
        const auto article = m_desk.article(summary.id);
        if (!article)
            return std::unexpected(article.error());
        const auto story = m_desk.story(*article);
        if (!story)
            return std::unexpected(story.error());
        std::vector<std::pair<QString, QByteArray>> photos;
        const QString file = exchange::siteFile(*story);
        const exchange::html::PhotoFolder folder{
            u"../"_s.repeated(file.count(u'/')) + u"images/"_s,
            [&photos](const QString &name, const QByteArray &bytes) { photos.emplace_back(name, bytes); }};
        QBuffer page;
        page.open(QIODevice::WriteOnly);
        auto free = mayLeaveTheHouse(m_desk, *article);
        if (free)
            free = exportPage(*story, page, folder);
        if (!free) {
            m_report.held.emplace_back(summary.slug, free.error());
            return {};
        }
        if (const auto put = m_site.put(file, page.data(), m_report); !put)
            return put;
        for (const auto &[name, bytes] : photos) {
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
        return m_site.put(u"images/"_s + QFileInfo(lead.file).fileName(), embedded->bytes, m_report);
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
    base::CancelToken m_token;
    std::function<void(int, int)> m_told;
    std::vector<story::Story> m_stories;
    SiteReport m_report;
};

}

base::Result<SiteReport> writeSite(Desk &desk, const QString &folder, const base::CancelToken &token,
                                   const std::function<void(int, int)> &told)
{
    if (!QFileInfo(folder).isDir())
        return base::failure(base::ErrorCode::NotFound, u"there is no folder %1"_s.arg(folder));
    return SiteWriter(desk, folder, token, told).write();
}

}
