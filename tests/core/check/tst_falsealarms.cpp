// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/check.h"
#include "core/desk/analysis.h"
#include "core/desk/lens.h"
#include "core/exchange/exchange.h"
#include "tests/support/golden.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

/// How often the rules over a text speak up about published articles, which are good work as a rule. Fields
/// are left out: a plain text has none.
class TestFalseAlarms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blockingRulesAreQuietOnPublishedText();

private:
    struct Count
    {
        int findings = 0;
        int blocking = 0; ///< findings
        QSet<QString> articles;
        QSet<QString> blocked; ///< articles
        QString example;
    };
};

void TestFalseAlarms::blockingRulesAreQuietOnPublishedText()
{
    const QString path = test::sharedPath(u"attribution/train/text"_s);
    const QDir folder(path);
    const QStringList files = path.isEmpty() ? QStringList() : folder.entryList({u"*.txt"_s}, QDir::Files);
    if (files.isEmpty())
        QSKIP("The published articles lie outside the project (shared/attribution), and are not there.");
    QMap<QString, Count> counts;
    int words = 0;
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto imported = exchange::read(file, name);
        QVERIFY2(imported, qPrintable(name));
        story::Article article{
            .id = story::ArticleId::create(), .fields = imported->fields, .body = imported->body};
        for (const attribution::Detected &found : desk::detectAttributions(article).attributions)
            article.attributions.push_back(desk::attributionOf(found, article.body));
        const story::Story story = story::makeStory(article, {});
        words += story::wordCount(article);
        for (const base::Finding &finding : check::runChecks(story)) {
            if (!finding.range)
                continue;
            Count &count = counts[finding.rule];
            ++count.findings;
            count.articles.insert(name);
            if (finding.severity == base::Severity::Block) {
                ++count.blocking;
                count.blocked.insert(name);
            }
            if (count.example.isEmpty() || count.findings % 50 == 0)
                count.example = finding.message;
        }
    }
    for (auto count = counts.begin(); count != counts.end(); ++count) {
        const double share = 100.0 * double(count->blocked.size()) / double(files.size());
        qInfo().noquote() << u"%1  %2 findings, %3 in 1,000 words, in %4 % of articles; blocks %5 % (%6)"_s
                                 .arg(count.key())
                                 .arg(count->findings)
                                 .arg(1000.0 * count->findings / words, 0, 'f', 2)
                                 .arg(100.0 * double(count->articles.size()) / double(files.size()), 0, 'f',
                                      1)
                                 .arg(share, 0, 'f', 1)
                                 .arg(count->example);
        QVERIFY2(share <= 2.0, qPrintable(count.key()));
    }
}

QTEST_GUILESS_MAIN(TestFalseAlarms)
#include "tst_falsealarms.moc"
