// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/families.h"

#include "core/markup/visitor.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace galley::check {

namespace {

class PictureCollector final : public markup::Visitor
{
public:
    bool enter(const markup::Node &node) override
    {
        if (node.type == markup::NodeType::Directive && node.name == "photo"_L1) {
            const auto &attributes = node.attributes;
            photos.push_back({{attributes.value(u"src"_s), attributes.value(u"alt"_s),
                               markup::plainText(node), attributes.value(u"credit"_s)},
                              node.range});
        }
        return true;
    }
    void leave(const markup::Node &) override { }

    std::vector<std::pair<story::Photo, base::TextRange>> photos;
};

class PictureComplete final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(PictureComplete)

public:
    QString id() const override { return u"R31"_s; }
    QString title() const override { return tr("Each picture has caption, credit and alternate text"); }
    QString standard() const override { return u"IPTC"_s; }
    std::vector<base::Finding> check(const Subject &subject) const override
    {
        std::vector<base::Finding> findings;
        const story::Photo &lead = subject.fields().leadPhoto;
        if (!lead.file.isEmpty()) {
            for (const QString &fault : faults(lead))
                findings.push_back(inField(u"leadPhoto"_s, fault));
        }
        PictureCollector collector;
        markup::walk(subject.story.body, collector);
        for (const auto &[photo, range] : collector.photos) {
            for (const QString &fault : faults(photo)) {
                findings.push_back(inField({}, fault));
                findings.back().range = range;
            }
        }
        return findings;
    }

private:
    static QStringList faults(const story::Photo &photo)
    {
        QStringList list;
        if (photo.alternateText.trimmed().isEmpty())
            list << tr("The picture has no alternate text: say what it shows to a reader who cannot see it.");
        if (photo.caption.trimmed().isEmpty())
            list << tr("The picture has no caption: say who, what, where and when.");
        if (photo.credit.trimmed().isEmpty())
            list << tr("The picture has no credit: name who made it and who holds the rights.");
        return list;
    }
};

}

void addPictureRules(RuleList &rules)
{
    rules.push_back(std::make_unique<PictureComplete>());
}

}
