// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vault/terminal.h"

#include "app/vault/strength.h"

#include <QFile>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace galley::vaultapp {

namespace {

/// The terminal with its echo off, put back when it goes.
class QuietTerminal
{
public:
    QuietTerminal() : m_file(open("/dev/tty", O_RDWR | O_CLOEXEC))
    {
        if (m_file < 0 || tcgetattr(m_file, &m_before) != 0)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_isQuiet = tcsetattr(m_file, TCSAFLUSH, &quiet) == 0;
    }
    ~QuietTerminal()
    {
        if (m_isQuiet)
            tcsetattr(m_file, TCSAFLUSH, &m_before);
        if (m_file >= 0)
            close(m_file);
    }
    Q_DISABLE_COPY_MOVE(QuietTerminal)

    bool isUsable() const { return m_isQuiet; }
    void say(const QString &text) const
    {
        const QByteArray bytes = text.toUtf8();
        (void)!write(m_file, bytes.constData(), static_cast<size_t>(bytes.size()));
    }
    QString line() const
    {
        QByteArray bytes;
        bytes.reserve(1024); // not moved about in memory while it grows
        for (char letter = 0; read(m_file, &letter, 1) == 1 && letter != '\n' && bytes.size() < 1024;)
            bytes += letter;
        QString text = QString::fromUtf8(bytes);
        vault::wipe(bytes);
        return text;
    }

private:
    int m_file;
    termios m_before{};
    bool m_isQuiet = false;
};

base::Result<QString> askText(const QString &question)
{
    if (qEnvironmentVariableIsSet(passphraseFileVariable)) {
        QFile file(qEnvironmentVariable(passphraseFileVariable));
        if (!file.open(QIODevice::ReadOnly))
            return base::failure(base::ErrorCode::Io, u"%1: %2"_s.arg(file.fileName(), file.errorString()));
        return QString::fromUtf8(file.readLine()).remove(u'\n');
    }
    const QuietTerminal terminal;
    if (!terminal.isUsable())
        return base::failure(
            base::ErrorCode::Io,
            u"there is no terminal to ask for the passphrase on; name a file that holds it in "
            "GALLEY_PASSPHRASE_FILE"_s);
    terminal.say(question + u": "_s);
    QString answer = terminal.line();
    terminal.say(u"\n"_s);
    return answer;
}

}

base::Result<vault::Secret> askPassphrase(const QString &question)
{
    auto text = askText(question);
    if (!text)
        return std::unexpected(text.error());
    vault::Secret secret = vault::Secret::ofText(*text);
    vault::wipe(*text);
    return secret;
}

base::Result<vault::Secret> askNewPassphrase()
{
    auto text = askText(u"New passphrase (six words, or more than a guesser can try)"_s);
    if (!text)
        return std::unexpected(text.error());
    if (guessBits(*text) < leastGuessBits)
        return base::failure(
            base::ErrorCode::Invalid,
            u"this passphrase is guessed too quickly; take for example %1"_s.arg(suggestedPassphrase()));
    auto again = askText(u"Once more"_s);
    if (!again)
        return std::unexpected(again.error());
    const bool isSame = *again == *text;
    vault::Secret secret = vault::Secret::ofText(*text);
    vault::wipe(*text);
    vault::wipe(*again);
    if (!isSame)
        return base::failure(base::ErrorCode::Invalid, u"the two passphrases differ; begin again"_s);
    return secret;
}

bool writeToTerminal(const QString &text)
{
    QFile terminal(u"/dev/tty"_s);
    return terminal.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && terminal.write(text.toUtf8()) > 0;
}

}
