// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/sourcedraft.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace galley::ui {

class Theme;

/// What supports a source's words: files, links with a captured copy, things on paper. Files are chosen or
/// dropped, and copied in when the source is saved.
class EvidencePage : public QWidget
{
    Q_OBJECT

public:
    EvidencePage(std::vector<story::Evidence> evidence, const story::SourceId &source, const Theme &theme,
                 QWidget *parent = nullptr);

    const std::vector<story::Evidence> &evidence() const { return m_all; }
    const std::vector<desk::EvidenceFile> &files() const { return m_files; }
    void setProtected(bool isProtected);
    /// Those that evidence may belong to.
    void setConversations(const std::vector<story::Conversation> &conversations);
    void addFile(const QString &path);
    void addLink(const QString &address);

Q_SIGNALS:
    void edited();
    void fileWanted(const QString &sha256); ///< somebody wants to see a stored file

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *buildList(const Theme &theme);
    QWidget *buildForm();
    void append(story::Evidence evidence);
    void chooseFile(bool isNew);
    void putFile(size_t row, const QString &path);
    void showCurrent();
    void takeForm();
    void removeCurrent();
    QString fileState(const story::Evidence &evidence) const;
    static QString lineOf(const story::Evidence &evidence);

    std::vector<story::Evidence> m_all;
    std::vector<desk::EvidenceFile> m_files;
    story::SourceId m_source;
    bool m_isShowing = false;
    bool m_isProtected = false;
    QListWidget *m_list;
    QPushButton *m_addFile;
    QPushButton *m_remove;
    QWidget *m_fields;
    QFormLayout *m_form;
    QComboBox *m_kind;
    QLineEdit *m_locator;
    QWidget *m_file;
    QLabel *m_state;
    QPushButton *m_open;
    QLineEdit *m_place;
    QLineEdit *m_description;
    QComboBox *m_conversation;
    QCheckBox *m_sensitive;
};

}
