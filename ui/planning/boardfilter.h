// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/store.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace galley::ui {

class Theme;

/// A question with a name: "Due today" is "due:today".
struct SavedView
{
    QString name;
    QString query;
    bool operator==(const SavedView &) const = default;
};

/// The bar above the board: which stories (views of the house and one's own, and a field that takes words
/// and operators), and how they are put together.
class BoardFilter : public QWidget
{
    Q_OBJECT

public:
    explicit BoardFilter(const Theme &theme, QWidget *parent = nullptr);

    QString query() const;
    void setQuery(const QString &query);
    store::StoryGrouping grouping() const;
    void setGrouping(store::StoryGrouping by);
    /// The person's own, beside those that are always there.
    QList<SavedView> savedViews() const { return m_saved; }
    void setSavedViews(const QList<SavedView> &views);
    /// Values that operators can take here.
    void setChoices(const QStringList &desks, const QStringList &people);
    /// What is asked for the views' counts, and the answers in the same order.
    QList<SavedView> views() const;
    void setCounts(const QList<int> &counts);
    /// What is wrong with the question; empty: nothing.
    void setFault(const QString &sentence);
    void focusField();

Q_SIGNALS:
    void changed();
    void savedViewsChanged();
    void planWanted();
    void leaveWanted(); ///< Down or Enter in the field

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(const Theme &theme);
    void fillViews();
    void fillNarrow();
    void chooseView();
    void saveView();
    void removeView();
    void addOperator(const QString &text);

    QComboBox *m_view;
    QLineEdit *m_field;
    QToolButton *m_narrow;
    QComboBox *m_grouping;
    QLabel *m_fault;
    QList<SavedView> m_saved;
    QList<int> m_counts;
    QStringList m_desks;
    QStringList m_people;
};

}
