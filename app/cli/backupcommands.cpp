// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "core/store/sql/archive.h"
#include "core/store/sql/backups.h"
#include "core/store/sql/connection.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonObject>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace galley::cli {

namespace {

QString when(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at, QTimeZone::UTC).toString(Qt::ISODate);
}

base::Error ofFilesAlone()
{
    return {base::ErrorCode::Unsupported, u"copies of a server are made there, with pg_dump; galley "
                                          u"migrate-newsroom brings the newsroom into a "
                                          "file"_s};
}

class BackupCommand final : public Command
{
public:
    std::string name() const override { return "backup"; }
    std::string description() const override
    {
        return "copy the whole newsroom, read the copy through, and let the oldest copies go";
    }
    void addOptions(CLI::App &app) override
    {
        app.add_option("--to", m_path, "into this new file instead; nothing is let go")->type_name("FILE");
        app.add_option("--archive", m_archive,
                       "the whole newsroom with its evidence files, into one new file")
            ->type_name("FILE");
        app.add_flag("--list", m_list, "list the copies that there are");
        app.add_flag("--json", m_json, "a JSON object a line");
    }
    int run(Context &context) override
    {
        if (store::isServer(context.databasePath))
            return report(context, ofFilesAlone());
        if (m_list)
            return list(context);
        if (!m_archive.empty())
            return write(context, toQString(m_archive),
                         store::writeArchive(context.databasePath, toQString(m_archive)));
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        const auto made = m_path.empty() ? store::makeBackup(context.databasePath, now)
                                         : store::makeBackupAt(context.databasePath, toQString(m_path));
        return made ? tell(context, *made, now) : report(context, made.error());
    }

private:
    int list(Context &context) const
    {
        for (const auto &some :
             {store::backupsOf(context.databasePath), store::damagedBackupsOf(context.databasePath)}) {
            for (const store::Backup &one : some) {
                if (const int code = write(context, one); code != Done)
                    return code;
            }
        }
        return Done;
    }
    /// A copy of a damaged newsroom is not what was asked for.
    int tell(Context &context, store::Backup made, qint64 now) const
    {
        made.at = now;
        const int code = write(context, made);
        if (!made.isDamaged || code != Done)
            return code;
        for (const QString &fault : made.faults)
            context.messages << "galley: " << fault << Qt::endl;
        context.messages
            << "galley: the newsroom is damaged, and so is this copy of it; the good copies stay "
               "(galley backup --list)."
            << Qt::endl;
        return Blocked;
    }
    int write(Context &context, const QString &path, const base::Result<> &made) const
    {
        return made ? write(context, {path, QDateTime::currentMSecsSinceEpoch(), QFileInfo(path).size()})
                    : report(context, made.error());
    }
    int write(Context &context, const store::Backup &one) const
    {
        if (m_json)
            return writeJson(context, {{u"path"_s, one.path},
                                       {u"at"_s, when(one.at)},
                                       {u"bytes"_s, one.size},
                                       {u"damaged"_s, one.isDamaged}});
        return writeText(context, u"%1  %2  %3 KiB%4\n"_s.arg(when(one.at), one.path)
                                      .arg(one.size / 1024)
                                      .arg(one.isDamaged ? u"  damaged"_s : QString()));
    }

    std::string m_path;
    std::string m_archive;
    bool m_list = false;
    bool m_json = false;
};

class RestoreCommand final : public Command
{
public:
    std::string name() const override { return "restore"; }
    std::string description() const override
    {
        return "put a copy in the place of the database; what was there is kept beside it";
    }
    void addOptions(CLI::App &app) override
    {
        app.add_option("FILE", m_path, "a copy or an archive; the newest of them when none is named");
    }
    int run(Context &context) override
    {
        if (store::isServer(context.databasePath))
            return report(context, ofFilesAlone());
        QString path = toQString(m_path);
        if (path.isEmpty()) {
            const auto backups = store::backupsOf(context.databasePath);
            if (backups.empty())
                return report(context, {base::ErrorCode::NotFound,
                                        u"there is no copy of %1"_s.arg(context.databasePath)});
            path = backups.front().path;
        }
        const auto aside
            = store::restoreBackup(context.databasePath, path, QDateTime::currentMSecsSinceEpoch());
        if (!aside)
            return report(context, aside.error());
        context.messages << "galley: " << path << " is the newsroom now";
        if (!aside->isEmpty())
            context.messages << "; what was there before is " << *aside;
        context.messages << '.' << Qt::endl;
        return Done;
    }

private:
    std::string m_path;
};

}

std::unique_ptr<Command> makeBackupCommand()
{
    return std::make_unique<BackupCommand>();
}

std::unique_ptr<Command> makeRestoreCommand()
{
    return std::make_unique<RestoreCommand>();
}

}
