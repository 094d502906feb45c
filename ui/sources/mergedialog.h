// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/sources/sourcemodel.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QRadioButton;

namespace galley::store {
class SourceRepository;
}

namespace galley::ui {

/// Asks which other entry is the same somebody, and which of the two speaks for both; shows what the one
/// entry will be. Returns values, changes nothing.
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    MergeDialog(std::shared_ptr<const desk::SourceBook> book, const story::SourceId &id,
                store::SourceRepository &sources, const Theme &theme, QWidget *parent);

    /// The entry that goes into the other.
    story::SourceId duplicate() const;
    story::SourceId into() const;

private:
    void build(const Theme &theme);
    void offerLikely();
    void showPreview();
    QString preview(const desk::SourceBook::Entry &kept, const desk::SourceBook::Entry &gone) const;
    const desk::SourceBook::Entry *other() const;

    std::shared_ptr<const desk::SourceBook> m_book;
    const desk::SourceBook::Entry &m_entry;
    store::SourceRepository &m_sources;
    SourceModel m_model;
    QLineEdit *m_search;
    QListView *m_list;
    QRadioButton *m_keepsThis;
    QRadioButton *m_keepsOther;
    QLabel *m_preview;
    QPushButton *m_merge;
};

}
