// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/sourcekeeper.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPushButton;
class QTabWidget;

namespace galley::desk {
class Desk;
}

namespace galley::ui {

class ConversationsPage;
class EvidencePage;
class SourceForm;
class Theme;
class UsesPage;

/// One source with everything that is kept of it. Saves in the background and closes when it is on the disk;
/// a fault stays here with what was typed.
class SourceDialog : public QDialog
{
    Q_OBJECT

public:
    SourceDialog(desk::Desk &desk, const store::StoreFactory &openStore, const desk::SourceBook::Entry &entry,
                 const std::vector<story::Source> &merged, const Theme &theme, QWidget *parent);

    desk::SourceDraft draft() const;
    void showClaims();
    void accept() override;
    void reject() override;

Q_SIGNALS:
    void stored();
    void identityWanted(const QString &vaultReference, const QString &description);
    void unmergeWanted(const galley::story::SourceId &part);
    void placeChosen(const galley::story::ArticleId &story, const galley::story::AttributionId &attribution);

private:
    void build(const std::vector<story::Source> &merged);
    QWidget *buildMerged(const std::vector<story::Source> &merged);
    void connectPages();
    void check();
    void handleSaved(const base::Result<> &result);
    void openFile(const base::Result<QString> &path);
    void say(const QString &sentence, bool isFault = false);
    void lookForNames();

    desk::SourceBook::Entry m_before;
    desk::SourceKeeper m_keeper;
    bool m_isEdited = false;
    bool m_isWarned = false;
    QTabWidget *m_tabs;
    SourceForm *m_form;
    ConversationsPage *m_conversations;
    EvidencePage *m_evidence;
    UsesPage *m_uses;
    QLabel *m_status;
    QPushButton *m_save;
    QTimer m_pause; ///< after the last key, before the vault is asked
};

}
