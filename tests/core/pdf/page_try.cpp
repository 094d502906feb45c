// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// page_try STORY STYLE: the pages of a story as PDF on stdout, for people and scripts that look at the page.
// STORY is a file, or words:COUNT:SEED for a made-up one of so many words; STYLE a name or a file.

#include "core/exchange/exchange.h"
#include "core/layout/layout.h"
#include "core/pdf/pdfwriter.h"
#include "tests/core/layout/samplestory.h"

#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

class FolderAssets final : public story::AssetProvider
{
public:
    explicit FolderAssets(QString folder) : m_folder(std::move(folder)) { }
    base::Result<QByteArray> asset(const QString &file) const override
    {
        QFile photo(m_folder + u'/' + QFileInfo(file).fileName());
        if (!photo.open(QIODevice::ReadOnly))
            return base::failure(base::ErrorCode::NotFound, photo.errorString());
        return photo.readAll();
    }

private:
    QString m_folder;
};

base::Result<story::Story> storyOf(const QString &name, const story::AssetProvider &assets)
{
    if (name.startsWith("words:"_L1))
        return sample::longStory(name.section(u':', 1, 1).toInt(), name.section(u':', 2, 2).toUInt());
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::Io, file.errorString());
    const auto imported = exchange::read(file, name);
    QFile publicationFile(u":/galley/publications/saltmere.json"_s);
    if (!imported || !publicationFile.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::Invalid, imported ? name : imported.error().detail);
    const auto publication = story::publicationFromJson(publicationFile.readAll());
    if (!publication)
        return std::unexpected(publication.error());
    story::Article article;
    article.fields = imported->fields;
    article.body = imported->body;
    return story::makeStory(article, *publication, &assets);
}

}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const FolderAssets assets(QFileInfo(arguments.value(1)).path());
    const auto story = storyOf(arguments.value(1), assets);
    const QString name = arguments.value(2, u"daily"_s);
    const auto style = QFileInfo(name).isFile() ? story::styleFromFile(name) : story::builtInStyle(name);
    QFile out;
    if (!story || !style || !out.open(stdout, QIODevice::WriteOnly)) {
        std::fprintf(stderr, "page_try STORY STYLE: %s\n",
                     qUtf8Printable(!story  ? story.error().detail
                                    : style ? QString()
                                            : style.error().detail));
        return 2;
    }
    const layout::DisplayList pages = layout::compose(*story, *style);
    for (const QString &warning : pages.warnings)
        std::fprintf(stderr, "%s\n", qUtf8Printable(warning));
    pdf::Metadata metadata;
    metadata.title = story->article.fields.headline;
    metadata.authors = story->article.fields.byline;
    metadata.language = story->article.fields.language;
    return pdf::writePdf(pages, metadata, out) ? 0 : 3;
}
