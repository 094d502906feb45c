// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "core/desk/wirewatch.h"

#include <QThread>

using namespace Qt::Literals::StringLiterals;

namespace galley::cli {

namespace {

constexpr unsigned long pause = 2; ///< seconds between two looks

class WireCommand final : public Command
{
public:
    std::string name() const override { return "wire"; }
    std::string description() const override
    {
        return "take the files of folders in as new stories, as they come, each once";
    }

    void addOptions(CLI::App &app) override
    {
        app.add_option("FOLDER", m_folders,
                       "folder that an agency writes to; files go to \"taken\" and \"refused\" within it")
            ->required();
        app.add_flag("--once", m_isOnce, "take what is there and end, instead of watching");
    }

    int run(Context &context) override
    {
        const auto desk = openDesk(context);
        if (!desk)
            return report(context, desk.error());
        for (;;) {
            int code = Done;
            for (const std::string &folder : m_folders)
                code = qMax(code, takeOne(context, **desk, toQString(folder)));
            if (m_isOnce || code == Internal)
                return code;
            QThread::sleep(pause);
        }
    }

private:
    int takeOne(Context &context, desk::Desk &desk, const QString &folder)
    {
        const auto taken = desk::takeWire(desk, folder);
        if (!taken)
            return report(context, taken.error());
        int code = Done;
        for (const auto &[file, error] : taken->refused)
            code = report(context, {error.code, u"%1: %2"_s.arg(file, error.detail)});
        for (const story::Article &article : taken->stories) {
            if (const int written = writeText(context, article.fields.slug + u'\n'); written != Done)
                return written;
        }
        return m_isOnce ? code : int(Done); // a bad file stops no watch
    }

    std::vector<std::string> m_folders;
    bool m_isOnce = false;
};

}

std::unique_ptr<Command> makeWireCommand()
{
    return std::make_unique<WireCommand>();
}

}
