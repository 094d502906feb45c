// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "core/attribution/installedmodel.h"
#include "core/attribution/storydetector.h"
#include "core/desk/analysis.h"
#include "core/text/codepoints.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringDecoder>

using namespace Qt::Literals::StringLiterals;

namespace galley::cli {

namespace {

/// What was found, and the text its ranges count in.
struct Analysed
{
    QString id;
    QString text;
    attribution::Detection detection;
};

void shift(std::vector<base::TextRange> &ranges, qsizetype by)
{
    for (base::TextRange &range : ranges)
        range = {range.begin + by, range.end + by};
}

QJsonArray rangesJson(const std::vector<base::TextRange> &ranges, const text::CodePointMap &map)
{
    QJsonArray array;
    for (const base::TextRange &range : ranges) {
        const base::TextRange points = map.toCodePoints(range);
        array << QJsonArray{points.begin, points.end};
    }
    return array;
}

QJsonValue partJson(const std::vector<base::TextRange> &ranges, const text::CodePointMap &map)
{
    return ranges.empty() ? QJsonValue(QJsonValue::Null) : QJsonValue(rangesJson(ranges, map));
}

QJsonObject analysedJson(const Analysed &analysed)
{
    const text::CodePointMap map(analysed.text);
    QJsonArray attributions;
    for (const attribution::Detected &found : analysed.detection.attributions) {
        attributions << QJsonObject{
            {u"source"_s, partJson(found.source, map)},
            {u"cue"_s, partJson(found.cue, map)},
            {u"content"_s, partJson(found.content, map)},
            {u"form"_s, story::formName(found.form)},
            {u"speaker"_s,
             found.speaker.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(found.speaker)},
            {u"via"_s, found.via.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(found.via)},
            {u"anonymous"_s, found.anonymous},
            {u"confidence"_s, found.confidence}};
    }
    return {{u"id"_s, analysed.id},
            {u"attributions"_s, attributions},
            {u"unsourced"_s, rangesJson(analysed.detection.unsourced, map)}};
}

QString analysedText(const Analysed &analysed)
{
    const auto words = [&analysed](const std::vector<base::TextRange> &ranges) {
        QStringList parts;
        for (const base::TextRange &range : ranges)
            parts << analysed.text.sliced(range.begin, range.length()).simplified();
        return parts.isEmpty() ? u"—"_s : parts.join(u" … "_s);
    };
    QString text;
    for (const attribution::Detected &found : analysed.detection.attributions) {
        text += u"%1 | %2 | %3 | %4%5\n"_s.arg(words(found.source), words(found.cue),
                                               story::formName(found.form), words(found.content),
                                               found.anonymous ? u" (anonymous)"_s : u""_s);
    }
    for (const base::TextRange &range : analysed.detection.unsourced)
        text += u"unsourced | %1\n"_s.arg(words({range}));
    return text;
}

class AttributionsCommand final : public Command
{
public:
    std::string name() const override { return "attributions"; }
    std::string description() const override { return "find who says what"; }

    void addOptions(CLI::App &app) override
    {
        app.add_option("STORY", m_stories, "slugs or FILEs")->required();
        app.add_flag("--json", m_json, "a JSON object a line; ranges count code points of the file's text");
        app.add_flag("--rules", m_rules, "by rules alone, as without a model file");
        app.add_option("--model", m_model, "another model file than the installed one")->type_name("FILE");
        app.add_option("--language", m_languageName,
                       "of plain text files: en, de or ru (default: guessed for each paragraph)")
            ->type_name("LANGUAGE");
    }

    int run(Context &context) override
    {
        attribution::StoryDetector detector(m_rules ? nullptr : labeller(context));
        for (const std::string &name : m_stories) {
            const auto analysed = analyse(context, toQString(name), detector);
            if (!analysed)
                return report(context, analysed.error());
            const int code = m_json ? writeJson(context, analysedJson(*analysed))
                                    : writeText(context, analysedText(*analysed));
            if (code != Done)
                return code;
        }
        return Done;
    }

private:
    /// The model that was asked for; where there is none, a word about it and the rules.
    std::shared_ptr<const attribution::Labeller> labeller(Context &context) const
    {
        const attribution::InstalledModel model
            = m_model.empty() ? attribution::installedModel() : attribution::openModel(toQString(m_model));
        if (model.labeller == nullptr)
            context.messages << "galley: attributions come from rules alone, which find fewer: "
                             << model.problem << ". Install Galley again, or name a file with --model."
                             << Qt::endl;
        return model.labeller;
    }

    /// Decoded as it stands: a byte order mark is a character of the file, and ranges count it.
    static QString fileText(QFile &file)
    {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::ConvertInitialBom);
        return decoder.decode(file.readAll());
    }

    /// Plain text is analysed as it stands; what has markup by its own words, with ranges in the file's text.
    base::Result<Analysed> analyse(const Context &context, const QString &name,
                                   attribution::StoryDetector &detector) const
    {
        if (name.endsWith(".txt"_L1) && QFileInfo(name).isFile()) {
            QFile file(name);
            if (!file.open(QIODevice::ReadOnly))
                return base::failure(base::ErrorCode::Io, u"%1: %2"_s.arg(name, file.errorString()));
            const QString text = fileText(file);
            return Analysed{QFileInfo(name).completeBaseName(), text,
                            detector.detect(text, toQString(m_languageName))};
        }
        const auto loaded = loadStory(context, name);
        if (!loaded)
            return std::unexpected(loaded.error());
        const story::Article &article = loaded->story.article;
        Analysed analysed{loaded->name, article.body, desk::detectAttributions(article, detector)};
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            moveIntoFile(analysed, fileText(file));
        return analysed;
    }

    /// The body stands at the end of a file, behind its front matter.
    static void moveIntoFile(Analysed &analysed, const QString &fileText)
    {
        const qsizetype offset = fileText.lastIndexOf(analysed.text);
        if (offset < 0)
            return;
        analysed.text = fileText;
        for (attribution::Detected &found : analysed.detection.attributions) {
            shift(found.source, offset);
            shift(found.cue, offset);
            shift(found.content, offset);
        }
        shift(analysed.detection.unsourced, offset);
    }

    std::vector<std::string> m_stories;
    std::string m_model;
    std::string m_languageName;
    bool m_json = false;
    bool m_rules = false;
};

}

std::unique_ptr<Command> makeAttributionsCommand()
{
    return std::make_unique<AttributionsCommand>();
}

}
