// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/attribution/installedmodel.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace galley::attribution {

namespace {

QString findModel()
{
    const QString name = u"attribution-en.model"_s;
    QStringList folders;
    if (const QString set = qEnvironmentVariable("GALLEY_MODELS"); !set.isEmpty())
        return QDir(set).filePath(name);
    QDir folder(QCoreApplication::instance() != nullptr ? QCoreApplication::applicationDirPath()
                                                        : QDir::currentPath());
    folders << folder.filePath(u"../share/galley/models"_s);
    constexpr int deepestBuild = 7; // build/release/tests/core/attribution/… is five below the sources
    for (int i = 0; i < deepestBuild; ++i) {
        folders << folder.filePath(u"resources/models"_s);
        if (!folder.cdUp())
            break;
    }
    for (const QString &candidate : std::as_const(folders)) {
        const QString path = QDir::cleanPath(QDir(candidate).filePath(name));
        if (QFileInfo::exists(path))
            return path;
    }
    return {};
}

}

InstalledModel openModel(const QString &path)
{
    if (path.isEmpty())
        return {{}, {}, u"no model file is installed"_s};
    auto file = language::ModelFile::open(path);
    if (!file)
        return {{}, path, file.error().detail};
    auto labeller = Labeller::fromFile(std::move(*file));
    if (!labeller)
        return {{}, path, u"%1: %2"_s.arg(path, labeller.error().detail)};
    return {std::move(*labeller), path, {}};
}

const InstalledModel &installedModel()
{
    static const InstalledModel model = openModel(findModel());
    return model;
}

}
