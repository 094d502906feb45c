// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/story/style.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace galley::story {

namespace {

/// The least and greatest values that still make a page; they keep a slip of the finger from asking for a
/// million lines.
struct Bounds
{
    double least = 0;
    double most = 1000;
    bool hold(double value) const { return value >= least && value <= most; }
};
constexpr Bounds pageBounds{36, 5000};
constexpr Bounds marginBounds{0, 2000};
constexpr Bounds sizeBounds{2, 400};
constexpr Bounds leadingBounds{3, 600};
constexpr qint64 mostBytes = 1 << 20; ///< of a style file; ours have 5,000

/// Takes the keys of one object; says what is of the wrong kind, out of bounds, or left over. The first fault
/// is kept.
class ObjectReader
{
public:
    ObjectReader(QJsonObject object, QString path, QString &fault)
        : m_object(std::move(object))
        , m_path(std::move(path))
        , m_fault(fault)
    { }
    ~ObjectReader()
    {
        if (!m_object.isEmpty())
            complain(m_object.begin().key(), u"is not a key of a style"_s);
    }
    Q_DISABLE_COPY_MOVE(ObjectReader)

    void read(const QString &key, QString &value)
    {
        take(key, &QJsonValue::isString, u"must be text"_s,
             [&](const QJsonValue &json) { value = json.toString(); });
    }
    void read(const QString &key, bool &value)
    {
        take(key, &QJsonValue::isBool, u"must be true or false"_s,
             [&](const QJsonValue &json) { value = json.toBool(); });
    }
    void read(const QString &key, double &value, Bounds bounds)
    {
        const QString demand = u"must be a number from %1 to %2"_s.arg(bounds.least).arg(bounds.most);
        take(key, &QJsonValue::isDouble, demand, [&](const QJsonValue &json) {
            value = json.toDouble();
            if (!bounds.hold(value))
                complain(key, demand);
        });
    }
    void read(const QString &key, int &value, Bounds bounds)
    {
        const QString demand = u"must be a whole number from %1 to %2"_s.arg(bounds.least).arg(bounds.most);
        take(key, &QJsonValue::isDouble, demand, [&](const QJsonValue &json) {
            const double number = json.toDouble();
            value = qRound(qBound(bounds.least, number, bounds.most));
            if (!bounds.hold(number) || number != std::floor(number))
                complain(key, demand);
        });
    }
    void read(const QString &key, QStringList &value)
    {
        take(key, &QJsonValue::isArray, u"must be a list of texts"_s, [&](const QJsonValue &json) {
            value.clear();
            for (const QJsonValue entry : json.toArray()) {
                value << entry.toString();
                if (!entry.isString())
                    complain(key, u"must be a list of texts"_s);
            }
        });
    }
    void readColor(const QString &key, QString &value)
    {
        static const QRegularExpression form(u"^#[0-9a-fA-F]{6}$"_s);
        read(key, value);
        if (!form.match(value).hasMatch())
            complain(key, u"must be a colour such as \"#8a1c1c\""_s);
    }
    void read(const QString &key, std::vector<double> &value, Bounds bounds)
    {
        take(key, &QJsonValue::isArray, u"must be a list of numbers"_s, [&](const QJsonValue &json) {
            value.clear();
            for (const QJsonValue entry : json.toArray()) {
                value.push_back(entry.toDouble(bounds.least - 1));
                if (!bounds.hold(value.back()))
                    complain(key, u"must hold numbers from %1 to %2"_s.arg(bounds.least).arg(bounds.most));
            }
        });
    }
    QJsonObject object(const QString &key)
    {
        QJsonObject value;
        take(key, &QJsonValue::isObject, u"must be an object in braces"_s,
             [&](const QJsonValue &json) { value = json.toObject(); });
        return value;
    }

private:
    template <class Store>
    void take(const QString &key, bool (QJsonValue::*isRight)() const, const QString &demand, Store store)
    {
        const QJsonValue json = m_object.take(key);
        if (json.isUndefined())
            return;
        if ((json.*isRight)())
            store(json);
        else
            complain(key, demand);
    }
    void complain(const QString &key, const QString &what)
    {
        if (m_fault.isEmpty())
            m_fault = u"\"%1%2\" %3"_s.arg(m_path, key, what);
    }

