// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/fields.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace galley::ui {

/// What a person chose to export.
struct ExportChoice
{
    QString format; ///< a name of desk::exportFormats()
    QString path;   ///< the file; before the dialog, the folder
    bool opensFolder = false;
};

/// Asks for a format and a file, and says what the file will hold. Returns values, writes nothing.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(const story::Fields &fields, const ExportChoice &before, QWidget *parent);

    ExportChoice choice() const;

private:
    QWidget *buildFormats(const QString &chosen);
    QWidget *buildFile();
    QString chosenFormat() const;
    void followFormat();
    void browse();
    void showHints();

    story::Fields m_fields;
    QButtonGroup *m_formats;
    QLineEdit *m_path;
    QLabel *m_hint;
    QCheckBox *m_opensFolder;
    QPushButton *m_ok;
};

}
