// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/sharing.h"

#include "ui/dialogs/passworddialog.h"

#include "ui/mainwindow/statusline.h"
#include "ui/review/movewords.h"
#include "ui/widgets/messagebar.h"

#include <QDateTime>
#include <QLocale>
#include <QPointer>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

Sharing::Sharing(const Session &session, MessageBar &messages, StatusLine &status, QWidget *parent)
    : QObject(parent)
    , m_session(session)
    , m_link(*session.link)
    , m_messages(messages)
    , m_status(status)
{
    connect(&m_link, &desk::NewsroomLink::stateChanged, this, &Sharing::showState);
    connect(&m_link, &desk::NewsroomLink::changed, this, &Sharing::changed);
    connect(&m_link, &desk::NewsroomLink::told, this, &Sharing::tell);
    m_status.setServer(tr("Connecting to the newsroom…"), {}, true);
}

void Sharing::showState(const store::ReplicaState &state)
{
    if (state.massChange > 0) {
        m_status.setServer(tr("Waiting for your decision"), {}, false);
        m_messages.show(
            MessageBar::Kind::Warning,
            tr("On the server %1 of %2 stories are gone or changed at once. Nothing of it was taken "
               "over here: ask in the newsroom whether that is meant.")
                .arg(QLocale().toString(state.massChange), QLocale().toString(state.stories)),
            tr("It Is &Meant"), [this] { m_link.allowMassChange(); });
        return;
    }
    if (state.lost > 0) {
        m_status.setServer(tr("Waiting for your decision"), {}, false);
        m_messages.show(
            MessageBar::Kind::Warning,
            tr("The newsroom's server was brought back from a backup: of %1 of %2 stories it lacks what is "
               "here. Nothing is exchanged with it until you decide: ask in the newsroom whether it is to "
               "have them.")
                .arg(QLocale().toString(state.lost), QLocale().toString(state.stories)),
            tr("&Send Them"), [this] { m_link.allowMassChange(); });
        return;
    }
    if (state.isConnected) {
        keepPassword();
        m_status.setServer(state.waiting == 0 ? tr("On the server")
                                              : tr("%Ln change(s) on the way", nullptr, state.waiting),
                           tr("What you write is in the newsroom's server too."), true);
        if (std::exchange(m_wasLost, false))
            m_messages.show(MessageBar::Kind::Done, tr("The newsroom's server is there again."));
        return;
    }
    if (state.wantsPassword && !std::exchange(m_wasAsked, true))
        needPassword();
    m_wasLost = true;
    const QString since
        = QLocale().toString(QDateTime::fromMSecsSinceEpoch(state.waitingSince).time(), QLocale::ShortFormat);
    m_status.setServer(
        state.waiting == 0
            ? tr("No server: you work on your copy")
            : tr("%Ln change(s) not on the server since %1", nullptr, state.waiting).arg(since),
        tr("You can go on. Everything is kept on this machine and sent when the server answers. "
           "It says: %1.")
            .arg(state.trouble),
        false);
}

/// The keyring is asked first, and once: what it has may be an old one.
void Sharing::needPassword()
{
    if (!m_session.keyring || std::exchange(m_hasLookedUp, true)) {
        offerPassword();
        return;
    }
    const auto take = [self = QPointer(this)](const QString &password) {
        if (!self)
            return;
        if (password.isEmpty()) {
            self->offerPassword();
            return;
        }
        self->m_wasAsked = false; // where it is wrong, the person is asked
        self->m_link.setPassword(password);
    };
    m_session.keyring.read(m_session.server, take);
}

void Sharing::offerPassword()
{
    m_messages.show(MessageBar::Kind::Warning,
                    tr("The newsroom's server wants your password. Until then you work "
                       "on your copy."),
                    tr("Pass&word…"), [this] { askPassword(); });
}

void Sharing::askPassword()
{
    m_wasAsked = false; // where it is wrong, it is asked again
    auto *dialog = new PasswordDialog(QUrl(m_session.server).userName(), bool(m_session.keyring),
                                      qobject_cast<QWidget *>(parent()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_toKeep = dialog->isToBeKept() ? dialog->password() : QString();
        m_link.setPassword(dialog->password());
    });
    dialog->open();
}

