// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFile>

#include <memory>
#include <span>
#include <vector>

namespace galley::language {

/// A named part of a model file.
struct Section
{
    uint32_t name = 0;
    QByteArray bytes;
};

/// A file of trained weights: a versioned head, sections, and a BLAKE2b hash over everything behind the head.
/// Numbers are little-endian, as on every machine that Galley runs on. The file is mapped, not read: only the
/// pages that are used come into memory.
class ModelFile
{
public:
    static constexpr uint32_t version = 1;

    /// Maps a file and checks its head and hash: NotFound, Unsupported (another version) or Invalid
    /// (damaged).
    static base::Result<std::shared_ptr<const ModelFile>> open(const QString &path);
    static base::Result<> write(const QString &path, const std::vector<Section> &sections);

    /// The bytes of a section, 64-byte aligned; empty where there is none.
    std::span<const uchar> section(uint32_t name) const;

    /// The pages that are in memory leave it; those that are used come again.
    void rest() const;
    /// Copies of all sections, for writing a changed file.
    std::vector<Section> sections() const;

    ~ModelFile() = default;
    Q_DISABLE_COPY_MOVE(ModelFile)

private:
    ModelFile() = default;
    base::Result<> check();

    QFile m_file;
    std::span<const uchar> m_bytes;
};

}
