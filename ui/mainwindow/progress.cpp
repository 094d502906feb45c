// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/progress.h"

#include <QApplication>
#include <QPointer>

namespace galley::ui {

QProgressDialog *progressOf(const QString &what, int count, const base::CancelToken &token, QWidget *parent)
{
    constexpr int patience = 500; // milliseconds before somebody is told that work goes on
    auto *progress = new QProgressDialog(what, QProgressDialog::tr("Cancel"), 0, count, parent);
    progress->setWindowModality(Qt::WindowModal);
    progress->setMinimumDuration(patience);
    QObject::connect(progress, &QProgressDialog::canceled, progress, [token] { token.cancel(); });
    return progress;
}

std::function<void(int)> teller(QProgressDialog *progress)
{
    return [progress = QPointer(progress)](int done) {
        QMetaObject::invokeMethod(
            qApp,
            [progress, done] {
                if (progress)
                    progress->setValue(done);
            },
            Qt::QueuedConnection);
    };
}

}
