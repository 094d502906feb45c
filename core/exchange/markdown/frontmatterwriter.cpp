// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/markdown/fieldkeys.h"
#include "core/exchange/markdown/frontmatter.h"
#include "core/story/spellingwords.h"

#include <yaml-cpp/yaml.h>

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange {

namespace frontmatter {

QString scalar(const YAML::Node &node)
{
    return node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString();
}

QString asText(const YAML::Node &node)
{
    if (!node.IsSequence() && !node.IsMap())
        return scalar(node);
    YAML::Emitter emitter;
    emitter.SetSeqFormat(YAML::Flow);
    emitter.SetMapFormat(YAML::Flow);
    emitter << node;
    return QString::fromUtf8(emitter.c_str()).simplified();
}

}

namespace {

using namespace frontmatter;

void emit(YAML::Emitter &out, QStringView key, const QString &value)
{
    out << YAML::Key << key.toString().toStdString() << YAML::Value << value.toStdString();
}

class FieldEmitter
{
public:
    FieldEmitter(YAML::Emitter &out, QString name) : m_out(out), m_name(std::move(name)) { }

    void operator()(const QString &value) const
    {
        if (!value.isEmpty())
            emit(m_out, m_name, value);
    }
    void operator()(int value) const
    {
        if (value != 0)
            m_out << YAML::Key << m_name.toStdString() << YAML::Value << value;
    }
    void operator()(const QDate &value) const { (*this)(value.toString(Qt::ISODate)); }
    void operator()(const QDateTime &value) const
    {
        const bool whole = value.isValid() && value.time().msec() == 0;
        (*this)(value.toUTC().toString(whole ? Qt::ISODate : Qt::ISODateWithMs));
    }
    void operator()(const QStringList &value) const
    {
        if (value.isEmpty())
            return;
        m_out << YAML::Key << m_name.toStdString() << YAML::Value << YAML::BeginSeq;
        for (const QString &entry : value)
            m_out << entry.toStdString();
        m_out << YAML::EndSeq;
    }

private:
    YAML::Emitter &m_out;
    QString m_name;
};

void emitPhoto(YAML::Emitter &out, const Photo &photo)
{
    if (photo == Photo{})
        return;
    out << YAML::Key << "photo" << YAML::Value << YAML::BeginMap;
    for (const PhotoKey &key : photoKeys)
        FieldEmitter(out, key.name)(photo.*(key.member));
    out << YAML::EndMap;
}

/// A list or map that asText() wrote becomes one again; everything else is words.
void emitOther(YAML::Emitter &out, const QString &key, const QString &value)
{
    if (value.startsWith(u'[') || value.startsWith(u'{')) {
        try {
            const YAML::Node node = YAML::Load(value.toStdString());
            if (asText(node) == value) {
                out << YAML::Key << key.toStdString() << YAML::Value << node;
                return;
            }
        } catch (const YAML::Exception &) { // words that only look like YAML
        }
    }
    emit(out, key, value);
}

}

QString writeFields(const Fields &fields, story::State state)
{
    YAML::Emitter out;
    out << YAML::BeginMap;
    for (const Key &key : fieldKeys) {
        const bool isDefaultType = key.name == "type"_L1 && fields.type == Fields{}.type;
        if (!isDefaultType)
            std::visit([&](auto member) { FieldEmitter(out, key.name)(fields.*member); }, key.member);
    }
    emit(out, u"state", story::stateName(state));
    if (fields.publicationStatus != story::PublicationStatus::Usable)
        emit(out, u"status", publicationStatuses[static_cast<size_t>(fields.publicationStatus)]);
    emitPhoto(out, fields.leadPhoto);
    for (const auto &[key, value] : fields.other.asKeyValueRange()) {
        if (key != story::spellingWordsField)
            emitOther(out, key, value);
    }
    out << YAML::EndMap;
    return QString::fromUtf8(out.c_str()) + u'\n';
}

}
