// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/vcard/vcard.h"
#include "core/exchange/vcard/vcardline.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::exchange {

namespace {

constexpr qsizetype mostWarnings = 20;
constexpr int linesBetweenTold = 2000;

QStringList withoutEmpty(QStringList parts)
{
    parts.removeAll(QString());
    return parts;
}

/// "N" as a person writes it: prefix, given, additional, family, suffix (RFC 6350, 6.2.2).
QString nameOf(const QStringList &parts)
{
    return withoutEmpty({parts.value(3), parts.value(1), parts.value(2), parts.value(0), parts.value(4)})
        .join(u' ');
}

class CardReader
{
public:
    explicit CardReader(ImportedSources &imported) : m_imported(imported) { }

    void take(const VCardLine &line)
    {
        if (line.name == "BEGIN"_L1) {
            if (m_depth++ == 0)
                start();
        } else if (line.name == "END"_L1 && m_depth > 0) {
            if (--m_depth == 0)
                finish();
        } else if (m_depth == 1) { // deeper: a card within a card
            takeProperty(line);
        } else if (m_depth == 0 && !line.name.isEmpty()) {
            warn(u"Something stands outside the cards; it was passed over."_s);
        }
        if (line.isTruncated)
            warn(u"A line is longer than a million characters; its end was left out."_s);
    }

    void end()
    {
        if (m_depth > 0) {
            warn(u"The last card has no end."_s);
            finish();
        }
    }

private:
    void start()
    {
        m_source = {};
        m_contact.clear();
        m_family.clear();
    }

    void takeProperty(const VCardLine &line)
    {
        const QString text = line.text();
        if (line.name == "FN"_L1)
            m_source.publicName = text.simplified();
        else if (line.name == "N"_L1)
            m_family = nameOf(line.parts(u';')).simplified();
        else if (line.name == "NICKNAME"_L1)
            m_source.aliases += withoutEmpty(line.parts(u','));
        else if (line.name == "TITLE"_L1 || (line.name == "ROLE"_L1 && m_source.role.isEmpty()))
            m_source.role = text.simplified();
        else if (line.name == "ORG"_L1)
            m_source.organisation = withoutEmpty(line.parts(u';')).join(u", "_s);
        else if (line.name == "LANG"_L1)
            m_source.languages << text;
        else if (line.name == "NOTE"_L1)
            m_source.notes = text;
        else if (line.name == "KIND"_L1 && text.compare(u"org"_s, Qt::CaseInsensitive) == 0)
            m_source.kind = story::SourceKind::Organisation;
        else if (line.name == "UID"_L1)
            m_source.id = story::SourceId::fromString(QString(text).remove(u"urn:uuid:"_s));
        else if (line.name == "ADR"_L1)
            addContact(withoutEmpty(line.parts(u';')).join(u", "_s), line.types);
        else if (line.name == "TEL"_L1 || line.name == "EMAIL"_L1 || line.name == "URL"_L1
                 || line.name == "IMPP"_L1 || line.name == "X-GALLEY-CONTACT"_L1)
            addContact(text, line.types);
        else
            takeOwn(line.name, text);
    }

    void takeOwn(const QString &name, const QString &text)
    {
        if (name == "X-GALLEY-KIND"_L1)
            m_source.kind = story::sourceKindFromName(text);
        else if (name == "X-GALLEY-GROUP"_L1)
            m_source.independenceGroup = text;
        else if (name == "X-GALLEY-DESCRIPTION"_L1)
            m_source.readerDescription = text;
    }

    void addContact(QString value, const QStringList &types)
    {
        if (value.startsWith(u"tel:"_s) || value.startsWith(u"mailto:"_s))
            value = value.section(u':', 1);
        if (value.isEmpty() || m_contact.contains(value))
            return;
        const bool isNamed = types.contains(u"work"_s) || types.contains(u"home"_s);
        m_contact << (isNamed && types.contains(u"home"_s) ? u"%1 (home)"_s.arg(value) : value);
    }

    void finish()
    {
        m_depth = 0;
        if (m_source.publicName.isEmpty())
            m_source.publicName = m_family.isEmpty() ? m_source.organisation : m_family;
        if (m_source.publicName.isEmpty()) {
            ++m_imported.refused;
            return;
        }
        if (m_source.publicName == m_source.organisation && m_source.kind == story::SourceKind::Person)
            m_source.kind = story::SourceKind::Organisation;
        if (m_source.id.isNull())
            m_source.id = story::SourceId::create();
        m_source.contact = m_contact.join(u'\n');
        m_imported.sources.push_back(m_source);
    }

    void warn(const QString &sentence)
    {
        if (m_imported.warnings.size() < mostWarnings && !m_imported.warnings.contains(sentence))
            m_imported.warnings << sentence;
    }

    ImportedSources &m_imported;
    story::Source m_source;
    QStringList m_contact;
    QString m_family;
    int m_depth = 0;
};

}

base::Result<ImportedSources> readVCards(const QString &text, const Watch &watch)
{
    ImportedSources imported;
    CardReader reader(imported);
    VCardLines lines(text);
    for (int count = 0; !lines.atEnd(); ++count) {
        if (count % linesBetweenTold == 0 && !watch.goOn(lines.position(), text.size()))
            return base::failure(base::ErrorCode::Cancelled);
        reader.take(lines.next());
    }
    reader.end();
    if (imported.sources.empty() && imported.refused == 0)
        return base::failure(base::ErrorCode::Invalid, u"there is no card in this file"_s);
    return imported;
}

}
