// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace galley::pdftest {

/// A PDF as qpdf tells it: objects by "obj:1 0 R", the data of streams decoded. Empty where qpdf refuses it.
QJsonObject objectsOf(const QString &path);

/// The rules of PDF/A-2a (ISO 19005-2, level A) that a program can read off the objects of a file: a sentence
/// with the clause for each one broken.
QStringList brokenArchiveRules(const QJsonObject &objects);

}
