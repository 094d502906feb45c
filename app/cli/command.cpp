// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"

#include "core/exchange/exchange.h"
#include "core/store/sql/backups.h"
#include "core/store/sql/connection.h"
#include "core/store/sql/sqlstore.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <termios.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace galley::cli {

namespace {

/// Photos that lie beside a story file. Names that lead out of its folder are not followed.
class FolderPhotos final : public story::AssetProvider
{
public:
    explicit FolderPhotos(QString folder) : m_folder(std::move(folder)) { }

    base::Result<QByteArray> asset(const QString &file) const override
    {
        const QString path = QDir::cleanPath(QDir(m_folder).filePath(file));
        QFile photo(path);
        if (file.contains(u"://"_s) || !path.startsWith(QDir::cleanPath(m_folder) + u'/')
            || !photo.open(QIODevice::ReadOnly))
            return base::failure(base::ErrorCode::NotFound, file);
        return photo.readAll();
    }

private:
    QString m_folder;
};

base::Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::Io, u"%1: %2"_s.arg(path, file.errorString()));
    return file.readAll();
}

/// A line from the terminal that does not show; nothing where there is no terminal.
std::optional<QString> readUnseen(const QString &prompt)
{
    termios before{};
    if (tcgetattr(STDIN_FILENO, &before) != 0)
        return std::nullopt;
    termios silent = before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    QTextStream terminal(stderr);
    terminal << prompt << Qt::flush;
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    QString line = QTextStream(stdin).readLine();
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    terminal << Qt::endl;
    return line;
}

/// From the file that GALLEY_PASSPHRASE_FILE names, or from the terminal.
base::Result<QString> readPassphrase(const QString &person)
{
    const QString path = qEnvironmentVariable("GALLEY_PASSPHRASE_FILE");
    if (!path.isEmpty()) {
        const auto bytes = readFile(path);
        return bytes ? base::Result<QString>(QString::fromUtf8(*bytes).trimmed())
                     : std::unexpected(bytes.error());
    }
    const auto line = readUnseen(u"Passphrase of %1: "_s.arg(person));
    return line ? base::Result<QString>(*line)
                : base::failure(
                      base::ErrorCode::Denied,
                      u"%1 has a passphrase: name a file with it in GALLEY_PASSPHRASE_FILE"_s.arg(person));
}

/// The password of a server comes from PGPASSWORD or ~/.pgpass, as with every program that knows libpq, or is
/// asked for.
base::Result<std::unique_ptr<store::Store>> openPlace(const QString &place)
{
    auto store = store::openStore(place);
    if (store || !store::isServer(place) || store.error().code != base::ErrorCode::Denied)
        return store;
    const auto password = readUnseen(u"Password of %1: "_s.arg(QUrl(place).userName()));
    if (!password)
        return store;
    QUrl url(place);
    url.setPassword(*password);
    return store::openStore(url.toString(QUrl::FullyEncoded));
}

base::Result<LoadedStory> storyFromDevice(QIODevice &device, const QString &path,
                                          const QString &publicationFile)
{
    auto imported = exchange::read(device, path);
    if (!imported)
        return base::failure(imported.error().code, u"%1: %2"_s.arg(path, imported.error().detail));
    story::Publication publication;
    if (!publicationFile.isEmpty()) {
        const auto json = readFile(publicationFile);
        if (!json)
            return std::unexpected(json.error());
        const auto read = story::publicationFromJson(*json);
        if (!read)
            return base::failure(read.error().code, u"%1: %2"_s.arg(publicationFile, read.error().detail));
        publication = *read;
    }
    story::Article article{story::ArticleId(),
                           imported->fields,
                           imported->body,
                           imported->state.value_or(story::State::Drafting),
                           {},
                           {}};
    LoadedStory loaded{.name = QFileInfo(path).completeBaseName(), .setApart = imported->setApart};
    loaded.photos = std::make_shared<FolderPhotos>(QFileInfo(path).absolutePath());
    loaded.story = story::makeStory(std::move(article), std::move(publication), loaded.photos.get());
    return loaded;
}

