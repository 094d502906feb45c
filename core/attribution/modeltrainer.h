// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace galley::attribution {

/// How a model is made. The numbers were chosen on PolNeAR's train and dev parts (see README.md).
struct ModelTraining
{
    QStringList corpora; ///< paths for readCorpus(); what is learnt from
    QString heldOut;     ///< path of texts that are not learnt from, to fit the confidence on; may be empty
    QString workFolder;  ///< steps that are done stay here, and a second run begins after them
    QString output;      ///< the model file
    uint32_t seed = 1;
    int folds = 4;         ///< of the jackknife that shows each stage the faults of the one before
    int firstMembers = 1;  ///< labellers of the first pass
    int secondMembers = 3; ///< none: the first pass has the word
    int epochs = 10;
    int averaged = 4;
    float dropout = 0.7F;
    float rate = 0.07F;
    uint32_t bits = 22;
    int leastCount = 2;
    float leastWeight = 0.03F;
    int labellerRows = 2; ///< rows of the file have a weight of at least so many of 127 steps
    int taggerRows = 8;
};

/// Learns tagger, word rates and both passes and writes the model file. Deterministic by seed. `say` hears of
/// each step; the same steps of a run that was cut off are taken from the work folder.
base::Result<> trainModel(const ModelTraining &training, const std::function<void(const QString &)> &say);

/// Fits the confidence of a model file on held-out texts, writes it into the file, and returns the
/// reliability table.
base::Result<QString> calibrateModel(const QString &path, const QString &heldOut);

}
