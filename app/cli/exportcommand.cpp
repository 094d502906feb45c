// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "app/cli/vaultlook.h"
#include "core/base/clock.h"
#include "core/desk/disclosure.h"
#include "core/desk/review.h"
#include "core/desk/slug.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace galley::cli {

namespace {

std::string formatNames()
{
    std::string names;
    for (const desk::ExportFormatInfo &info : desk::exportFormats())
        names += (names.empty() ? "" : ", ") + info.name.toStdString();
    return names;
}

/// A style that comes with the program, or a file of a person's own.
base::Result<story::PublicationStyle> styleNamed(const QString &name)
{
    const bool isFile = !story::builtInStyleNames().contains(name) && QFileInfo(name).isFile();
    return isFile ? story::styleFromFile(name) : story::builtInStyle(name);
}

/// What a file would reveal, a line each.
QString toText(const desk::Disclosure &told)
{
    QString text;
    const auto line = [&text](const QString &name, const QString &value) {
        if (!value.isEmpty())
            text += name.leftJustified(14) + value.simplified() + u'\n';
    };
    for (const desk::Disclosure::Entry &one : told.metadata)
        line(u"metadata"_s, one.key + u" = "_s + one.value);
    line(u"names"_s, told.names.join(u", "_s));
    line(u"dates"_s, told.dates.join(u", "_s));
    for (const QString &link : told.links)
        line(u"link"_s, link);
    line(u"fonts"_s, told.fonts.join(u", "_s));
    line(u"photos"_s, QString::number(told.photos));
    line(u"suggestions"_s, QString::number(told.suggestions));
    line(u"bytes"_s, QString::number(told.size));
    return text;
}

QJsonObject toJson(const desk::Disclosure &told)
{
    QJsonArray metadata;
    for (const desk::Disclosure::Entry &one : told.metadata)
        metadata.append(QJsonObject{{u"key"_s, one.key}, {u"value"_s, one.value}});
    return {{u"metadata"_s, metadata},
            {u"names"_s, QJsonArray::fromStringList(told.names)},
            {u"dates"_s, QJsonArray::fromStringList(told.dates)},
            {u"links"_s, QJsonArray::fromStringList(told.links)},
            {u"fonts"_s, QJsonArray::fromStringList(told.fonts)},
            {u"photos"_s, told.photos},
            {u"suggestions"_s, told.suggestions},
            {u"bytes"_s, told.size}};
}

/// Whether the story rests on somebody whom the vault keeps.
base::Result<bool> restsOnTheVault(const LoadedStory &loaded)
{
    if (!loaded.desk || desk::protectedSources(loaded.story).isEmpty())
        return false;
    const auto sealed = loaded.desk->vault().identities();
    if (!sealed)
        return std::unexpected(sealed.error());
    return std::ranges::any_of(loaded.story.sources, [&sealed](const story::StorySource &entry) {
        return entry.source.isProtected()
               && std::ranges::contains(*sealed, entry.source.vaultReference, &vault::SealedIdentity::source);
    });
}

class ExportCommand final : public Command
{
public:
    std::string name() const override { return "export"; }
    std::string description() const override { return "render stories as files"; }

    void addOptions(CLI::App &app) override
    {
        app.add_option("STORY", m_stories,
                       "slug, the beginning of the id, a FILE, or \"sample\"; several go to a folder, or "
                       "into one book or feed")
            ->required();
        app.add_option("--to", m_format, "format: " + formatNames())->required()->type_name("FORMAT");
        app.add_option("-o,--output", m_output,
                       "file, folder, or - for the standard output (default: the story's name)")
            ->type_name("OUT");
        app.add_option("--publication", m_publication, "publication a FILE is rendered for")
            ->type_name("JSON");
        app.add_option("--style", m_style,
                       "page style instead of the publication's own: daily, magazine, manuscript or a FILE")
            ->type_name("NAME");
        app.add_flag("--draft", m_isDraft,
                     "a story that is not approved as it stands goes out marked as a draft");
        app.add_flag("--dry-run", m_isDryRun, "write nothing; say what the file would reveal");
        app.add_flag("--json", m_isJson, "with --dry-run: as JSON, one object a line");
        auto *vault = app.add_flag("--vault", m_asksVault,
                                   "look for protected names first, with the passphrase of your vault");
        app.add_flag("--unchecked", m_isUnchecked,
                     "go without that look though the story rests on a protected source")
            ->excludes(vault);
    }

    int run(Context &context) override
    {
        const auto format = desk::exportFormatFromName(toQString(m_format));
        if (!format) {
            context.messages << "galley: there is no format \"" << toQString(m_format) << "\"; there are "
                             << toQString(formatNames()) << "." << Qt::endl;
            return Usage;
        }
        const QString output = toQString(m_output);
        const bool isOneFile = m_stories.size() > 1 && desk::holdsSeveral(format->format) && !output.isEmpty()
                               && !QFileInfo(output).isDir();
        if (m_stories.size() > 1 && !isOneFile && !QFileInfo(output).isDir()) {
            context.messages << "galley: several stories need a folder that exists after -o." << Qt::endl;
            return Usage;
        }
        std::unique_ptr<VaultLook> look;
        if (m_asksVault) {
            auto opened = VaultLook::open(context);
            if (!opened)
                return report(context, opened.error());
            look = std::move(*opened);
        }
        if (isOneFile && !m_isDryRun) // a dry run tells of each story
            return exportTogether(context, *format, output);
        int worst = Done; // one that may not leave does not hold back the others
        for (const std::string &name : m_stories) {
            if (look && !look->isOpen())
                return report(context, {base::ErrorCode::Denied, u"the vault was locked meanwhile"_s},
                              Blocked);
            const int code = exportOne(context, toQString(name), *format, output);
            worst = worst == Done ? code : worst;
        }
        return worst;
    }

private:
    /// Several stories in one file: all of them, or none.
    int exportTogether(Context &context, const desk::ExportFormatInfo &format, const QString &output)
    {
        std::vector<LoadedStory> loaded;
        std::vector<story::Story> stories;
        for (const std::string &name : m_stories) {
            auto one = loadStory(context, toQString(name), toQString(m_publication));
            if (!one)
                return report(context, one.error());
            if (const auto ready = prepare(*one, format.format); !ready)
                return report(context, ready.error(), Blocked);
            if (const auto styled = setStyle(*one); !styled)
                return report(context, styled.error());
            stories.push_back(one->story);
            loaded.push_back(std::move(*one));
        }
        if (const auto written = desk::exportStoriesToFile(stories, format.format, output); !written)
            return refuse(context, written.error());
        for (const LoadedStory &one : loaded) {
            if (!one.desk)
                continue;
            if (const auto kept = desk::recordExport(*one.desk, one.story.article, format.name); !kept)
                return report(context, kept.error());
        }
        return Done;
    }

