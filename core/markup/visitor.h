// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/markup/node.h"

namespace galley::markup {

/// One walk, many renderers: enter and leave are called in document order and always balanced.
class Visitor
{
public:
    virtual ~Visitor() = default;
    /// Returns false to pass over the children; leave is then called at once.
    virtual bool enter(const Node &node) = 0;
    virtual void leave(const Node &node) = 0;
};

void walk(const Node &node, Visitor &visitor);

}
