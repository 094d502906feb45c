// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// attribution_try FILE…: one JSON line a file, {"id", "attributions", "unsourced"}, ranges in Unicode code
// points.

#include "core/attribution/detector.h"
#include "core/text/codepoints.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

QJsonValue ranges(const std::vector<base::TextRange> &list, const text::CodePointMap &map)
{
    QJsonArray array;
    for (const base::TextRange &range : list) {
        const base::TextRange points = map.toCodePoints(range);
        array << QJsonArray{points.begin, points.end};
    }
    return array.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(array);
}

}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    for (const QString &path : application.arguments().mid(1)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return 2;
        const QString text = QString::fromUtf8(file.readAll());
        const text::CodePointMap map(text);
        const attribution::Detection detection = attribution::detect(text, u"en"_s);
        QJsonArray attributions;
        for (const attribution::Detected &found : detection.attributions) {
            attributions << QJsonObject{{u"source"_s, ranges(found.source, map)},
                                        {u"cue"_s, ranges(found.cue, map)},
                                        {u"content"_s, ranges(found.content, map)},
                                        {u"form"_s, story::formName(found.form)},
                                        {u"via"_s, found.via},
                                        {u"anonymous"_s, found.anonymous},
                                        {u"confidence"_s, found.confidence}};
        }
        const QJsonObject line{{u"id"_s, QFileInfo(path).completeBaseName()},
                               {u"attributions"_s, attributions},
                               {u"unsourced"_s, ranges(detection.unsourced, map)}};
        std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    }
    return 0;
}
