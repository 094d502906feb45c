// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSettings>
#include <QVariant>

namespace galley::settings {

/// A setting declared once, with its type and what holds where nothing was set.
template <class T>
struct Key
{
    const char *path; ///< "editor/fontSize"
    T fallback;
};

/// What this person set on this machine. The only user of QSettings; one file below the platform's
/// configuration folder.
class Settings
{
public:
    /// The person's own file.
    Settings();
    /// Another file, for tests.
    explicit Settings(const QString &file);

    template <class T>
    T value(const Key<T> &key) const
    {
        const QVariant stored = m_store.value(QString::fromLatin1(key.path));
        return stored.isValid() && stored.canConvert<T>() ? stored.value<T>() : key.fallback;
    }

    template <class T>
    void setValue(const Key<T> &key, const T &value)
    {
        m_store.setValue(QString::fromLatin1(key.path), QVariant::fromValue(value));
    }

    template <class T>
    void reset(const Key<T> &key)
    {
        m_store.remove(QString::fromLatin1(key.path));
    }

private:
    QSettings m_store;
};

}
