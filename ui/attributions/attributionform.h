// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/lens.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QCompleter;
class QFormLayout;
class QGroupBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QStandardItemModel;

namespace galley::ui {

/// What a person says of an attribution, with what has to be written into the source book for it.
struct AttributionDraft
{
    story::Attribution attribution;
    std::optional<story::Source> newSource;
    std::optional<story::Conversation> newTalk;
};

/// Everything that is known of one attribution, in one form: who, how, on which terms, by whom, what supports
/// it, and who answers for a source that is not named. Returns values, stores nothing.
class AttributionForm : public QDialog
{
    Q_OBJECT

public:
    /// person: who fills it in; contentHash: of the story as it stands, for a check that is noted now.
    AttributionForm(const desk::LensEntry &entry, std::shared_ptr<const desk::SourceBook> book,
                    const QString &person, const QString &contentHash, QWidget *parent);

    AttributionDraft draft() const;

private:
    void build(const desk::LensEntry &entry);
    QWidget *buildLeft();
    QWidget *buildRight();
    QGroupBox *buildAnonymity();
    void fillValues();
    void offer(const QString &typed);
    void setSource(const desk::SourceBook::Entry *source);
    void showSource();
    void fillTalks();
    void fillEvidence();
    void showTerms();
    story::Terms chosenTerms() const;
    std::optional<story::Anonymity> anonymity() const;

    story::Attribution m_before;
    std::shared_ptr<const desk::SourceBook> m_book;
    QString m_person;
    QString m_hash;
    const desk::SourceBook::Entry *m_source = nullptr;
    QStandardItemModel *m_offers;
    QLineEdit *m_who;
    QLabel *m_position;
    QComboBox *m_form;
    QComboBox *m_talk;
    QLabel *m_terms;
    QLineEdit *m_via;
    QComboBox *m_kind;
    QLineEdit *m_claim;
    QListWidget *m_evidence;
    QLineEdit *m_verified;
    QLabel *m_checked;
    QCheckBox *m_again;
    QGroupBox *m_unnamed;
    QLineEdit *m_reason;
    QLineEdit *m_readerText;
    QLineEdit *m_editor;
    QLineEdit *m_approved;
    QCheckBox *m_central;
    QCheckBox *m_opinion;
};

}
