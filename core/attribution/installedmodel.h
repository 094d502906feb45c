// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attribution/labeller.h"

#include <QString>

namespace galley::attribution {

/// The trained model of this installation, or why there is none.
struct InstalledModel
{
    std::shared_ptr<const Labeller> labeller; ///< null: the rules work alone
    QString path;                             ///< where it was found, or empty
    QString problem;                          ///< technical and untranslated; empty where all is well
};

/// Reads a model file; the result says what is wrong with it.
InstalledModel openModel(const QString &path);

/// The model that came with the program: in $GALLEY_MODELS, in share/galley/models of the installation, or in
/// resources/models above the program in its build folder. Opened at the first call, thread-safe.
const InstalledModel &installedModel();

}
