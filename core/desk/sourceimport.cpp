// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/sourceimport.h"

#include <QFile>
#include <QSaveFile>
#include <QtConcurrent>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::desk {

namespace {

constexpr int itemsBetweenTold = 500;

/// Nothing of the entry would be new.
bool saysAll(const story::Source &known, const story::Source &source)
{
    const auto fits
        = [](const QString &has, const QString &wants) { return wants.isEmpty() || has == wants; };
    const auto holds = [](const QStringList &has, const QStringList &wants) {
        return std::ranges::all_of(wants, [&has](const QString &one) { return has.contains(one); });
    };
    return fits(known.publicName, source.publicName) && fits(known.role, source.role)
           && fits(known.organisation, source.organisation) && fits(known.contact, source.contact)
           && fits(known.readerDescription, source.readerDescription)
           && fits(known.independenceGroup, source.independenceGroup) && fits(known.notes, source.notes)
           && holds(known.aliases, source.aliases) && holds(known.languages, source.languages);
}

class Planner
{
public:
    explicit Planner(const SourceBook &book) : m_book(book) { }

    ImportItem plan(story::Source source)
    {
        const SourceBook::Entry *known = m_book.entry(source.id);
        const bool isTaken
            = known != nullptr; // this very entry was exported once, or somebody made the id up
        if (!known)
            known = m_book.named(source.publicName);
        if (known && known->source.isProtected())
            known = nullptr;
        if (isTaken || m_ids.contains(source.id))
            source.id = story::SourceId::create();
        m_ids.insert(source.id);
        ImportItem item{std::move(source), ImportAction::Add, {}, {}};
        const QString key = item.source.publicName.simplified().toCaseFolded() + u'\n'
                            + item.source.organisation.toCaseFolded();
        if (known)
            same(item, known->source);
        else if (const auto before = m_before.constFind(key); before != m_before.constEnd())
            same(item, *before);
        else
            m_before.insert(key, item.source);
        return item;
    }

private:
    static void same(ImportItem &item, const story::Source &known)
    {
        item.same = known.id;
        item.sameName = known.displayName();
        item.action = saysAll(known, item.source) ? ImportAction::Known : ImportAction::Merge;
    }

    const SourceBook &m_book;
    QSet<story::SourceId> m_ids;
    QHash<QString, story::Source> m_before; ///< entries of the same file
};

}

int ImportPlan::count(ImportAction action) const
{
    return int(std::ranges::count(items, action, &ImportItem::action));
}

base::Result<ImportPlan> planImport(exchange::ImportedSources imported, const SourceBook &book,
                                    const exchange::Watch &watch)
{
    ImportPlan plan{{}, std::move(imported.warnings), imported.refused};
    Planner planner(book);
    for (story::Source &source : imported.sources) {
        const auto done = qint64(plan.items.size());
        if (done % itemsBetweenTold == 0 && !watch.goOn(done, qint64(imported.sources.size())))
            return base::failure(base::ErrorCode::Cancelled);
        plan.items.push_back(planner.plan(std::move(source)));
    }
    return plan;
}

base::Result<int> applyImport(store::Store &store, const ImportPlan &plan, const exchange::Watch &watch)
{
    int written = 0;
    QSet<story::SourceId> added;
    const auto done = store.inTransaction([&]() -> base::Result<> {
        for (size_t i = 0; i < plan.items.size(); ++i) {
            if (i % itemsBetweenTold == 0 && !watch.goOn(qint64(i), qint64(plan.items.size())))
                return base::failure(base::ErrorCode::Cancelled);
            const ImportItem &item = plan.items[i];
            if (item.action == ImportAction::Known || item.action == ImportAction::LeaveOut)
                continue;
            if (const auto saved = store.sources().save(item.source); !saved)
                return saved;
            added.insert(item.source.id);
            ++written;
            if (item.action != ImportAction::Merge)
                continue;
            // What it seems to be may be an entry of the same file that somebody left out.
            if (!added.contains(item.same) && !store.sources().load(item.same))
                continue;
            if (const auto merged = store.sources().merge(item.source.id, item.same); !merged)
                return merged;
        }
        return {};
    });
    return done ? base::Result<int>(written) : std::unexpected(done.error());
}

base::Result<ExportedSources> exportSources(const SourceBook &book, QIODevice &device,
                                            exchange::SourceFormat format)
{
    std::vector<story::Source> sources;
    for (const SourceBook::Entry &entry : book.entries())
        sources.push_back(entry.source);
    const auto written = exchange::writeSources(device, sources, format);
    if (!written)
        return std::unexpected(written.error());
    return ExportedSources{*written, int(sources.size()) - *written};
}

base::Result<ExportedSources> exportSources(const SourceBook &book, const QString &path,
                                            exchange::SourceFormat format)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return base::failure(base::ErrorCode::Io, file.errorString());
    auto written = exportSources(book, file, format);
    if (written && !file.commit())
        return base::failure(base::ErrorCode::Io, file.errorString());
    return written;
}

SourceImporter::SourceImporter(store::StoreFactory openStore, QObject *parent)
    : QObject(parent)
    , m_openStore(std::move(openStore))
{
    connect(&m_reading, &QFutureWatcher<base::Result<ImportPlan>>::finished, this,
            [this] { Q_EMIT planned(m_reading.result()); });
    connect(&m_writing, &QFutureWatcher<base::Result<int>>::finished, this,
            [this] { Q_EMIT written(m_writing.result()); });
}

SourceImporter::~SourceImporter()
{
    m_token.cancel();
    m_reading.waitForFinished();
    m_writing.waitForFinished();
}

exchange::Watch SourceImporter::watch()
{
    m_token = {};
    return {m_token, [this](qint64 done, qint64 all) {
                Q_EMIT progressed(all > 0 ? int(100 * done / all)
                                          : 0); // queued: it comes from another thread
            }};
}

void SourceImporter::read(const QString &path)
{
    m_reading.setFuture(
        QtConcurrent::run([openStore = m_openStore, path, watch = watch()]() -> base::Result<ImportPlan> {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return base::failure(base::ErrorCode::Io, file.errorString());
            auto imported = exchange::readSources(file, path, watch);
            if (!imported)
                return std::unexpected(imported.error());
            const auto store = openStore();
            if (!store)
                return std::unexpected(store.error());
            const auto book = SourceBook::read((*store)->sources());
            return book ? planImport(std::move(*imported), *book, watch) : std::unexpected(book.error());
        }));
}

void SourceImporter::write(const ImportPlan &plan)
{
    m_writing.setFuture(
        QtConcurrent::run([openStore = m_openStore, plan, watch = watch()]() -> base::Result<int> {
            const auto store = openStore();
            return store ? applyImport(**store, plan, watch) : std::unexpected(store.error());
        }));
}

}
