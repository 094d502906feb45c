// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/loadperson.h"
#include "tests/support/postgresserver.h"

namespace galley::bench {

/// As an administrator sets up a small one: what is written is on the disk.
tests::PostgresServer &server();

std::unique_ptr<store::Store> mustOpen(const QString &place);

/// The name of a database with so many stories: one is filled, the others are copies.
QString newsroom(int stories);
double megabytes(const QString &database);
/// Those that took the server longest since the database was made.
void printStatements(const QString &database);

/// Desks, people with every role on theirs, and their logins "person0" …
void hire(const QString &database, int people);
QString nameOf(int person);
QString deskOf(int person);

/// What is not there as it was acknowledged, and whatever differs from its hash.
void printMissing(const QString &database, const std::vector<Written> &all);

}
