// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/wholefile.h"

#include <QFile>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace galley::base {

Result<QByteArray> readWhole(const QString &path, qint64 most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, u"%1: %2"_s.arg(path, file.errorString()));
    if (file.size() > most)
        return failure(ErrorCode::Invalid,
                       u"%1 is larger than %2 MB"_s.arg(path, QString::number(most >> 20)));
    return file.readAll();
}

Result<> writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::Io, u"%1: %2"_s.arg(path, file.errorString()));
    return {};
}

}
