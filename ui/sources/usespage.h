// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;

namespace galley::ui {

class Theme;

/// Every claim in every story that rests on a source, or on one piece of its evidence. Double click or Enter
/// opens the story there.
class UsesPage : public QWidget
{
    Q_OBJECT

public:
    UsesPage(store::SourceRepository &sources, const story::SourceId &source,
             const std::vector<story::Evidence> &evidence, const Theme &theme, QWidget *parent = nullptr);

    int count() const { return int(m_uses.size()); }

Q_SIGNALS:
    void placeChosen(const galley::story::ArticleId &story, const galley::story::AttributionId &attribution);

private:
    void fill();

    store::SourceRepository &m_sources;
    story::SourceId m_source;
    std::vector<story::Evidence> m_evidence;
    std::vector<store::Use> m_uses;
    QComboBox *m_of;
    QLabel *m_summary;
    QListWidget *m_list;
};

}
