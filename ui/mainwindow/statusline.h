// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QStatusBar>

class QLabel;
class QTimer;

namespace galley::ui {

class Theme;

/// The bar at the bottom, which tells the truth: "Saved" only after the database has it, and a failure stays
/// until it is mended.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(const Theme &theme, QWidget *parent = nullptr);

    void showNothing();
    void showSaving(); ///< tells it when the save takes longer than one does
    void showSaved(const QDateTime &at);
    void showUnchanged();
    void showHeld(); ///< another window has the story
    void showNotSaved(const base::Error &error);
    /// Who has the story open in other windows and reads.
    void setReaders(const QStringList &people);
    /// Somebody asked for it, so they are told: at once, or when it is so.
    void sayWhenSaved();
    void setWords(int words);
    /// Whether what is typed becomes a suggestion.
    void setSuggesting(bool on);
    void setLanguage(const QString &code);
    /// How old the last copy of the newsroom is; 0: there is none.
    void setBackup(qint64 madeAt);
    /// Whether protected sources can be seen; an empty text: there is no vault.
    void setVault(const QString &text, bool isOpen);
    void setZoom(int percent);
    /// How this copy of a shared newsroom stands to its server, and what that means.
    void setServer(const QString &text, const QString &hint, bool isWell);
    QString saveText() const;

protected:
    bool event(QEvent *event) override;

private:
    enum class Save { Nothing, Saving, Saved, NotSaved };
    void setSave(Save state, const QString &text);
    void dress();
    void fit();

    const Theme &m_theme;
    QLabel *m_icon;
    QLabel *m_save;
    QLabel *m_readers;
    QLabel *m_server;
    QLabel *m_backup;
    QLabel *m_vault;
    QLabel *m_suggesting;
    QLabel *m_words;
    QLabel *m_language;
    QLabel *m_zoom;
    Save m_state = Save::Nothing;
    QTimer *m_slowSave;
    bool m_wasAsked = false; ///< somebody waits to hear that it is saved
    bool m_isVaultOpen = false;
    bool m_isServerWell = true;
};

}