    int exportOne(Context &context, const QString &name, const desk::ExportFormatInfo &format,
                  const QString &output)
    {
        auto loaded = loadStory(context, name, toQString(m_publication));
        if (!loaded)
            return report(context, loaded.error());
        if (const auto ready = prepare(*loaded, format.format); !m_isDryRun && !ready)
            return report(context, ready.error(), Blocked);
        if (const auto styled = setStyle(*loaded); !styled)
            return report(context, styled.error());
        return m_isDryRun ? tell(context, *loaded, format) : write(context, *loaded, format, output);
    }

    /// It may leave, and says so where it is a draft.
    base::Result<> prepare(LoadedStory &loaded, desk::ExportFormat format) const
    {
        const auto free = mayLeave(loaded);
        const auto marked
            = markDraft(loaded, format); // in any case: a dry run tells what would be in the file
        const auto ready = free ? marked : free;
        return ready ? ready
                     : base::failure(ready.error().code, u"%1: %2"_s.arg(loaded.name, ready.error().detail));
    }

    base::Result<> setStyle(LoadedStory &loaded) const
    {
        if (m_style.empty())
            return {};
        const auto style = styleNamed(toQString(m_style));
        if (!style)
            return std::unexpected(style.error());
        loaded.story.style = *style;
        return {};
    }

    /// No embargo holds it back, and nobody forgets to look for names by a slip: whoever cannot open the
    /// vault says so.
    base::Result<> mayLeave(const LoadedStory &loaded) const
    {
        const auto free = loaded.desk ? desk::mayLeaveTheHouse(*loaded.desk, loaded.story.article)
                                      : desk::embargoPassed(loaded.story.article, base::SystemClock().now());
        if (!free || m_asksVault || m_isUnchecked)
            return free;
        const auto rests = restsOnTheVault(loaded);
        if (!rests)
            return std::unexpected(rests.error());
        if (!*rests)
            return {};
        return base::failure(base::ErrorCode::Denied,
                             u"it rests on a protected source: add --vault to look for names with your "
                             "passphrase, or --unchecked to go without"_s);
    }

    /// What readers get was approved as it stands, or says that it is a draft. A story from a file is in
    /// nobody's hands here.
    base::Result<> markDraft(LoadedStory &loaded, desk::ExportFormat format) const
    {
        if (!loaded.desk || !desk::isForReaders(format))
            return {};
        const auto approved = desk::isApproved(*loaded.desk, loaded.story.article);
        if (!approved)
            return std::unexpected(approved.error());
        if (*approved || desk::isKill(loaded.story.article, format))
            return {};
        if (!m_isDraft)
            return base::failure(
                base::ErrorCode::Denied,
                u"it is not approved as it stands: add --draft to export it, marked as a draft"_s);
        loaded.story = desk::asDraft(std::move(loaded.story));
        return {};
    }

    static int refuse(Context &context, const base::Error &error)
    {
        return report(context, error, error.code == base::ErrorCode::Denied ? Blocked : Refused);
    }

    int tell(Context &context, const LoadedStory &loaded, const desk::ExportFormatInfo &format) const
    {
        const auto told = desk::disclosureOf(loaded.story, format.format);
        if (!told)
            return refuse(context, told.error());
        return m_isJson ? writeJson(context, toJson(*told)) : writeText(context, toText(*told));
    }

    int write(Context &context, const LoadedStory &loaded, const desk::ExportFormatInfo &format,
              const QString &output) const
    {
        const QString fileName
            = desk::fileNameOf(loaded.name, loaded.story.article.id.toString()) + u'.' + format.suffix;
        QString path = output.isEmpty() ? fileName : output;
        if (QFileInfo(path).isDir())
            path = QDir(path).filePath(fileName);
        const auto done = path == "-"_L1 ? desk::exportStory(loaded.story, format.format, context.out)
                                         : desk::exportStoryToFile(loaded.story, format.format, path);
        if (!done)
            return refuse(context, done.error());
        const auto kept = loaded.desk ? desk::recordExport(*loaded.desk, loaded.story.article, format.name)
                                      : base::Result<>{};
        return kept ? Done : report(context, kept.error());
    }

    std::vector<std::string> m_stories;
    std::string m_format;
    std::string m_output;
    std::string m_publication;
    std::string m_style;
    bool m_isDraft = false;
    bool m_isDryRun = false;
    bool m_isJson = false;
    bool m_asksVault = false;
    bool m_isUnchecked = false;
};

}

std::unique_ptr<Command> makeExportCommand()
{
    return std::make_unique<ExportCommand>();
}

}
