// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// exchange_try FILE html|markdown|text|import: what the readers and writers make of a file, on stdout.
// A FILE that begins with a colon is one of the program's own resources.

#include "core/exchange/exchange.h"
#include "core/exchange/html/htmlwriter.h"
#include "core/exchange/markdown/markdown.h"
#include "core/exchange/text/text.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

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

story::Article article(const exchange::Imported &imported)
{
    story::Article result;
    result.fields = imported.fields;
    result.body = imported.body;
    result.state = imported.state.value_or(story::State::Drafting);
    return result;
}

void printImported(const exchange::Imported &imported, QFile &out)
{
    static_cast<void>(exchange::writeMarkdown(article(imported), out));
    for (const QString &line : imported.setApart)
        out.write(QString("APART   "_L1 + line + u'\n').toUtf8());
    for (const QString &line : imported.warnings)
        out.write(QString("WARNING "_L1 + line + u'\n').toUtf8());
}

int fail(const base::Error &error)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(error.detail));
    return 3;
}

}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    QFile file(arguments.value(1));
    QFile out;
    if (arguments.size() != 3 || !file.open(QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly)) {
        std::fprintf(stderr, "exchange_try FILE html|markdown|text|import\n");
        return 2;
    }
    base::Result<exchange::Imported> imported = exchange::read(file, file.fileName());
    if (!imported)
        return fail(imported.error());
    if (arguments[2] == "import"_L1) {
        printImported(*imported, out);
        return 0;
    }
    QFile publicationFile(u":/galley/publications/saltmere.json"_s);
    if (!publicationFile.open(QIODevice::ReadOnly))
        return 4;
    const auto publication = story::publicationFromJson(publicationFile.readAll());
    if (!publication)
        return fail(publication.error());
    const auto style = story::builtInStyle(publication->style);
    const FolderAssets assets(QFileInfo(file.fileName()).path());
    const story::Story whole = story::makeStory(article(*imported), *publication, &assets);
    const base::Result<> written
        = arguments[2] == "html"_L1
              ? exchange::writeHtml(whole, style.value_or(story::PublicationStyle{}), out)
          : arguments[2] == "text"_L1 ? exchange::writeText(whole, out)
                                      : exchange::writeMarkdown(whole.article, out);
    return written ? 0 : fail(written.error());
}