    QJsonObject m_object;
    QString m_path;
    QString &m_fault;
};

void readText(const QJsonObject &json, const QString &path, TextStyle &text, QString &fault)
{
    ObjectReader reader(json, path, fault);
    reader.read(u"families"_s, text.families);
    reader.read(u"size"_s, text.size, sizeBounds);
    reader.read(u"leading"_s, text.leading, leadingBounds);
    reader.read(u"weight"_s, text.weight, {100, 1000});
    reader.read(u"italic"_s, text.italic);
    reader.read(u"caps"_s, text.caps);
    reader.read(u"tracking"_s, text.tracking, {-0.2, 1});
    reader.read(u"justify"_s, text.justify);
    reader.read(u"hyphenate"_s, text.hyphenate);
    reader.read(u"oldStyleFigures"_s, text.oldStyleFigures);
    reader.read(u"ligatures"_s, text.ligatures);
    reader.read(u"kerning"_s, text.kerning);
    reader.read(u"dropCap"_s, text.dropCap, {0, 8});
    reader.read(u"indent"_s, text.indent, {0, 200});
    reader.read(u"before"_s, text.spaceBefore, {0, 200});
    reader.read(u"after"_s, text.spaceAfter, {0, 200});
    reader.readColor(u"color"_s, text.color);
}

void readPage(ObjectReader &root, PublicationStyle &style, QString &fault)
{
    ObjectReader page(root.object(u"page"_s), u"page."_s, fault);
    page.read(u"width"_s, style.pageWidth, pageBounds);
    page.read(u"height"_s, style.pageHeight, pageBounds);
    page.read(u"top"_s, style.marginTop, marginBounds);
    page.read(u"bottom"_s, style.marginBottom, marginBounds);
    page.read(u"left"_s, style.marginLeft, marginBounds);
    page.read(u"right"_s, style.marginRight, marginBounds);
    ObjectReader columns(root.object(u"columns"_s), u"columns."_s, fault);
    columns.read(u"count"_s, style.columns, {1, 12});
    columns.read(u"gutter"_s, style.gutter, {0, 200});
    columns.read(u"rules"_s, style.columnRules);
    columns.read(u"lineNumbers"_s, style.lineNumbers);
    ObjectReader colors(root.object(u"colors"_s), u"colors."_s, fault);
    colors.readColor(u"accent"_s, style.accent);
    colors.readColor(u"tint"_s, style.tint);
    colors.readColor(u"rule"_s, style.rule);
    ObjectReader web(root.object(u"web"_s), u"web."_s, fault);
    web.read(u"measure"_s, style.webMeasure, {10, 200});
    ObjectReader marks(root.object(u"marks"_s), u"marks."_s, fault);
    marks.read(u"quotes"_s, style.curlyQuotes);
    marks.read(u"dashes"_s, style.longDashes);
}

void readLines(const QJsonObject &json, LineCosts &costs, QString &fault)
{
    constexpr Bounds share{0, 1};
    constexpr Bounds badness{0, 10000};
    constexpr Bounds demerits{0, 1e8};
    ObjectReader reader(json, u"lines."_s, fault);
    reader.read(u"spaceStretch"_s, costs.spaceStretch, {0.01, 2});
    reader.read(u"spaceShrink"_s, costs.spaceShrink, {0, 0.6});
    reader.read(u"letterSpacing"_s, costs.letterSpacing, {0, 0.1});
    reader.read(u"glyphScaling"_s, costs.glyphScaling, {0, 0.1});
    reader.read(u"hanging"_s, costs.hanging, share);
    reader.read(u"line"_s, costs.line, badness);
    reader.read(u"hyphen"_s, costs.hyphen, badness);
    reader.read(u"nameHyphen"_s, costs.nameHyphen, badness);
    reader.read(u"shortStub"_s, costs.shortStub, badness);
    reader.read(u"consecutiveHyphens"_s, costs.consecutiveHyphens, demerits);
    reader.read(u"contrast"_s, costs.contrast, demerits);
    reader.read(u"shortLastLine"_s, costs.shortLastLine, demerits);
    reader.read(u"shortLastShare"_s, costs.shortLastShare, share);
    reader.read(u"hyphenBeforeLast"_s, costs.hyphenBeforeLast, demerits);
    reader.read(u"tolerances"_s, costs.tolerances, {0.1, 1000});
}

QString lineOf(const QByteArray &json, qsizetype offset)
{
    return u"line %1: "_s.arg(json.first(qBound(qsizetype(0), offset, json.size())).count('\n') + 1);
}

/// Where a complained key stands, as far as its last name tells.
QString lineOfKey(const QByteArray &json, const QString &fault)
{
    static const QRegularExpression path(u"^\"([^\"]*)\""_s);
    qsizetype at = 0;
    for (const QString &name : path.match(fault).captured(1).split(u'.')) {
        const qsizetype found = json.indexOf(QByteArray('"' + name.toUtf8() + '"'), at);
        at = found < 0 ? at : found;
    }
    return lineOf(json, at);
}

QString faultOfMeasures(const PublicationStyle &style)
{
    const double width
        = style.pageWidth - style.marginLeft - style.marginRight - style.gutter * (style.columns - 1);
    if (width / style.columns < 20)
        return u"\"columns.count\" leaves columns narrower than 20 points"_s;
    if (style.pageHeight - style.marginTop - style.marginBottom < 4 * style.grid)
        return u"\"page.height\" leaves less than four lines between the margins"_s;
    return {};
}

}

