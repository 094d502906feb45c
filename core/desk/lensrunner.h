// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/lens.h"
#include "core/desk/openstory.h"

#include <QFutureWatcher>

#include <memory>

namespace galley::desk {

/// Keeps the lens of an open story: made anew on another thread when something was found, settled, or changed
/// in the source book. One run is active and one waits. Between runs, places are carried over edits.
class LensRunner : public QObject
{
    Q_OBJECT

public:
    explicit LensRunner(OpenStory &story, QObject *parent = nullptr);
    ~LensRunner() override;

    /// What the detector found in the story's present revision.
    void setDetection(const attribution::Detection &detection);
    void setBook(std::shared_ptr<const SourceBook> book);
    const Lens &lens() const { return *m_lens; }

Q_SIGNALS:
    /// The places are those of the story's present text.
    void ready(const std::shared_ptr<const galley::desk::Lens> &lens);

private:
    struct Made
    {
        qint64 revision = 0;
        std::shared_ptr<const Lens> lens;
    };
    void request();
    void deliver();
    void note(const text::Edit &edit);
    void carryEdits();
    void carry(const text::Edit &edit);

    OpenStory &m_story;
    attribution::Detection m_detection;
    std::vector<text::Edit> m_edits; ///< since it, not carried over it yet: mostly the next one comes first
    std::shared_ptr<const SourceBook> m_book = std::make_shared<SourceBook>();
    std::shared_ptr<const Lens> m_lens = std::make_shared<Lens>();
    QFutureWatcher<Made> m_watcher;
    bool m_waiting = false;
};

}
