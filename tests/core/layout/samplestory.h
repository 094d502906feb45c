// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/story.h"
#include "core/story/style.h"

#include <QHash>
#include <QRandomGenerator>

/// Invented stories of the harbour town of Saltmere, for tests of layout and PDF.
namespace galley::sample {

/// Photos that are painted when asked for: "harbour.jpg", "ferry.png"; no other name is known.
class PaintedPhotos final : public story::AssetProvider
{
public:
    base::Result<QByteArray> asset(const QString &file) const override;

private:
    mutable QHash<QString, QByteArray> m_painted;
};

story::Publication publication();
story::PublicationStyle style();
/// Fields, lead photo and a body with every kind of block.
story::Story fullStory(const story::AssetProvider *assets);
/// Paragraphs of sentences made from a small stock of words, so many words in all.
story::Story longStory(int words, quint32 seed = 1);
/// A story whose body is these paragraphs, without markup.
story::Story plainStory(const QStringList &paragraphs);
/// A paragraph's node with its one text at a position of the body.
markup::Node paragraphNode(const QString &words, qsizetype position);
/// Some sentences of about so many words.
QString sentences(QRandomGenerator &random, int words);

}
