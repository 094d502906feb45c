// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/modelfile.h"

#include "core/base/memory.h"
#include "core/base/wholefile.h"

#include <QCryptographicHash>

#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace galley::language {

namespace {

constexpr std::array<char, 8> magic{'G', 'a', 'l', 'l', 'e', 'y', 'M', '\n'};
constexpr size_t alignment = 64;

struct Head
{
    std::array<char, 8> magic;
    uint32_t version;
    uint32_t sections;
    uint64_t size; ///< of the whole file
    std::array<char, 32> hash;
    std::array<char, 8> reserved;
};
static_assert(sizeof(Head) == alignment);

struct Entry
{
    uint32_t name;
    uint32_t reserved;
    uint64_t begin;
    uint64_t size;
};

size_t aligned(size_t position)
{
    return (position + alignment - 1) / alignment * alignment;
}

QByteArray hashOfBody(std::span<const uchar> bytes)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    hash.addData(
        QByteArrayView(bytes.data() + sizeof(Head), static_cast<qsizetype>(bytes.size() - sizeof(Head))));
    return hash.result();
}

}

base::Result<std::shared_ptr<const ModelFile>> ModelFile::open(const QString &path)
{
    std::shared_ptr<ModelFile> model(new ModelFile);
    model->m_file.setFileName(path);
    if (!model->m_file.open(QIODevice::ReadOnly))
        return base::failure(model->m_file.exists() ? base::ErrorCode::Io : base::ErrorCode::NotFound,
                             u"%1: %2"_s.arg(path, model->m_file.errorString()));
    const qint64 size = model->m_file.size();
    uchar *bytes = size < qint64(sizeof(Head)) ? nullptr : model->m_file.map(0, size);
    if (bytes == nullptr)
        return base::failure(base::ErrorCode::Invalid, u"%1: too short, or it cannot be mapped"_s.arg(path));
    model->m_bytes = {bytes, static_cast<size_t>(size)};
    if (const auto checked = model->check(); !checked)
        return base::failure(checked.error().code, u"%1: %2"_s.arg(path, checked.error().detail));
    model->rest(); // the check has read them all
    return model;
}

void ModelFile::rest() const
{
    base::letGoOfFile(m_bytes);
}

base::Result<> ModelFile::check()
{
    Head head;
    std::memcpy(&head, m_bytes.data(), sizeof head);
    if (head.magic != magic)
        return base::failure(base::ErrorCode::Invalid, u"not a model file"_s);
    if (head.version != version)
        return base::failure(base::ErrorCode::Unsupported,
                             u"version %1 instead of %2"_s.arg(head.version).arg(version));
    const bool fits = head.size == m_bytes.size() && head.sections <= 1000
                      && sizeof(Head) + head.sections * sizeof(Entry) <= m_bytes.size();
    if (!fits || hashOfBody(m_bytes) != QByteArrayView(head.hash))
        return base::failure(base::ErrorCode::Invalid,
                             u"the hash does not fit its words: the file is damaged"_s);
    return {};
}

std::span<const uchar> ModelFile::section(uint32_t name) const
{
    Head head;
    std::memcpy(&head, m_bytes.data(), sizeof head);
    for (uint32_t i = 0; i < head.sections; ++i) {
        Entry entry;
        std::memcpy(&entry, m_bytes.data() + sizeof(Head) + i * sizeof(Entry), sizeof entry);
        if (entry.name == name && entry.begin <= m_bytes.size() && entry.size <= m_bytes.size() - entry.begin)
            return m_bytes.subspan(entry.begin, entry.size);
    }
    return {};
}

std::vector<Section> ModelFile::sections() const
{
    Head head;
    std::memcpy(&head, m_bytes.data(), sizeof head);
    std::vector<Section> list;
    for (uint32_t i = 0; i < head.sections; ++i) {
        Entry entry;
        std::memcpy(&entry, m_bytes.data() + sizeof(Head) + i * sizeof(Entry), sizeof entry);
        const auto bytes = section(entry.name);
        list.push_back({entry.name, QByteArray(reinterpret_cast<const char *>(bytes.data()),
                                               static_cast<qsizetype>(bytes.size()))});
    }
    return list;
}

base::Result<> ModelFile::write(const QString &path, const std::vector<Section> &sections)
{
    size_t position = aligned(sizeof(Head) + sections.size() * sizeof(Entry));
    std::vector<Entry> entries;
    for (const Section &section : sections) {
        entries.push_back({section.name, 0, position, static_cast<uint64_t>(section.bytes.size())});
        position = aligned(position + static_cast<size_t>(section.bytes.size()));
    }
    QByteArray file(static_cast<qsizetype>(position), '\0');
    for (size_t i = 0; i < entries.size(); ++i) {
        std::memcpy(file.data() + sizeof(Head) + i * sizeof(Entry), &entries[i], sizeof(Entry));
        std::memcpy(file.data() + entries[i].begin, sections[i].bytes.constData(), entries[i].size);
    }
    Head head{magic, version, static_cast<uint32_t>(sections.size()), position, {}, {}};
    const QByteArray hash = hashOfBody({reinterpret_cast<const uchar *>(file.constData()), position});
    std::memcpy(head.hash.data(), hash.constData(), head.hash.size());
    std::memcpy(file.data(), &head, sizeof head);
    return base::writeWhole(path, file);
}

}
