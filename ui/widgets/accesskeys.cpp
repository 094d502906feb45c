// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/accesskeys.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QGroupBox>
#include <QLabel>
#include <QSet>
#include <QTabBar>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

/// Where the & of the key stands; -1: there is none. Two of them are one that is read.
qsizetype markOf(const QString &text)
{
    for (qsizetype at = text.indexOf(u'&'); at >= 0 && at + 1 < text.size();
         at = text.indexOf(u'&', at + 2)) {
        if (text[at + 1] != u'&')
            return at;
    }
    return -1;
}

/// Places of letters a text could have its key at, best first.
QList<qsizetype> choices(const QString &text)
{
    QList<qsizetype> first;
    QList<qsizetype> others;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isLetter())
            continue;
        const bool beginsWord = i == 0 || !(text[i - 1].isLetterOrNumber() || text[i - 1].isMark());
        (beginsWord ? first : others) << i;
    }
    return first + others;
}

QString withoutMark(QString text)
{
    return text.remove(markOf(text), 1);
}

/// A text that stands in the dialog, and how it is put back.
struct Labelled
{
    QString text;
    std::function<void(const QString &)> set;
};

std::vector<Labelled> labelledBelow(const QWidget &top)
{
    std::vector<Labelled> all;
    for (QWidget *one : top.findChildren<QWidget *>()) {
        if (auto *button = qobject_cast<QAbstractButton *>(one))
            all.push_back({button->text(), [button](const QString &text) { button->setText(text); }});
        else if (auto *label = qobject_cast<QLabel *>(one); label && label->buddy())
            all.push_back({label->text(), [label](const QString &text) { label->setText(text); }});
        else if (auto *box = qobject_cast<QGroupBox *>(one))
            all.push_back({box->title(), [box](const QString &text) { box->setTitle(text); }});
        else if (auto *tabs = qobject_cast<QTabBar *>(one)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                all.push_back(
                    {tabs->tabText(tab), [tabs, tab](const QString &text) { tabs->setTabText(tab, text); }});
        }
    }
    return all;
}

}

QStringList withOwnKeys(QStringList texts)
{
    QSet<QChar> taken;
    QList<QString *> without; // their letter was somebody's already
    for (QString &text : texts) {
        const qsizetype mark = markOf(text);
        if (mark < 0)
            continue;
        const QChar letter = text[mark + 1].toLower();
        if (taken.contains(letter))
            without << &text;
        taken << letter;
    }
    for (QString *text : without) {
        *text = withoutMark(*text);
        const auto places = choices(*text);
        const auto isFree = [&](qsizetype place) { return !taken.contains((*text)[place].toLower()); };
        if (const auto place = std::ranges::find_if(places, isFree); place != places.end()) {
            taken << (*text)[*place].toLower();
            text->insert(*place, u'&');
        }
    }
    return texts;
}

AccessKeys::AccessKeys(QObject *parent) : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        QWidget *window = now ? now->window() : nullptr;
        if (window != m_seen && qobject_cast<QDialog *>(window))
            share(*window);
        m_seen = window;
    });
}

/// Pages that are behind others count too: whoever turns to them finds the keys that stay.
void AccessKeys::share(const QWidget &top)
{
    const std::vector<Labelled> all = labelledBelow(top);
    QStringList texts;
    for (const Labelled &one : all)
        texts << one.text;
    const QStringList own = withOwnKeys(texts);
    for (size_t i = 0; i < all.size(); ++i) {
        if (own[qsizetype(i)] != texts[qsizetype(i)])
            all[i].set(own[qsizetype(i)]);
    }
}

}
