// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/export.h"
#include "core/story/fields.h"
#include "ui/dialogs/disclosurepanel.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace galley::ui {

/// A format's name for people.
QString exportFormatTitle(desk::ExportFormat format);

/// What a person chose to export.
struct ExportChoice
{
    QString format; ///< a name of desk::exportFormats()
    QString path;   ///< the file; before the dialog, the folder
    bool opensFolder = false;
    bool isDraft = false; ///< is to say that it is one
};

/// Asks for a format and a file, and says what the file will hold and reveal. Returns values, writes nothing.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(const story::Fields &fields, const ExportChoice &before, QWidget *parent);

    ExportChoice choice() const;
    /// Whether the text was approved as it stands. A file for readers of one that was not says it is a draft.
    /// One that was withdrawn is told to partners as such.
    void setApproved(bool isApproved, bool isWithdrawn);
    /// What was asked for by outlookWanted(); an answer for another format than the chosen one is dropped.
    void showOutlook(const QString &format, const base::Result<ExportOutlook> &outlook, bool isVaultOpen);
    /// Asks anew: something that the look depends on has changed.
    void askOutlook();

Q_SIGNALS:
    void outlookWanted(const QString &format);
    void unlockWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *scrolled(QWidget *panel);
    QWidget *buildFormats(const QString &chosen);
    QWidget *buildFile();
    QString chosenFormat() const;
    void followFormat();
    void browse();
    void showHints();
    void enableExport();
    bool isDraft() const;

    story::Fields m_fields;
    QListWidget *m_formats;
    QLabel *m_content; ///< what the chosen format is good for
    QLineEdit *m_path;
    QLabel *m_hint;
    QLabel *m_gate; ///< what approval has to say
    QCheckBox *m_opensFolder;
    DisclosurePanel *m_disclosure;
    QPushButton *m_ok;
    bool m_isRefused = false; ///< the file may not leave
    bool m_isFileGood = false;
    bool m_isApproved = true;
    bool m_isWithdrawn = false;
};

}
