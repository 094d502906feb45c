// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace galley::test {

/// A file of the checkout, by its path from the top.
QString sourcePath(const QString &relative);
/// A file beside the checkout that a fresh clone does not have; empty where it is absent.
QString sharedPath(const QString &relative);
QString readText(const QString &path);
QByteArray readBytes(const QString &path);
bool writeText(const QString &path, const QString &text);

/// GALLEY_RENEW=1: tests write what they got over what they expect, so that the change is reviewed as a diff.
bool isRenewing();

/// The lines in which two texts differ, for people.
QString unifiedDiff(const QString &expected, const QString &actual);

/// Compares with a golden file, or renews it. Returns an empty text, or what differs.
QString compareWithGolden(const QString &relativePath, const QString &actual);

}
