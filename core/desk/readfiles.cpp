// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/readfiles.h"

#include "core/base/patience.h"
#include "core/exchange/decode.h"
#include "core/markup/suggestions.h"

#include <QBuffer>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace galley::desk {

namespace {

constexpr std::chrono::seconds patience(20); // other files wait meanwhile

ReadFile readOne(const QString &path, const base::CancelToken &token)
{
    const base::Patience time(patience, token);
    ReadFile read{path, {}, {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        read.imported = base::failure(base::ErrorCode::Io, file.errorString());
        return read;
    }
    read.bytes = file.read(exchange::largestText + 1);
    QBuffer buffer(&read.bytes);
    buffer.open(QIODevice::ReadOnly);
    read.imported = exchange::read(buffer, path);
    if (token.isCancelled())
        read.imported = base::failure(base::ErrorCode::Cancelled);
    else if (base::Patience::isOver())
        read.imported = base::failure(base::ErrorCode::Invalid,
                                      u"reading it took longer than %1 seconds; open it in a "
                                      "browser, and paste its words into a story"_s.arg(patience.count()));
    return read;
}

}

std::vector<ReadFile> readFiles(const QStringList &paths, const base::CancelToken &token,
                                const std::function<void(int)> &told)
{
    std::vector<ReadFile> files;
    for (const QString &path : paths) {
        if (token.isCancelled())
            break;
        files.push_back(readOne(path, token));
        if (told)
            told(static_cast<int>(files.size()));
    }
    return files;
}

int wordsIn(const exchange::Imported &imported)
{
    story::Article article;
    article.body = imported.body;
    return story::wordCount(article);
}

int changesIn(const exchange::Imported &imported)
{
    return static_cast<int>(markup::suggestions(imported.body).size());
}

bool wantsLook(const ReadFile &file)
{
    return file.imported
           && (file.imported->origin != exchange::ImportOrigin::Own || !file.imported->warnings.isEmpty());
}

}