base::Result<LoadedStory> storyFromDatabase(const Context &context, const QString &name)
{
    auto opened = openDesk(context);
    if (!opened)
        return std::unexpected(opened.error());
    const std::shared_ptr<desk::Desk> desk = std::move(*opened);
    const auto article = desk->articleNamed(name);
    if (!article)
        return std::unexpected(article.error());
    auto story = desk->story(*article);
    if (!story)
        return std::unexpected(story.error());
    return LoadedStory{.name = article->fields.slug, .story = std::move(*story), .desk = desk};
}

}

bool hasNewsroom(const Context &context)
{
    return store::isServer(context.databasePath) || QFileInfo::exists(context.databasePath);
}

QString toQString(const std::string &text)
{
    return QString::fromStdString(text);
}

base::Result<std::unique_ptr<desk::Desk>> openDesk(const Context &context)
{
    if (!hasNewsroom(context) && !store::backupsOf(context.databasePath).empty())
        return base::failure(
            base::ErrorCode::NotFound,
            u"%1 is gone, but there are copies of it: galley restore brings the last one back; to "
            "begin anew, move the folder \"backups\" beside it away"_s.arg(context.databasePath));
    auto store = openPlace(context.databasePath);
    if (!store)
        return std::unexpected(store.error());
    auto desk = std::make_unique<desk::Desk>(std::move(*store), context.person);
    const auto isSet = desk->staff().hasPassphrase(context.person);
    if (!isSet)
        return std::unexpected(isSet.error());
    if (*isSet) {
        const auto passphrase = readPassphrase(context.person);
        if (!passphrase)
            return std::unexpected(passphrase.error());
        if (const auto done = desk->becomePerson(context.person, *passphrase); !done)
            return std::unexpected(done.error());
    }
    return desk;
}

base::Result<LoadedStory> loadStory(const Context &context, const QString &name,
                                    const QString &publicationFile)
{
    if (name == "-"_L1) {
        QBuffer buffer;
        buffer.setData(context.in.readAll());
        buffer.open(QIODevice::ReadOnly);
        return storyFromDevice(buffer, u"-"_s, publicationFile);
    }
    if (QFileInfo(name).isFile()) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return base::failure(base::ErrorCode::Io, u"%1: %2"_s.arg(name, file.errorString()));
        return storyFromDevice(file, name, publicationFile);
    }
    auto story = hasNewsroom(context) ? storyFromDatabase(context, name)
                                      : base::failure(base::ErrorCode::NotFound,
                                                      u"there is no file and no story \"%1\""_s.arg(name));
    if (story || name != "sample"_L1 || story.error().code != base::ErrorCode::NotFound)
        return story;
    QFile sample(u":/galley/sample/sample.md"_s);
    if (!sample.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::Io, sample.errorString());
    return storyFromDevice(sample, sample.fileName(), u":/galley/publications/saltmere.json"_s);
}

int report(Context &context, const base::Error &error, ExitCode refusal)
{
    using base::ErrorCode;
    QString sentence = error.detail;
    int code = refusal;
    switch (error.code) {
    case ErrorCode::NotFound:
    case ErrorCode::Invalid:
    case ErrorCode::Conflict:
    case ErrorCode::Io:
        break;
    case ErrorCode::Unsupported:
        break;
    case ErrorCode::Denied:
        sentence = u"this is not allowed: "_s + sentence;
        break;
    case ErrorCode::Database:
        sentence = u"the database does not answer as it should (galley doctor tells more): "_s + sentence;
        code = Internal;
        break;
    case ErrorCode::Cancelled:
        sentence = u"stopped, nothing was changed"_s;
        break;
    }
    if (!sentence.endsWith(u'.') && !sentence.endsWith(u'?'))
        sentence += u'.';
    context.messages << "galley: " << sentence << Qt::endl;
    return code;
}

int writeText(Context &context, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (context.out.write(bytes) != bytes.size())
        return report(context, {base::ErrorCode::Io, u"standard output: "_s + context.out.errorString()});
    return Done;
}

int writeJson(Context &context, const QJsonObject &object, bool indented)
{
    const auto form = indented ? QJsonDocument::Indented : QJsonDocument::Compact;
    return writeText(context, QString::fromUtf8(QJsonDocument(object).toJson(form).trimmed()) + u'\n');
}

}
