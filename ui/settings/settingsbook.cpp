// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingsbook.h"

#include <algorithm>

namespace galley::ui {

namespace {

constexpr qint64 oneGestureMs = 800; // a number that is counted up by an arrow key is one change

bool isKept(const Setting &setting)
{
    return bool(setting.value) && bool(setting.apply);
}

}

SettingsBook::SettingsBook(const std::vector<SettingList> &lists, QObject *parent) : QObject(parent)
{
    for (const SettingList &list : lists) {
        for (const Setting &setting : list) {
            const auto same = std::ranges::find(m_settings, setting.id, &Setting::id);
            if (same == m_settings.end())
                m_settings.push_back(setting);
            else
                *same = setting;
        }
    }
}

const Setting *SettingsBook::find(const QString &id) const
{
    const auto found = std::ranges::find(m_settings, id, &Setting::id);
    return found == m_settings.end() ? nullptr : &*found;
}

bool SettingsBook::isFallback(const Setting &setting)
{
    return !isKept(setting) || setting.value() == setting.fallback;
}

void SettingsBook::change(const QString &id, const QVariant &value)
{
    const Setting *setting = find(id);
    if (!setting || !isKept(*setting) || setting->value() == value)
        return;
    const bool isSameGesture = !m_steps.empty() && m_steps.back().size() == 1
                               && m_steps.back().front().id == id && m_sinceLast.isValid()
                               && !m_sinceLast.hasExpired(oneGestureMs)
                               && setting->fallback.typeId() == QMetaType::Int && setting->choices.empty();
    if (!isSameGesture)
        remember({{id, setting->value()}});
    m_sinceLast.restart();
    apply(*setting, value);
}

void SettingsBook::reset(const QString &id)
{
    const Setting *setting = find(id);
    if (!setting || isFallback(*setting))
        return;
    m_sinceLast.invalidate();
    change(id, setting->fallback);
    m_sinceLast.invalidate();
}

void SettingsBook::resetAll()
{
    Step step;
    for (const Setting &setting : m_settings) {
        if (!isFallback(setting))
            step.push_back({setting.id, setting.value()});
    }
    if (step.empty())
        return;
    const Step before = step;
    remember(std::move(step));
    m_sinceLast.invalidate();
    for (const Before &one : before)
        apply(*find(one.id), find(one.id)->fallback);
}

QString SettingsBook::undoTitle() const
{
    if (m_steps.empty() || m_steps.back().size() != 1)
        return {};
    return find(m_steps.back().front().id)->title;
}

void SettingsBook::undo()
{
    if (m_steps.empty())
        return;
    const Step step = std::move(m_steps.back());
    m_steps.pop_back();
    m_sinceLast.invalidate();
    for (const Before &one : step)
        apply(*find(one.id), one.value);
}

void SettingsBook::remember(Step step)
{
    m_steps.push_back(std::move(step));
}

void SettingsBook::apply(const Setting &setting, const QVariant &value)
{
    setting.apply(value);
    Q_EMIT changed(setting.id);
}

}
