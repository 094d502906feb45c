// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

#include <QTemporaryDir>

namespace galley::tests {

/// An empty newsroom for one test: a file, or, where GALLEY_TEST_ENGINE is "postgresql", a database on a
/// server that the test program starts for itself.
class TestNewsroom
{
public:
    TestNewsroom();

    static bool isOnServer();
    /// For store::openStore().
    QString place() const { return m_place; }
    /// Of the file and what lies beside it.
    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    /// Null where it does not open.
    std::unique_ptr<store::Store> open() const;
    /// One statement past the program, by whoever may do everything; fatal where it fails. Returns the first
    /// column of the rows.
    QStringList sql(const QString &statement) const;
    /// Their names, in order.
    QStringList tables() const;
    /// Every byte of the file, its log and its index; every value of every row that a server holds.
    QByteArray everything() const;
    /// What the server writes down of what goes on: its log with every statement, its view of activity, and a
    /// dump. Empty for a file.
    QByteArray serverRecords() const;
    /// What only a malicious administrator does: the same with every trigger asleep.
    void tamper(const QString &statement) const;

private:
    QTemporaryDir m_folder;
    QString m_place;
};

}
