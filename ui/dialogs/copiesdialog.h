// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QDialog>

#include <functional>
#include <vector>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace galley::ui {

/// A copy of the newsroom that lies on the disk.
struct NewsroomCopy
{
    QString path;
    qint64 at = 0;   ///< UTC milliseconds
    qint64 size = 0; ///< bytes
    bool isDamaged = false;
};

/// After the newsroom was copied, or was not for it was not time yet.
struct CopyMade
{
    qint64 at = 0;  ///< the last good copy there is, UTC milliseconds; 0: none
    QString damage; ///< what is wrong with the newsroom, and with the copy of it that was made just now
};

/// Copies of the newsroom. Where they lie, and how they are made, is the program's to know. All but restore()
/// may take a while and are called on other threads.
struct NewsroomCopies
{
    std::function<std::vector<NewsroomCopy>()> list; ///< the newest first, the damaged ones too
    /// Makes one where the last is an hour old, or in any case.
    std::function<base::Result<CopyMade>(bool inAnyCase)> make;
    /// Writes everything, with the files of evidence, into one new file.
    std::function<base::Result<>(const QString &path)> archive;
    /// Reads a part of the newsroom through, for a moment; what is damaged, one sentence each.
    std::function<base::Result<QStringList>()> check;
    /// Closes the newsroom and opens it again with that copy, or archive, in its place.
    std::function<void(const QString &path)> restore;

    explicit operator bool() const { return bool(make); }
};

/// Shows the copies of the newsroom, makes one, takes one back.
class CopiesDialog : public QDialog
{
    Q_OBJECT

public:
    /// changedSince: how many stories were changed after a moment (UTC milliseconds).
    CopiesDialog(const NewsroomCopies &copies, std::function<int(qint64)> changedSince, QWidget *parent);

    /// Asks whether an archive from elsewhere is to take the newsroom's place.
    void offerArchive(const QString &path);

Q_SIGNALS:
    void made(qint64 at);

private:
    QWidget *buildButtons();
    void refresh();
    void addRow(const NewsroomCopy &copy);
    void makeCopy();
    void tellMade(const base::Result<CopyMade> &copy);
    void saveArchive();
    void chooseArchive();
    void confirm(const QString &path, const QString &question);
    void restoreChosen();
    void setBusy(const QString &sentence);
    void say(const QString &sentence);

    NewsroomCopies m_copies;
    std::function<int(qint64)> m_changedSince;
    QTreeWidget *m_list;
    QLabel *m_status;
    std::vector<QPushButton *> m_buttons;
    QPushButton *m_restore = nullptr;
};

}
