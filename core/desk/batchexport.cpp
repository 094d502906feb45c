// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/batchexport.h"

#include "core/check/check.h"
#include "core/desk/disclosure.h"
#include "core/desk/review.h"
#include "core/desk/slug.h"

#include <QDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::desk {

namespace {

const ExportFormatInfo &infoOf(ExportFormat format)
{
    return *std::ranges::find(exportFormats(), format, &ExportFormatInfo::format);
}

/// Numbered, where another of these stories has the same.
QString nameFor(const story::Article &article, const ExportFormatInfo &info, const QStringList &taken)
{
    const QString stem = fileNameOf(article.fields.slug, article.id.toString());
    QString name = stem + u'.' + info.suffix;
    for (int number = 2; taken.contains(name, Qt::CaseInsensitive); ++number)
        name = u"%1-%2.%3"_s.arg(stem).arg(number).arg(info.suffix);
    return name;
}

/// The file's name.
base::Result<QString> exportOne(Desk &desk, const story::Article &article, ExportFormat format,
                                const QString &folder, const QStringList &taken)
{
    if (const auto free = mayLeaveTheHouse(desk, article); !free)
        return std::unexpected(free.error());
    auto story = desk.story(article);
    if (!story)
        return std::unexpected(story.error());
    if (!check::openSecrets() && !protectedSources(*story).isEmpty())
        return base::failure(base::ErrorCode::Denied,
                             u"it rests on a protected source, and the vault is locked"_s);
    const auto approved = isApproved(desk, article);
    if (!approved)
        return std::unexpected(approved.error());
    if (!*approved && isForReaders(format) && !isKill(article, format))
        *story = asDraft(std::move(*story));
    const ExportFormatInfo &info = infoOf(format);
    const QString name = nameFor(article, info, taken);
    if (const auto written = exportStoryToFile(*story, format, QDir(folder).filePath(name)); !written)
        return std::unexpected(written.error());
    const auto kept = recordExport(desk, article, info.name);
    return kept ? base::Result<QString>(name) : std::unexpected(kept.error());
}

}

BatchReport exportBatch(Desk &desk, const std::vector<story::ArticleId> &stories, ExportFormat format,
                        const QString &folder, const base::CancelToken &token,
                        const std::function<void(int, int)> &told)
{
    BatchReport report;
    int done = 0;
    for (const story::ArticleId &id : stories) {
        if (token.isCancelled()) {
            report.isCancelled = true;
            break;
        }
        const auto article = desk.article(id);
        const auto file = article ? exportOne(desk, *article, format, folder, report.written)
                                  : base::Result<QString>(std::unexpected(article.error()));
        if (file)
            report.written << *file;
        else
            report.refused.emplace_back(article ? article->fields.slug : id.toString(), file.error());
        if (told)
            told(++done, static_cast<int>(stories.size()));
    }
    return report;
}

}
