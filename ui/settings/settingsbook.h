// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/commands/setting.h"

#include <QElapsedTimer>
#include <QObject>

namespace galley::ui {

/// The settings of all features, and what was changed in them. Knows no widgets.
class SettingsBook : public QObject
{
    Q_OBJECT

public:
    /// Of two settings of one id the later list's holds.
    explicit SettingsBook(const std::vector<SettingList> &lists, QObject *parent = nullptr);

    const SettingList &settings() const { return m_settings; }
    /// Null where there is none of that id.
    const Setting *find(const QString &id) const;
    /// True where nothing differs from what holds unless it is set.
    static bool isFallback(const Setting &setting);

    void change(const QString &id, const QVariant &value);
    void reset(const QString &id);
    void resetAll();
    bool canUndo() const { return !m_steps.empty(); }
    /// Title of what would be taken back; empty where that is several or nothing.
    QString undoTitle() const;
    void undo();

Q_SIGNALS:
    void changed(const QString &id);

private:
    struct Before
    {
        QString id;
        QVariant value;
    };
    using Step = std::vector<Before>;

    void apply(const Setting &setting, const QVariant &value);
    void remember(Step step);

    SettingList m_settings;
    std::vector<Step> m_steps;
    QElapsedTimer m_sinceLast;
};

}
