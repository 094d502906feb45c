// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/desk.h"

#include <QtConcurrent>

namespace galley::desk {

/// Does work(Desk &) on another thread, with a store of its own, and hands what it returns (a base::Result)
/// to then() on the thread of context. Nothing is handed over when context is gone by then.
template <class Work, class Then>
void runOnDesk(const store::StoreFactory &openStore, const QString &person, QObject *context, Work work,
               Then then)
{
    using Outcome = std::invoke_result_t<Work, Desk &>;
    QtConcurrent::run([openStore, person, work = std::move(work)]() -> Outcome {
        auto store = openStore();
        if (!store)
            return std::unexpected(store.error());
        Desk desk(std::move(*store), person);
        return work(desk);
    }).then(context, std::move(then));
}

}
