// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/publication.h"

#include <QAbstractTableModel>

namespace galley::ui {

/// The house's own words, a row each, to be edited in place.
class WordsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Find, Prefer, Kind, Reason, ColumnCount };

    explicit WordsModel(std::vector<story::HouseWord> words, QObject *parent = nullptr);

    const std::vector<story::HouseWord> &words() const { return m_words; }
    void setWords(std::vector<story::HouseWord> words);
    /// An empty one behind the last; returns its row.
    int add();
    static QString kindWord(story::HouseWord::Kind kind);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool removeRows(int row, int count, const QModelIndex &parent) override;

private:
    std::vector<story::HouseWord> m_words;
};

}
