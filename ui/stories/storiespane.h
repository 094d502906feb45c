// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/stories/storymodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QLineEdit;
class QListView;
class QStackedWidget;

namespace galley::ui {

class EmptyPage;
class Theme;

/// The list at the left: every story, by stage of work, with a field to narrow it down.
class StoriesPane : public QWidget
{
    Q_OBJECT

public:
    StoriesPane(const Theme &theme, QWidget *parent = nullptr);

    void setStories(std::vector<store::StorySummary> stories);
    const StoryModel &model() const { return m_model; }
    /// Which stories wait for whoever works here, by id, and why.
    void setInbox(const QHash<QString, QString> &why);
    /// Shows those alone and stands at the first of them, so that Enter opens it; all again from there.
    void turnInbox();
    /// Shows which story is open, without opening it again.
    void markOpen(const QString &id);
    QString openId() const { return m_openId; }
    /// The story on top of the list; empty where there is none.
    QString firstId() const { return m_proxy.index(0, 0).data(StoryModel::IdRole).toString(); }
    void focusFilter();
    void focusList();
    StoryProxy::Order order() const;
    void setOrder(StoryProxy::Order order);

Q_SIGNALS:
    void storyChosen(const QString &id);
    void storyEntered(const QString &id); ///< to be worked on, not only looked at
    void newStoryWanted();
    void sampleWanted();

private:
    void showRightPage();
    void selectOpen();
    void standAt(const QModelIndex &story);

    StoryModel m_model;
    StoryProxy m_proxy;
    QLineEdit *m_filter;
    QComboBox *m_order;
    QPushButton *m_inbox;
    QListView *m_list;
    QStackedWidget *m_pages;
    EmptyPage *m_none;
    EmptyPage *m_noFit;
    QString m_openId;
    bool m_selecting = false;
};

}
