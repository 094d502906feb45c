// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include <QBuffer>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace galley::cli {

namespace {

class ImportCommand final : public Command
{
public:
    std::string name() const override { return "import"; }
    std::string description() const override { return "store files as new stories and print their slugs"; }

    void addOptions(CLI::App &app) override
    {
        app.add_option("FILE", m_files, "Markdown with front matter, a web page, or text as saved from one")
            ->required();
    }

    int run(Context &context) override
    {
        const auto desk = openDesk(context);
        if (!desk)
            return report(context, desk.error());
        int code = Done;
        for (const std::string &name : m_files) {
            const auto article = importOne(context, **desk, toQString(name));
            code = article ? qMax(code, writeText(context, article->fields.slug + u'\n'))
                           : report(context, {article.error().code,
                                              u"%1: %2"_s.arg(toQString(name), article.error().detail)});
            if (code == Internal)
                return code;
        }
        return code;
    }

private:
    static base::Result<story::Article> importOne(Context &context, desk::Desk &desk, const QString &name)
    {
        if (name == "-"_L1) {
            QBuffer buffer;
            buffer.setData(context.in.readAll());
            buffer.open(QIODevice::ReadOnly);
            return desk.importFile(buffer, u"story"_s);
        }
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return base::failure(base::ErrorCode::Io, file.errorString());
        return desk.importFile(file, name);
    }

    std::vector<std::string> m_files;
};

}

std::unique_ptr<Command> makeImportCommand()
{
    return std::make_unique<ImportCommand>();
}

}
