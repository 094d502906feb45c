// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/joindialog.h"

#include "ui/widgets/announce.h"
#include "ui/widgets/dialogsize.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/words.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>
#include <QtConcurrent>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

bool isAddress(const QString &text)
{
    return text.startsWith("postgresql://"_L1) || text.startsWith("postgres://"_L1);
}

}

JoinDialog::JoinDialog(Probe probe, const QString &login, bool hasKeyring, QWidget *parent)
    : QDialog(parent)
    , m_probe(std::move(probe))
    , m_host(new QLineEdit(this))
    , m_newsroom(new QLineEdit(u"newsroom"_s, this))
    , m_login(new QLineEdit(login, this))
    , m_password(new QLineEdit(this))
    , m_keep(new QCheckBox(tr("&Keep the password in the keyring of this computer"), this))
    , m_found(new QLabel(this))
    , m_test(new QPushButton(tr("&Try It Out"), this))
{
    setWindowTitle(tr("Join a Shared Newsroom"));
    auto *intro = new QLabel(
        tr("A newsroom that is shared lies on a PostgreSQL server. Whoever runs it gives you its "
           "address, a login and a password. You keep a copy here and work on without a network; "
           "your own newsroom stays as it is."),
        this);
    intro->setWordWrap(true);
    m_host->setPlaceholderText(tr("server.example.org, or a whole address postgresql://…"));
    m_password->setEchoMode(QLineEdit::Password);
    m_found->setWordWrap(true);
    m_found->setAccessibleName(tr("What was found"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Server"), m_host);
    form->addRow(tr("&Newsroom"), m_newsroom);
    form->addRow(tr("&Login"), m_login);
    form->addRow(tr("&Password"), m_password);
    form->addRow({}, m_keep);
    m_keep->setChecked(hasKeyring);
    m_keep->setVisible(hasKeyring);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    buttons->addButton(m_test, QDialogButtonBox::ActionRole);
    m_join = buttons->addButton(tr("&Join"), QDialogButtonBox::AcceptRole);
    m_test->setAutoDefault(false);
    m_join->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(14);
    column->addWidget(intro);
    column->addLayout(form);
    column->addWidget(m_found);
    column->addStretch();
    column->addWidget(buttons);
    for (QLineEdit *field : {m_host, m_newsroom, m_login, m_password})
        connect(field, &QLineEdit::textChanged, this, &JoinDialog::changed);
    connect(m_test, &QPushButton::clicked, this, [this] {
        m_joinsWhenFound = false;
        this->probe();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (m_works == uri()) {
            accept();
            return;
        }
        m_joinsWhenFound = true;
        this->probe();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    changed();
    tabInReadingOrder(*this);
    sizeDialog(*this, {520, 0});
}

void JoinDialog::changed()
{
    const bool isWhole = isAddress(m_host->text());
    for (QLineEdit *field : {m_newsroom, m_login})
        field->setEnabled(!isWhole);
    const bool isEnough = !m_host->text().trimmed().isEmpty();
    m_test->setEnabled(isEnough);
    m_join->setEnabled(isEnough);
    m_found->clear();
}

QString JoinDialog::uri() const
{
    QUrl url(m_host->text().trimmed());
    if (!isAddress(m_host->text())) {
        url = QUrl();
        const QString host = m_host->text().trimmed();
        url.setScheme(u"postgresql"_s);
        url.setHost(host.section(u':', 0, 0));
        if (const int port = host.section(u':', 1, 1).toInt(); port > 0)
            url.setPort(port);
        url.setUserName(m_login->text().trimmed());
        url.setPath(u'/' + m_newsroom->text().trimmed());
    }
    if (!m_password->text().isEmpty())
        url.setPassword(m_password->text());
    return url.toString(QUrl::FullyEncoded);
}

QString JoinDialog::server() const
{
    return QUrl(uri()).toString(QUrl::RemovePassword | QUrl::FullyEncoded);
}

QString JoinDialog::password() const
{
    return QUrl(uri()).password(QUrl::FullyDecoded);
}

bool JoinDialog::isToBeKept() const
{
    return m_keep->isChecked() && !password().isEmpty();
}

void JoinDialog::probe()
{
    m_found->setText(tr("Asking the server…"));
    m_test->setEnabled(false);
    m_join->setEnabled(false);
    QtConcurrent::run([probe = m_probe, uri = uri()] {
        return probe(uri);
    }).then(this, [this, uri = uri()](const base::Result<QString> &found) { showFound(uri, found); });
}

void JoinDialog::showFound(const QString &uri, const base::Result<QString> &found)
{
    m_test->setEnabled(true);
    m_join->setEnabled(true);
    m_works = found ? uri : QString();
    m_found->setText(found ? *found : faultSentence(tr("It does not do"), found.error()));
    announce(m_found, m_found->text(), !found);
    if (!found && found.error().code == base::ErrorCode::Denied)
        m_password->setFocus();
    if (found && m_joinsWhenFound)
        accept();
}

}
