// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/fields.h"

namespace galley::story {

/// What a person does on a desk; one may do several things.
enum class StaffRole { Reporter, DeskEditor, CopyEditor, FactChecker, Lawyer, Approver, Publisher, DeskHead };

/// A desk of the newsroom: harbour, culture, sport.
struct NewsDesk
{
    DeskId id;
    QString name;
    QString section;                           ///< of the paper its stories go to
    QString style;                             ///< publication style of its pages; empty: the publication's
    QString profile = QStringLiteral("small"); ///< how it works (core/workflow)
    bool operator==(const NewsDesk &) const = default;
};

/// One of the staff.
struct Person
{
    struct Role
    {
        DeskId desk;
        StaffRole role = StaffRole::Reporter;
        bool operator==(const Role &) const = default;
    };

    PersonId id;
    QString name;
    std::vector<Role> roles;
    bool operator==(const Person &) const = default;
};

/// Lower-case name of a role ("desk-editor"), as in the store; not translated.
QString staffRoleName(StaffRole role);
StaffRole staffRoleFromName(QStringView name);

}
