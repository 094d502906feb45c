// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Notes beside a story that another writes.

#include "core/desk/desk.h"
#include "core/text/anchorsearch.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::desk {

base::Result<> Desk::addNoteStep(const story::ArticleId &id, story::NoteStep step)
{
    step.by = m_person;
    return m_store->articles().addNoteStep(id, step);
}

base::Result<> Desk::settleNoteSteps(const story::ArticleId &id)
{
    store::LeaseRepository &leases = m_store->leases();
    if (const auto lease = leases.take(id, m_person, false); !lease)
        return std::unexpected(lease.error());
    if (!leases.require(id))
        return {}; // whoever has it takes them in
    const auto done = m_store->inTransaction([&]() -> base::Result<> {
        auto article = m_store->articles().load(id);
        const auto steps = m_store->articles().noteSteps(id);
        if (!article || !steps)
            return std::unexpected(!article ? article.error() : steps.error());
        std::vector<story::NoteStepId> taken;
        for (const story::NoteStep &step : *steps) {
            story::take(article->notes, step);
            taken.push_back(step.id);
        }
        std::vector<text::Anchor *> anchors;
        for (story::Note &note : article->notes) {
            if (note.anchor)
                anchors.push_back(&*note.anchor);
        }
        text::reanchor(std::move(anchors), article->body);
        const auto marked = m_store->articles().takeNoteSteps(taken);
        return marked ? save(*article, u"note"_s) : marked;
    });
    const auto given = leases.give(id);
    return done ? given : done;
}

}
