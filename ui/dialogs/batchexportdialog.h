// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/export.h"
#include "core/story/fields.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace galley::ui {

/// A story that can be chosen.
struct BatchItem
{
    story::ArticleId id;
    QString title;         ///< headline, else slug
    QString state;         ///< in words
    bool isTicked = false; ///< from the start
};

/// Asks which stories are to be written, as what, and into which folder. Returns values, writes nothing.
class BatchExportDialog : public QDialog
{
    Q_OBJECT

public:
    BatchExportDialog(const std::vector<BatchItem> &items, const QString &format, const QString &folder,
                      QWidget *parent);

    std::vector<story::ArticleId> chosen() const;
    desk::ExportFormat format() const;
    QString folder() const;

private:
    QWidget *buildStories(const std::vector<BatchItem> &items);
    void filter(const QString &words);
    void tickShown(bool isTicked);
    void browse();
    void count();

    QLineEdit *m_filter;
    QListWidget *m_list;
    QComboBox *m_format;
    QLineEdit *m_folder;
    QLabel *m_hint;
    QPushButton *m_export = nullptr;
};

}
