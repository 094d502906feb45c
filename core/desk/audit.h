// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/desk.h"

namespace galley::desk {

/// Something that happened to a story.
struct AuditEntry
{
    enum class Kind {
        Step,    ///< of the workflow
        Writing, ///< one person's revisions without a long pause
        Waiver,  ///< a rule was let pass
        Export,  ///< the story was written out or printed
        Purge,   ///< words were taken out of the earlier versions
        Vault,   ///< somebody looked at, changed or shared who a source of the story is; to the hour
    };
    Kind kind = Kind::Step;
    qint64 at = 0;  ///< UTC milliseconds; of writing its end
    QString by;     ///< who
    QString what;   ///< "approve", "3 revisions", "R04", "pdf", "read": not translated
    QString detail; ///< the reason that was given, or how long it took
    QString hash;   ///< of the text it was about; empty where there is none
};

/// Everything that is on record of a story, the oldest first.
base::Result<std::vector<AuditEntry>> audit(Desk &desk, const story::ArticleId &article);

/// "step", "writing", "waiver", "export", "purge", "vault".
QString auditKindName(AuditEntry::Kind kind);

}
