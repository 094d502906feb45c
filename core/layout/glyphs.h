// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <cstddef>
#include <iterator>
#include <vector>

namespace galley::layout {

/// A float tells a place on a line to a ten thousandth of a point.
struct Glyph
{
    quint32 id = 0;    ///< in the font file
    float x = 0;       ///< of its origin, points to the right of the run's place
    float y = 0;       ///< of the same, points below it; 0 but for raised, lowered and stacked shapes
    float advance = 0; ///< points, as shaped
    int cluster = 0;   ///< first UTF-16 unit of its cluster in GlyphRun::text
};

/// The glyphs of a run. A long story has a million of them, so they are packed where their numbers are small
/// and they stand on the line, as nearly all do; one that is read is a copy.
class Glyphs
{
public:
    class Iterator
    {
    public:
        struct Pointer
        {
            Glyph glyph;
            const Glyph *operator->() const { return &glyph; }
        };
        using value_type = Glyph;
        using difference_type = std::ptrdiff_t;
        using reference = Glyph;
        using pointer = Pointer;
        using iterator_category = std::input_iterator_tag; ///< for want of references

        Iterator() = default;
        Iterator(const Glyphs *glyphs, size_t at) : m_glyphs(glyphs), m_at(at) { }
        Glyph operator*() const { return (*m_glyphs)[m_at]; }
        Pointer operator->() const { return {(*m_glyphs)[m_at]}; }
        Iterator &operator++()
        {
            ++m_at;
            return *this;
        }
        Iterator operator++(int) { return {m_glyphs, m_at++}; }
        difference_type operator-(const Iterator &other) const
        {
            return static_cast<difference_type>(m_at) - static_cast<difference_type>(other.m_at);
        }
        bool operator==(const Iterator &) const = default;

    private:
        const Glyphs *m_glyphs = nullptr;
        size_t m_at = 0;
    };

    Glyphs() = default;
    explicit Glyphs(const std::vector<Glyph> &glyphs);

    size_t size() const { return m_packed.empty() ? m_whole.size() : m_packed.size(); }
    bool empty() const { return size() == 0; }
    Glyph operator[](size_t index) const
    {
        if (m_packed.empty())
            return m_whole[index];
        const Packed &glyph = m_packed[index];
        return {glyph.id, glyph.x, 0, glyph.advance, glyph.cluster};
    }
    Glyph front() const { return (*this)[0]; }
    Glyph back() const { return (*this)[size() - 1]; }
    Iterator begin() const { return {this, 0}; }
    Iterator end() const { return {this, size()}; }

private:
    struct Packed
    {
        float x;
        float advance;
        quint16 id;
        quint16 cluster;
    };
    std::vector<Packed> m_packed;
    std::vector<Glyph> m_whole; ///< instead, where they cannot be packed
};

}
