// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/replaceall.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace galley::ui {

/// Looks for words in all stories, on another thread, and lets a person choose what is replaced. Replaces
/// nothing itself: chosen() is for whoever has the stories.
class ReplaceDialog : public QDialog
{
    Q_OBJECT

public:
    ReplaceDialog(store::StoreFactory openStore, const QString &person, QWidget *parent = nullptr);
    ~ReplaceDialog() override;

    void setWords(const QString &words);
    desk::ReplaceOrder order() const;
    void search();
    /// The stories and places that are ticked.
    std::vector<desk::FoundStory> chosen() const;
    QString status() const;

Q_SIGNALS:
    void searched();

private:
    void build();
    QWidget *buildFields();
    void take(const base::Result<std::vector<desk::FoundStory>> &found);
    void show(std::vector<desk::FoundStory> found);
    QTreeWidgetItem *itemOf(const desk::FoundStory &story, int number) const;
    void showCount();
    void outdate();
    void setSearching(bool on);

    store::StoreFactory m_openStore;
    QString m_person;
    QLineEdit *m_words;
    QLineEdit *m_replacement;
    QCheckBox *m_case;
    QCheckBox *m_whole;
    QCheckBox *m_pattern;
    QCheckBox *m_keepCase;
    QPushButton *m_find;
    QPushButton *m_stop;
    QPushButton *m_replace = nullptr;
    QProgressBar *m_progress;
    QTreeWidget *m_results;
    QLabel *m_status;
    base::CancelToken m_token;
    std::vector<desk::FoundStory> m_found;
    bool m_isSearching = false;
};

/// Why a story is left as it is, in a few words.
QString refusalWord(desk::Refusal refusal);

}
