// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/layout/layout.h"
#include "core/pdf/pdfwriter.h"
#include "tests/core/layout/samplestory.h"

#include <QBuffer>
#include <QDir>
#include <QGuiApplication>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

pdf::Metadata metadataOf(const story::Story &story)
{
    const story::Fields &fields = story.article.fields;
    pdf::Metadata metadata;
    metadata.title = fields.headline;
    metadata.authors = fields.byline;
    metadata.subject = fields.deck;
    metadata.keywords = QStringList {u"harbour"_s, u"ferry"_s};
    metadata.language = fields.language;
    metadata.created = fields.publishedAt;
    return metadata;
}

QByteArray pdfOf(const story::Story &story)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const auto result = pdf::writePdf(layout::compose(story, sample::style()), metadataOf(story), buffer);
    return result ? bytes : QByteArray();
}

}

class PdfWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesSamplePages();
};

/// Leaves the pages where GALLEY_PAGES names a folder, to be looked at.
void PdfWriterTest::writesSamplePages()
{
    const sample::PaintedPhotos photos;
    const QByteArray bytes = pdfOf(sample::fullStory(&photos));
    QVERIFY(bytes.startsWith("%PDF-1.7"));
    const QString folder = qEnvironmentVariable("GALLEY_PAGES");
    if (folder.isEmpty())
        return;
    const auto keep = [&folder](const QString &name, const QByteArray &content) {
        QFile file(QDir(folder).filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    };
    keep(u"full.pdf"_s, bytes);
    keep(u"long.pdf"_s, pdfOf(sample::longStory(10000, 7)));
}

QTEST_GUILESS_MAIN(PdfWriterTest)
#include "tst_pdfwriter.moc"
