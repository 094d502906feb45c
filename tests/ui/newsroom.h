// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/desk.h"
#include "core/desk/openstory.h"
#include "core/store/sql/sqlstore.h"

#include <QTemporaryDir>
#include <QThreadPool>

/// A newsroom in a folder that goes with it, for tests of panes.
struct Newsroom
{
    QString person = QStringLiteral("Lind");
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("newsroom.sqlite"));
    galley::store::StoreFactory openStore = [path = path, holder = QStringLiteral("window of ") + person] {
        auto opened = galley::store::openStore(path);
        if (opened)
            (*opened)->leases().setHolder(holder);
        return opened;
    };
    galley::desk::Desk desk{std::move(*openStore()), person};
    galley::desk::SaveQueue saves{openStore, person};

    /// Work that a window began may still have the database open, and the folder could not go.
    ~Newsroom() { QThreadPool::globalInstance()->waitForDone(); }

    std::unique_ptr<galley::desk::OpenStory> open(const QString &body, galley::story::Fields fields = {})
    {
        return std::make_unique<galley::desk::OpenStory>(*desk.newStory(std::move(fields), body), saves);
    }
};
