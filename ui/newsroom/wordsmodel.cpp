// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newsroom/wordsmodel.h"

namespace galley::ui {

WordsModel::WordsModel(std::vector<story::HouseWord> words, QObject *parent)
    : QAbstractTableModel(parent)
    , m_words(std::move(words))
{ }

void WordsModel::setWords(std::vector<story::HouseWord> words)
{
    beginResetModel();
    m_words = std::move(words);
    endResetModel();
}

int WordsModel::add()
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_words.push_back({.find = {}, .prefer = {}, .reason = {}});
    endInsertRows();
    return row;
}

QString WordsModel::kindWord(story::HouseWord::Kind kind)
{
    switch (kind) {
    case story::HouseWord::Kind::Prefer:
        return tr("is written");
    case story::HouseWord::Kind::Avoid:
        return tr("avoid, rather");
    case story::HouseWord::Kind::Pattern:
        //: How an entry is to be read: a regular expression
        return tr("pattern");
    }
    return {};
}

int WordsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_words.size());
}

int WordsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WordsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    const story::HouseWord &word = m_words[size_t(index.row())];
    switch (index.column()) {
    case Find:
        return word.find;
    case Prefer:
        return word.prefer;
    case Kind:
        return role == Qt::EditRole ? QVariant(int(word.kind)) : QVariant(kindWord(word.kind));
    default:
        return word.reason;
    }
}

bool WordsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    story::HouseWord &word = m_words[size_t(index.row())];
    switch (index.column()) {
    case Find:
        word.find = value.toString();
        break;
    case Prefer:
        word.prefer = value.toString();
        break;
    case Kind:
        word.kind = story::HouseWord::Kind(value.toInt());
        break;
    default:
        word.reason = value.toString();
    }
    Q_EMIT dataChanged(index, index);
    return true;
}

QVariant WordsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Find:
        return tr("Word or words");
    case Prefer:
        return tr("Our form");
    case Kind:
        //: Heading of a table: whether a word is written or avoided
        return tr("How");
    default:
        return tr("Why");
    }
}

Qt::ItemFlags WordsModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index) | Qt::ItemIsEditable;
}

bool WordsModel::removeRows(int row, int count, const QModelIndex &parent)
{
    if (parent.isValid() || row < 0 || count < 1 || row + count > rowCount())
        return false;
    beginRemoveRows({}, row, row + count - 1);
    m_words.erase(m_words.begin() + row, m_words.begin() + row + count);
    endRemoveRows();
    return true;
}

}
