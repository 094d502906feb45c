// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// libFuzzer's target for one reader of exchange, named by the suffix it is compiled for (GALLEY_FUZZ_SUFFIX).
// What is read is also parsed, written and searched, as an import does.

#include "core/exchange/exchange.h"
#include "core/exchange/sources.h"
#include "core/exchange/web/clipboard.h"
#include "core/markup/parser.h"
#include "core/markup/suggestions.h"
#include "core/text/anchor.h"
#include "tests/fuzz/package.h"

#include <QBuffer>

#include <cstdint>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

const QString fileName = QStringLiteral("fuzzed." GALLEY_FUZZ_SUFFIX);

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void readStory(QBuffer &buffer)
{
    const auto imported = exchange::read(buffer, fileName);
    if (!imported) {
        require(!imported.error().detail.isEmpty());
        return;
    }
    const markup::Node tree = markup::parse(imported->body);
    static_cast<void>(markup::plainText(tree));
    for (const story::Note &note : imported->notes)
        require(!note.anchor || text::standsOnItsWords(*note.anchor, imported->body));
    for (const story::SuggestionMark &mark : imported->suggestionMarks)
        require(text::standsOnItsWords(mark.anchor, imported->body));
}

}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QByteArray bytes = fuzz::fileOf(input, QStringLiteral(GALLEY_FUZZ_SUFFIX));
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    if (fileName.endsWith(u"clipboard"_s))
        static_cast<void>(exchange::clipboardMarkup(QString::fromUtf8(bytes)));
    else if (exchange::sourceFormatOf(fileName))
        static_cast<void>(exchange::readSources(buffer, fileName).has_value());
    else
        readStory(buffer);
    return 0;
}