void Sharing::keepPassword()
{
    if (m_toKeep.isEmpty())
        return;
    const auto tell = [self = QPointer(this)](const QString &fault) {
        if (self && !fault.isEmpty())
            self->m_messages.show(MessageBar::Kind::Warning,
                                  tr("The keyring did not keep the password (%1). You are asked for it "
                                     "again next time.")
                                      .arg(fault));
    };
    m_session.keyring.write(m_session.server, std::exchange(m_toKeep, {}), tell);
}

QString Sharing::sentence(const store::ReplicaNews &news) const
{
    using Kind = store::ReplicaNews::Kind;
    const QString slug = u'\u2068' + news.slug + u'\u2069';
    const QString detail = u'\u2068' + news.detail + u'\u2069';
    switch (news.kind) {
    case Kind::Merged:
        return news.count == 0 ? tr("You and %1 both wrote in %2. The two texts were put together; yours is "
                                    "kept as a version.")
                                     .arg(detail, slug)
                               : tr("You and %1 both wrote in %2. In %n place(s) you said different things: "
                                    "both stand there as "
                                    "suggestions.",
                                    nullptr, news.count)
                                     .arg(detail, slug);
    case Kind::KeptAside:
        return tr("%1 went on without you and is not edited any more. What you wrote is kept among its "
                  "versions.")
            .arg(slug);
    case Kind::Step:
        return tr("Your step “%1” in %2 was not taken over, because the story was another by then. Look at "
                  "it "
                  "and make it again.")
            .arg(moveWord(workflow::moveFromName(news.detail).value_or(workflow::Move::Void)), slug);
    case Kind::Purge:
        return tr("Somebody else went on with %1 before the words that you purged were gone from the server, "
                  "so "
                  "they came back with its versions. Purge them again.")
            .arg(slug);
    case Kind::Source:
        return tr("%1 was changed by somebody else too. What you wrote stands beside it as a second entry of "
                  "the "
                  "source book.")
            .arg(detail);
    case Kind::Identity:
        return tr("Who %1 is was changed by somebody else too, and what they sealed stands. Unlock the vault "
                  "and enter "
                  "what you changed again.")
            .arg(detail);
    case Kind::Settings:
        return tr("The newsroom's settings were changed by somebody else too; theirs stand.");
    case Kind::Refused:
        return news.slug.isEmpty()
                   ? tr("The server did not take a change: %1.").arg(detail)
                   : tr("The server did not take what you changed in %1: %2. It is kept on this machine.")
                         .arg(slug, detail);
    case Kind::Hidden:
        return news.kept.isEmpty() ? tr("%1 is with a desk now whose stories you do not see. What you did "
                                        "there last was not taken "
                                        "over.")
                                         .arg(slug)
                                   : tr("%1 is with a desk now whose stories you do not see. What you wrote "
                                        "is kept as a story of "
                                        "your own: %2.")
                                         .arg(slug, u'\u2068' + news.kept + u'\u2069');
    case Kind::File:
        return tr("%1, a file of evidence, did not come from the server: %2. Galley asks for it again when "
                  "it next connects.")
            .arg(slug, detail);
    case Kind::BroughtBack:
        return news.count == 0 ? tr("The newsroom's server was brought back from a backup. What it lacks of "
                                    "what is here is sent.")
                               : tr("The newsroom's server was brought back from a backup. What it lacks of "
                                    "%n story(s) is sent "
                                    "from here.",
                                    nullptr, news.count);
    case Kind::Rewritten:
        return tr("The server's history of %1 was rewritten, by somebody who may do everything there. "
                  "Nothing of it "
                  "was taken over: %2. Tell whoever is responsible for the newsroom's security.")
            .arg(slug.size() > 2 ? slug : tr("the vault"), detail);
    }
    return {};
}

void Sharing::tell(const store::ReplicaNews &news)
{
    const bool isAlarm = news.kind == store::ReplicaNews::Kind::Rewritten;
    m_messages.show(isAlarm ? MessageBar::Kind::Fault : MessageBar::Kind::Warning, sentence(news));
}

}
