// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/markdown/frontmatter.h"

#include "core/exchange/embargo.h"
#include "core/exchange/markdown/fieldkeys.h"

#include <yaml-cpp/yaml.h>

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange {

namespace {

using namespace frontmatter;

/// What other programs call the same thing (Jekyll, Hugo, Pandoc).
constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 12> otherNames{{
    {"title"_L1, "headline"_L1},
    {"author"_L1, "byline"_L1},
    {"authors"_L1, "byline"_L1},
    {"standfirst"_L1, "deck"_L1},
    {"subtitle"_L1, "deck"_L1},
    {"description"_L1, "deck"_L1},
    {"summary"_L1, "deck"_L1},
    {"lang"_L1, "language"_L1},
    {"tags"_L1, "subjects"_L1},
    {"keywords"_L1, "subjects"_L1},
    {"embargo-until"_L1, "embargo"_L1},
    {"page-slot"_L1, "page"_L1},
}};

bool assign(QString &value, const YAML::Node &node)
{
    value = scalar(node);
    return node.IsScalar() || node.IsNull();
}

bool assign(QStringList &value, const YAML::Node &node)
{
    value.clear();
    if (node.IsScalar())
        value << scalar(node);
    if (node.IsSequence()) {
        for (const YAML::Node &entry : node)
            value << asText(entry);
    }
    return !node.IsMap();
}

bool assign(int &value, const YAML::Node &node)
{
    bool ok = false;
    const int number = scalar(node).toInt(&ok);
    value = ok ? number : value;
    return ok || node.IsNull();
}

bool assign(QDate &value, const YAML::Node &node)
{
    value = QDate::fromString(scalar(node).left(10), Qt::ISODate);
    return value.isValid() || node.IsNull();
}

/// A time without a zone is UTC.
bool assign(QDateTime &value, const YAML::Node &node)
{
    QString text = scalar(node).trimmed();
    if (text.size() == 10)
        text += "T00:00:00Z"_L1;
    value = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (value.timeSpec() == Qt::LocalTime)
        value.setTimeZone(QTimeZone::UTC);
    value = value.toUTC();
    return value.isValid() || node.IsNull();
}

QString canonicalName(QString name)
{
    name = name.toLower().replace(u'_', u'-');
    for (const auto &[other, ours] : otherNames) {
        if (name == other)
            return ours;
    }
    return name;
}

class FieldsReader
{
public:
    FieldsReader(Imported &imported, int firstLine) : m_imported(imported), m_firstLine(firstLine) { }

    void read(const YAML::Node &map)
    {
        for (const auto &entry : map) {
            const QString name = asText(entry.first);
            readEntry(name, canonicalName(name), entry.second);
        }
    }

private:
    void readEntry(const QString &name, const QString &known, const YAML::Node &node)
    {
        if (known == "dateline"_L1)
            readDateline(node);
        else if (known == "photo"_L1)
            readPhoto(node);
        else if (known == "state"_L1)
            readState(node);
        else if (known == "status"_L1)
            readStatus(node);
        else if (known == "embargo"_L1 && !(node.IsNull() || (node.IsScalar() && scalar(node).isEmpty())))
            m_imported.fields.embargoUntil = embargoUntil(asText(node), m_imported);
        else if (!readMember(known, node)) {
            m_imported.fields.other.insert(name, asText(node));
        }
    }

    /// False where no field has this name, or the value does not fit it.
    bool readMember(const QString &known, const YAML::Node &node)
    {
        const auto *key = std::ranges::find(fieldKeys, known, &Key::name);
        if (key == fieldKeys.end())
            return false;
        Fields read = m_imported.fields;
        const bool fits = std::visit([&](auto member) { return assign(read.*member, node); }, key->member);
        if (!fits) {
            warn(node, known);
            return false;
        }
        m_imported.fields = std::move(read);
        return true;
    }

    void readDateline(const YAML::Node &node)
    {
        if (!node.IsMap()) {
            readEntry(u"place"_s, u"place"_s, node);
            return;
        }
        for (const auto &entry : node) {
            const QString name = asText(entry.first);
            if (name == "place"_L1 || name == "date"_L1)
                readEntry(u"dateline."_s + name, name, entry.second);
            else
                m_imported.fields.other.insert(u"dateline."_s + name, asText(entry.second));
        }
    }

    void readPhoto(const YAML::Node &node)
    {
        Photo &photo = m_imported.fields.leadPhoto;
        if (!node.IsMap()) {
            photo.file = asText(node);
            return;
        }
        for (const auto &entry : node) {
            const QString name = asText(entry.first);
            const auto *key = std::ranges::find(photoKeys, name, &PhotoKey::name);
            if (key != photoKeys.end())
                photo.*(key->member) = asText(entry.second);
            else
                m_imported.fields.other.insert(u"photo."_s + name, asText(entry.second));
        }
    }

    void readState(const YAML::Node &node)
    {
        const story::State state = story::stateFromName(scalar(node));
        if (story::stateName(state) == scalar(node))
            m_imported.state = state;
        else
            warn(node, u"state"_s);
    }

    void readStatus(const YAML::Node &node)
    {
        const auto *found = std::ranges::find(publicationStatuses, scalar(node));
        if (found == publicationStatuses.end())
            warn(node, u"status"_s);
        else
            m_imported.fields.publicationStatus
                = static_cast<story::PublicationStatus>(found - publicationStatuses.begin());
    }

    void warn(const YAML::Node &node, const QString &key)
    {
        const int line = node.Mark().line + m_firstLine;
        m_imported.warnings
            << u"Line %1: the value of \"%2\" does not fit and was not taken."_s.arg(line).arg(key);
    }

    Imported &m_imported;
    int m_firstLine;
};

}

base::Result<FrontMatter> splitFrontMatter(const QString &text)
{
    static const QRegularExpression fence(u"^(?:---|\\.\\.\\.)[ \\t]*$"_s,
                                          QRegularExpression::MultilineOption);
    static const QRegularExpression begin(u"\\A---[ \\t]*\\n"_s);
    static const QRegularExpression firstKey(
        u"\\A---[ \\t]*\\n(?:[ \\t]*(?:#[^\\n]*)?\\n)*[\\w-]+:(?:\\s|$)"_s);
    FrontMatter matter{.yaml = {}, .body = text};
    const QRegularExpressionMatch opening = begin.match(text);
    if (!opening.hasMatch())
        return matter;
    const QRegularExpressionMatch closing = fence.match(text, opening.capturedEnd());
    if (!closing.hasMatch()) {
        if (firstKey.match(text).hasMatch())
            return base::failure(base::ErrorCode::Invalid,
                                 u"the front matter that begins on line 1 is not closed by a line of ---"_s);
        return matter;
    }
    matter.yaml = text.sliced(opening.capturedEnd(), closing.capturedStart() - opening.capturedEnd());
    matter.body = text.mid(closing.capturedEnd() + 1);
    if (matter.body.startsWith(u'\n'))
        matter.body.remove(0, 1);
    matter.present = true;
    return matter;
}

base::Result<> readFields(const FrontMatter &matter, Imported &imported)
{
    constexpr qsizetype largest = 1024 * 1024;
    if (matter.yaml.size() > largest)
        return base::failure(base::ErrorCode::Invalid, u"the front matter is larger than 1 MiB"_s);
    try {
        const YAML::Node root = YAML::Load(matter.yaml.toStdString());
        if (root.IsNull())
            return {};
        if (!root.IsMap())
            return base::failure(
                base::ErrorCode::Invalid,
                u"line %1: the front matter is not a list of \"key: value\" lines"_s.arg(matter.firstLine));
        FieldsReader(imported, matter.firstLine).read(root);
    } catch (const YAML::Exception &exception) {
        const int line = exception.mark.is_null() ? matter.firstLine : exception.mark.line + matter.firstLine;
        return base::failure(base::ErrorCode::Invalid,
                             u"line %1: %2"_s.arg(line).arg(QString::fromStdString(exception.msg)));
    }
    return {};
}

}
