// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/sourcebook.h"
#include "core/exchange/sources.h"

#include <QFutureWatcher>
#include <QObject>

namespace galley::desk {

/// What becomes of one entry of a file of contacts.
enum class ImportAction {
    Add,
    Merge, ///< added, and merged into the entry that it seems to be; the two can be taken apart
    Known, ///< the source book says all of it already
    LeaveOut,
};

struct ImportItem
{
    story::Source source;
    ImportAction action = ImportAction::Add;
    story::SourceId same; ///< the entry it seems to be; null where there is none
    QString sameName;     ///< its name, for people
    bool operator==(const ImportItem &) const = default;
};

/// What was understood of a file, before anything is stored.
struct ImportPlan
{
    std::vector<ImportItem> items;
    QStringList warnings;
    int refused = 0; ///< entries without a name

    bool operator==(const ImportPlan &) const = default;
    int count(ImportAction action) const;
};

/// Compares what was read with the source book and with itself. An entry of a protected source is never the
/// same as one of a file.
base::Result<ImportPlan> planImport(exchange::ImportedSources imported, const SourceBook &book,
                                    const exchange::Watch &watch = {});

/// Stores what the plan says, in one transaction; returns how many entries were written.
base::Result<int> applyImport(store::Store &store, const ImportPlan &plan, const exchange::Watch &watch = {});

struct ExportedSources
{
    int written = 0;
    int kept = 0; ///< protected, or not named to readers: they stay here
};

/// Writes the entries of a source book that may leave the house.
base::Result<ExportedSources> exportSources(const SourceBook &book, QIODevice &device,
                                            exchange::SourceFormat format);
/// The same into a file; the old file stays whole where that fails.
base::Result<ExportedSources> exportSources(const SourceBook &book, const QString &path,
                                            exchange::SourceFormat format);

/// Reads and stores files of contacts for the window, on another thread with a store of its own.
class SourceImporter : public QObject
{
    Q_OBJECT

public:
    explicit SourceImporter(store::StoreFactory openStore, QObject *parent = nullptr);
    /// Stops what runs, and waits for it.
    ~SourceImporter() override;

    bool isBusy() const { return m_reading.isRunning() || m_writing.isRunning(); }
    void read(const QString &path);
    void write(const ImportPlan &plan);
    void cancel() { m_token.cancel(); }

Q_SIGNALS:
    void progressed(int percent);
    void planned(const galley::base::Result<galley::desk::ImportPlan> &plan);
    void written(const galley::base::Result<int> &count);

private:
    exchange::Watch watch();

    store::StoreFactory m_openStore;
    base::CancelToken m_token;
    QFutureWatcher<base::Result<ImportPlan>> m_reading;
    QFutureWatcher<base::Result<int>> m_writing;
};

}
