// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/auditdialog.h"

#include "core/desk/deskwork.h"
#include "ui/review/movewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialogsize.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/words.h"

#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

QString vaultTitle(const desk::AuditEntry &entry)
{
    const QHash<QString, QString> titles{
        {u"wrote"_s, AuditDialog::tr("%1 wrote down who a source is")},
        {u"read"_s, AuditDialog::tr("%1 looked up who a source is")},
        {u"granted"_s, AuditDialog::tr("%1 shared who a source is")},
        {u"revoked"_s, AuditDialog::tr("%1 ended somebody's right to know a source")},
        {u"removed"_s, AuditDialog::tr("%1 took a source out of the vault")},
    };
    return titles.value(entry.what, AuditDialog::tr("%1 was refused a look at who a source is"))
        .arg(entry.by);
}

QString titleOf(const desk::AuditEntry &entry)
{
    using Kind = desk::AuditEntry::Kind;
    switch (entry.kind) {
    case Kind::Step:
        if (const auto move = workflow::moveFromName(entry.what))
            return AuditDialog::tr("%1 %2", "who did what").arg(entry.by, doneWord(*move));
        break;
    case Kind::Writing:
        return AuditDialog::tr("%1 wrote: %2, %3", "who, how many revisions, how long")
            .arg(entry.by, entry.what, entry.detail);
    case Kind::Waiver:
        return AuditDialog::tr("%1 let %2 pass", "who, which rule").arg(entry.by, entry.what);
    case Kind::Export:
        return AuditDialog::tr("%1 wrote it out as %2", "who, in which format").arg(entry.by, entry.what);
    case Kind::Purge:
        return AuditDialog::tr("%1 took words out of the earlier versions").arg(entry.by);
    case Kind::Vault:
        return vaultTitle(entry);
    }
    return entry.what;
}

QString iconOf(desk::AuditEntry::Kind kind)
{
    using Kind = desk::AuditEntry::Kind;
    return kind == Kind::Step      ? u"review"_s
           : kind == Kind::Writing ? u"edit"_s
           : kind == Kind::Waiver  ? u"warning"_s
           : kind == Kind::Purge   ? u"delete"_s
           : kind == Kind::Vault   ? u"shield"_s
                                   : u"document"_s;
}

}

AuditDialog::AuditDialog(const store::StoreFactory &openStore, const story::Article &article,
                         const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
{
    // Any program of the session can read it: no story is named.
    setWindowTitle(tr("What Happened to the Story"));
    m_list->setAccessibleName(tr("What happened, the newest first"));
    m_list->setItemDelegate(new RowDelegate(
        theme,
        [this](const QModelIndex &row) {
            return RowDelegate::Sign{iconOf(m_entries[size_t(row.row())].kind)};
        },
        m_list));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->addWidget(m_list);
    sizeDialog(*this, {560, 620});
    desk::runOnDesk(
        openStore, {}, this, [id = article.id](desk::Desk &desk) { return desk::audit(desk, id); },
        [this](const base::Result<std::vector<desk::AuditEntry>> &entries) {
            if (entries)
                show(*entries);
            else
                Q_EMIT failed(tr("The record of the story could not be read"), entries.error());
        });
}

void AuditDialog::show(const std::vector<desk::AuditEntry> &entries)
{
    m_entries = entries;
    std::ranges::reverse(m_entries);
    for (const desk::AuditEntry &entry : m_entries) {
        const bool hasReason = entry.kind != desk::AuditEntry::Kind::Writing && !entry.detail.isEmpty();
        m_list->addItem(
            u"%1\n%2%3"_s.arg(titleOf(entry), timeText(entry.at),
                              hasReason ? u"\n“%1”"_s.arg(entry.detail.simplified()) : QString()));
    }
}

}
