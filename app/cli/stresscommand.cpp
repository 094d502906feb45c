// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include <QFile>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace galley::cli {

namespace {

constexpr int storyCount = 20;

/// Saves without end and says after each commit that it is done: whoever kills it can see what was promised.
/// Hidden from the help.
class StressCommand final : public Command
{
public:
    std::string name() const override { return "stress"; }
    std::string description() const override { return "save without end, for tests of durability"; }
    void addOptions(CLI::App &app) override
    {
        app.group(""); // not for people
        app.add_option("--ack", m_ack, "append a line after each commit")->required();
        app.add_option("--first", m_first, "the number to begin with");
        app.add_option("--rounds", m_rounds, "0: without end");
    }
    int run(Context &context) override
    {
        const auto opened = openDesk(context);
        if (!opened)
            return report(context, opened.error());
        QFile ack(toQString(m_ack));
        if (!ack.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
            return report(context, {base::ErrorCode::Io, u"%1: %2"_s.arg(ack.fileName(), ack.errorString())});
        for (qint64 number = m_first; m_rounds == 0 || number < m_first + m_rounds; ++number) {
            if (const auto saved = save(**opened, number); !saved)
                return report(context, saved.error());
            ack.write(QByteArray::number(number) + '\n');
            fdatasync(ack.handle());
        }
        return Done;
    }

private:
    /// Story k of twenty gets number 20 n + k: its text, a field, and a note together.
    static base::Result<> save(desk::Desk &desk, qint64 number)
    {
        const qint64 which = number % storyCount;
        const QString slug = u"stress-%1"_s.arg(which);
        const auto found = desk.articleNamed(slug);
        if (!found && found.error().code != base::ErrorCode::NotFound)
            return std::unexpected(found.error());
        story::Article article;
        if (found) {
            article = *found;
        } else {
            article.id = story::ArticleId::create();
            article.fields.slug = slug;
        }
        article.body = u"Text %1 of the council. "_s.arg(number).repeated(1 + static_cast<int>(number % 40));
        article.fields.headline = u"Number %1"_s.arg(number);
        story::Note note;
        note.id = story::NoteId::create();
        note.by = u"stress"_s;
        note.text = u"Note %1"_s.arg(number);
        article.notes = {note};
        return desk.save(article, u"save"_s);
    }

    std::string m_ack;
    qint64 m_first = 0;
    qint64 m_rounds = 0;
};

}

std::unique_ptr<Command> makeStressCommand()
{
    return std::make_unique<StressCommand>();
}

}
