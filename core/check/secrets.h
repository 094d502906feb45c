// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/base/textrange.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace galley::check {

/// Names, other names and numbers that must not leave the house. Whoever can open the vault hands them in for
/// a run; the checks never hold them, and a finding says where one stands but not what it is.
class Secrets
{
public:
    virtual ~Secrets() = default;
    /// One that is locked finds nothing, which is no answer.
    virtual bool isOpen() const { return true; }
    /// Where a text gives one away: ranges of that text, in order; nothing where an open vault could not be
    /// asked. May be called from any thread.
    virtual std::optional<std::vector<base::TextRange>> find(const QString &text) const = 0;
    /// Whether a text gives one away, or nobody can say that it does not.
    bool mayBeIn(const QString &text) const
    {
        const auto found = text.isEmpty() ? std::vector<base::TextRange>() : find(text);
        return !found || !found->empty();
    }
    /// Whether the bytes of a file that is about to leave hold one, in their packed parts too. True as well
    /// where an open vault could not be asked.
    virtual bool isIn(const QByteArray &bytes) const = 0;
    /// Seals a file that a protected source gave, beside who it is; the file itself stays. Waits for as long
    /// as the file is large. Denied where the vault is locked.
    virtual base::Result<> keepFile(const QString & /*reference*/, const QString & /*path*/,
                                    const QString & /*name*/) const
    {
        return base::failure(base::ErrorCode::Denied, QStringLiteral("the vault is locked"));
    }
};

/// The vault that is open in this program, for every check and export on any thread; null: none is, or it is
/// locked. Whoever sets it takes it away again only when no run is under way.
const Secrets *openSecrets();
void setOpenSecrets(const Secrets *secrets);

}