const QStringList &styleRoles()
{
    static const QStringList roles{u"body"_s,      u"kicker"_s,     u"headline"_s, u"deck"_s,    u"byline"_s,
                                   u"dateline"_s,  u"caption"_s,    u"credit"_s,   u"subhead"_s, u"quote"_s,
                                   u"pullquote"_s, u"boxTitle"_s,   u"box"_s,      u"code"_s,    u"table"_s,
                                   u"note"_s,      u"correction"_s, u"jump"_s,     u"folio"_s,   u"footer"_s};
    return roles;
}

TextStyle PublicationStyle::textStyle(const QString &role) const
{
    return text.value(text.contains(role) ? role : QStringLiteral("body"));
}

double PublicationStyle::webSize(const QString &role) const
{
    constexpr double body = 19;       // pixels: what readers of long texts are at ease with
    constexpr double softness = 0.84; // print sizes differ more than a screen likes
    const double ratio = textStyle(role).size / std::max(1.0, textStyle(QStringLiteral("body")).size);
    return qBound(12.8, body * std::pow(std::max(0.1, ratio), softness), 64.0);
}

base::Result<PublicationStyle> styleFromJson(const QByteArray &json)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return base::failure(base::ErrorCode::Invalid,
                             lineOf(json, parseError.offset) + parseError.errorString());
    if (!document.isObject())
        return base::failure(base::ErrorCode::Invalid, u"line 1: a style is an object in braces"_s);
    PublicationStyle style;
    QString fault;
    {
        ObjectReader root(document.object(), {}, fault);
        root.read(u"name"_s, style.name);
        root.read(u"title"_s, style.title);
        root.read(u"grid"_s, style.grid, leadingBounds);
        root.read(u"jumps"_s, style.jumpLines);
        readPage(root, style, fault);
        readLines(root.object(u"lines"_s), style.lines, fault);
        const QJsonObject texts = root.object(u"text"_s);
        ObjectReader roles(texts, u"text."_s, fault); // complains of a role that is not one
        for (const QString &role : styleRoles()) {
            if (texts.contains(role))
                readText(roles.object(role), u"text."_s + role + u'.', style.text[role], fault);
        }
    }
    if (fault.isEmpty())
        fault = faultOfMeasures(style);
    if (!fault.isEmpty())
        return base::failure(base::ErrorCode::Invalid, lineOfKey(json, fault) + fault);
    return style;
}

base::Result<PublicationStyle> styleFromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::Io, u"%1: %2"_s.arg(path, file.errorString()));
    auto style = styleFromJson(file.read(mostBytes));
    if (!style)
        return base::failure(style.error().code, path + u", "_s + style.error().detail);
    return style;
}

base::Result<PublicationStyle> builtInStyle(const QString &name)
{
    // Read once: every run of layout asks for one.
    static const QMap<QString, base::Result<PublicationStyle>> styles = [] {
        QMap<QString, base::Result<PublicationStyle>> read;
        for (const QString &each : builtInStyleNames())
            read.insert(each, styleFromFile(u":/galley/styles/"_s + each + u".json"_s));
        return read;
    }();
    if (const auto found = styles.constFind(name); found != styles.constEnd())
        return *found;
    return base::failure(base::ErrorCode::NotFound, u"there is no style \"%1\"; there are %2"_s.arg(
                                                        name, builtInStyleNames().join(u", "_s)));
}

QStringList builtInStyleNames()
{
    QStringList names = QDir(u":/galley/styles"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(5);
    return names;
}

}
