// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/vaultlook.h"

#include "core/desk/escrow.h"

#include <QEventLoop>

using namespace Qt::Literals::StringLiterals;

namespace galley::cli {

base::Result<std::unique_ptr<VaultLook>> VaultLook::open(const Context &context)
{
    std::unique_ptr<VaultLook> look(new VaultLook(context)); // the constructor is ours alone
    QEventLoop waiting;
    QString said;
    QObject::connect(&look->m_link, &desk::VaultLink::opened, &waiting, &QEventLoop::quit);
    QObject::connect(&look->m_link, &desk::VaultLink::failed, &waiting, [&](const QString &sentence) {
        said = sentence;
        waiting.quit();
    });
    QObject::connect(&look->m_link, &desk::VaultLink::closed, &waiting, &QEventLoop::quit);
    look->m_link.unlockOnTerminal();
    waiting.exec();
    if (look->m_link.isOpen()) {
        check::setOpenSecrets(&look->m_link);
        return look;
    }
    if (said.startsWith("galley: "_L1)) // as that program's own line has it
        said = said.sliced(8);
    if (said.endsWith(u'.'))
        said.chop(1);
    return base::failure(base::ErrorCode::Denied, u"the vault does not open: "_s + said);
}

VaultLook::~VaultLook()
{
    check::setOpenSecrets(nullptr);
}

base::Result<> VaultLook::share(const Context &context, const QString &story,
                                const std::vector<std::string> &people) const
{
    const auto desk = openDesk(context);
    const auto article = desk ? (*desk)->articleNamed(story) : std::unexpected(desk.error());
    const auto sources = article ? desk::sealedSources(**desk, *article) : std::unexpected(article.error());
    if (!sources)
        return std::unexpected(sources.error());
    if (sources->empty())
        return base::failure(base::ErrorCode::NotFound,
                             u"%1 rests on no source whose identity is in the vault"_s.arg(story));
    for (const desk::SealedSource &source : *sources) {
        for (const std::string &person : people) {
            const auto granted
                = m_link.grant(source.reference, toQString(person), u"to approve "_s + article->fields.slug);
            if (!granted)
                return granted;
        }
    }
    return {};
}

}
