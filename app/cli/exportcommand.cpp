// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "core/base/clock.h"
#include "core/desk/export.h"
#include "core/desk/review.h"

#include <QDir>
#include <QFileInfo>

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

class ExportCommand final : public Command
{
public:
    std::string name() const override { return "export"; }
    std::string description() const override { return "render stories as files"; }

    void addOptions(CLI::App &app) override
    {
        app.add_option("STORY", m_stories,
                       "slug, the beginning of the id, a FILE, or \"sample\"; several go to a folder")
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
        if (m_stories.size() > 1 && !QFileInfo(output).isDir()) {
            context.messages << "galley: several stories need a folder that exists after -o." << Qt::endl;
            return Usage;
        }
        for (const std::string &name : m_stories) {
            if (const int code = exportOne(context, toQString(name), *format, output); code != Done)
                return code;
        }
        return Done;
    }

private:
    int exportOne(Context &context, const QString &name, const desk::ExportFormatInfo &format,
                  const QString &output)
    {
        auto loaded = loadStory(context, name, toQString(m_publication));
        if (!loaded)
            return report(context, loaded.error());
        const auto free = loaded->desk
                              ? desk::mayLeaveTheHouse(*loaded->desk, loaded->story.article)
                              : desk::embargoPassed(loaded->story.article, base::SystemClock().now());
        if (!free)
            return report(context, free.error(), Blocked);
        if (!m_style.empty()) {
            const auto style = styleNamed(toQString(m_style));
            if (!style)
                return report(context, style.error());
            loaded->story.style = *style;
        }
        const QString fileName = loaded->name + u'.' + format.suffix;
        QString path = output.isEmpty() ? fileName : output;
        if (QFileInfo(path).isDir())
            path = QDir(path).filePath(fileName);
        const auto done = path == "-"_L1 ? desk::exportStory(loaded->story, format.format, context.out)
                                         : desk::exportStoryToFile(loaded->story, format.format, path);
        if (!done)
            return report(context, done.error());
        const auto kept = loaded->desk ? desk::recordExport(*loaded->desk, loaded->story.article, format.name)
                                       : base::Result<>{};
        return kept ? Done : report(context, kept.error());
    }

    std::vector<std::string> m_stories;
    std::string m_format;
    std::string m_output;
    std::string m_publication;
    std::string m_style;
};

}

std::unique_ptr<Command> makeExportCommand()
{
    return std::make_unique<ExportCommand>();
}

}
