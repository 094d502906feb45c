// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/desk/review.h"

#include <QDialog>
#include <QImage>

class QVBoxLayout;

namespace galley::ui {

class Theme;

/// What somebody is about to approve, in one view: the pages, the text's hash, who wrote how much of it, what
/// the house rules still say, what was let pass and why, and the facts that rest on one source alone.
class ApprovalDialog : public QDialog
{
    Q_OBJECT

public:
    /// What the standing does not know.
    struct Evidence
    {
        std::vector<QImage> pages;
        QStringList singleSource; ///< words that one source alone stands for, with the source
        QStringList anonymous;    ///< words whose source readers are not told
        QStringList sealed;       ///< protected sources, and whether whoever approves may know who they are
    };

    ApprovalDialog(const desk::Standing &standing, const Evidence &evidence, const Theme &theme,
                   QWidget *parent = nullptr);

private:
    QWidget *buildPages(const std::vector<QImage> &pages);
    QWidget *buildFacts(const desk::Standing &standing, const Evidence &evidence);
    void addSection(const QString &title, const QStringList &lines, const QString &none = {});

    const Theme &m_theme;
    QWidget *m_facts = nullptr;
    QVBoxLayout *m_column = nullptr;
};

/// "3f9a 12bc 0d71 88e4": the beginning of a hash, as people read it to one another.
QString spokenHash(const QString &hash);

}
