// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/golden.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace galley::test {

QString sourcePath(const QString &relative)
{
    return QDir(qEnvironmentVariable("GALLEY_SOURCE_DIR", u"."_s)).absoluteFilePath(relative);
}

QString sharedPath(const QString &relative)
{
    const QString path = QDir::cleanPath(sourcePath(u"../shared/"_s + relative));
    return QFileInfo::exists(path) ? path : QString();
}

QByteArray readBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString readText(const QString &path)
{
    return QString::fromUtf8(readBytes(path));
}

bool writeText(const QString &path, const QString &text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0;
}

bool isRenewing()
{
    return qEnvironmentVariableIntValue("GALLEY_RENEW") == 1;
}

QString unifiedDiff(const QString &expected, const QString &actual)
{
    const QStringList before = expected.split(u'\n');
    const QStringList after = actual.split(u'\n');
    qsizetype head = 0;
    while (head < before.size() && head < after.size() && before[head] == after[head])
        ++head;
    qsizetype tail = 0;
    while (tail < before.size() - head && tail < after.size() - head
           && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    QStringList lines{u"@@ line %1 @@"_s.arg(head + 1)};
    for (qsizetype i = head; i < before.size() - tail; ++i)
        lines << u'-' + before[i];
    for (qsizetype i = head; i < after.size() - tail; ++i)
        lines << u'+' + after[i];
    return lines.join(u'\n');
}

QString compareWithGolden(const QString &relativePath, const QString &actual)
{
    const QString path = sourcePath(relativePath);
    if (isRenewing())
        return writeText(path, actual) ? QString() : u"cannot write %1"_s.arg(path);
    const QString expected = readText(path);
    return expected == actual ? QString() : relativePath + u'\n' + unifiedDiff(expected, actual);
}

}
