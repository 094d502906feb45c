// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace galley::cli {

namespace {

class NewCommand final : public Command
{
public:
    std::string name() const override { return "new"; }
    std::string description() const override { return "make a story and print its slug"; }

    void addOptions(CLI::App &app) override
    {
        app.add_option("HEADLINE", m_headline, "headline; the slug is made of it")->required();
        app.add_option("--slug", m_slug, "working name")->type_name("SLUG");
        app.add_option("--desk", m_desk, "desk the story belongs to")->type_name("DESK");
        app.add_option("--byline", m_byline, "author; may be given again")->type_name("NAME");
        app.add_option("--body", m_body, "file with the body in story markup; - is the standard input")
            ->type_name("FILE");
    }

    int run(Context &context) override
    {
        story::Fields fields;
        fields.headline = toQString(m_headline);
        fields.slug = toQString(m_slug);
        fields.desk = toQString(m_desk);
        for (const std::string &author : m_byline)
            fields.byline << toQString(author);
        QString body;
        if (!m_body.empty()) {
            const auto text = readText(context, toQString(m_body));
            if (!text)
                return report(context, text.error());
            body = *text;
        }
        const auto desk = openDesk(context);
        if (!desk)
            return report(context, desk.error());
        const auto article = (*desk)->newStory(std::move(fields), body);
        if (!article)
            return report(context, article.error());
        return writeText(context, article->fields.slug + u'\n');
    }

private:
    static base::Result<QString> readText(Context &context, const QString &name)
    {
        if (name == "-"_L1)
            return QString::fromUtf8(context.in.readAll());
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return base::failure(base::ErrorCode::Io, u"%1: %2"_s.arg(name, file.errorString()));
        return QString::fromUtf8(file.readAll());
    }

    std::string m_headline;
    std::string m_slug;
    std::string m_desk;
    std::string m_body;
    std::vector<std::string> m_byline;
};

}

std::unique_ptr<Command> makeNewCommand()
{
    return std::make_unique<NewCommand>();
}

}
