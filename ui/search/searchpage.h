// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/search.h"
#include "ui/search/resultmodel.h"

#include <QWidget>

class QCompleter;
class QLabel;
class QLineEdit;
class QListView;
class QStackedWidget;
class QStringListModel;
class QTimer;

namespace galley::ui {

class EmptyPage;
class Theme;

/// A field that looks everywhere: in stories, notes and sources of the newsroom, in commands and in the help.
/// The caret stays in the field; arrows choose, Enter opens, Escape goes back.
class SearchPage : public QWidget
{
    Q_OBJECT

public:
    SearchPage(const Theme &theme, store::StoreFactory openStore, QWidget *parent = nullptr);

    void setPerson(const QString &person) { m_person = person; }
    /// Values that operators can take here.
    void setChoices(const QStringList &desks, const QStringList &people);
    /// Commands and help, which are no part of the newsroom.
    using Others = std::function<std::vector<SearchSection>(const desk::SearchQuery &)>;
    void setOthers(Others others) { m_others = std::move(others); }
    void focusField();
    QString query() const;
    void setQuery(const QString &query);
    const ResultModel &results() const { return *m_results; }

Q_SIGNALS:
    void storyChosen(const QString &id);
    void noteChosen(const QString &storyId, const QString &noteId);
    void sourceChosen(const galley::story::SourceId &source);
    void leaveWanted();
    void failed(const QString &whatFailed, const galley::base::Error &error);
    /// The question is answered; for whoever waits for it.
    void answered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build(const Theme &theme);
    void dress();
    void ask();
    void tellAnswered(int question);
    void openCurrent();
    void take(const desk::SearchQuery &query, const desk::SearchResult &result);
    SearchSection stories(const desk::SearchResult &result);
    SearchSection notes(const desk::SearchResult &result);
    SearchSection sources(const desk::SearchResult &result);
    void tellNothing(const desk::SearchQuery &query, const QStringList &nearWords);
    void offerOperators();
    void takeOperator(const QString &text);
    bool takeKey(int key);

    store::StoreFactory m_openStore;
    QString m_person;
    Others m_others;
    QLineEdit *m_field;
    QLabel *m_hint;
    QListView *m_list;
    ResultModel *m_results;
    QStackedWidget *m_pages;
    EmptyPage *m_start;
    QLabel *m_nothing;
    QCompleter *m_operators;
    QStringListModel *m_operatorNames;
    QTimer *m_pause;
    int m_question = 0;
    int m_answered = 0;
    bool m_opensFirst = false; ///< of the answer that comes
};

}
