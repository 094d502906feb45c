// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/golden.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Reads every #include of app/, core/ and ui/ against arrows.txt.
class TestLayering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyIncludeIsAnArrow();
    void forbiddenIncludesAreFound_data();
    void forbiddenIncludesAreFound();
    void noCycles();

private:
    QString fault(const QString &file, const QString &include) const;
    QString folderOf(const QString &path) const;

    QMap<QString, QStringList> m_arrows; ///< folder → folders and Qt modules it may use
};

void TestLayering::initTestCase()
{
    const QString table = galley::test::readText(galley::test::sourcePath(u"tests/layering/arrows.txt"_s));
    for (const QString &line : table.split(u'\n')) {
        if (line.startsWith(u'#') || !line.contains(u':'))
            continue;
        QString allowed = line.section(u':', 1);
        m_arrows.insert(line.section(u':', 0, 0),
                        allowed.replace(u'|', u' ').split(u' ', Qt::SkipEmptyParts));
    }
    QVERIFY(m_arrows.size() > 10);
}

/// The longest folder of the table that holds the path.
QString TestLayering::folderOf(const QString &path) const
{
    QString best;
    for (const QString &folder : m_arrows.keys()) {
        if (path.startsWith(folder + u'/') && folder.size() > best.size())
            best = folder;
    }
    return best;
}

/// The module a Qt or system header belongs to, as far as arrows speak of it.
static QString moduleOf(const QString &header)
{
    static const QRegularExpression sql(u"^(QtSql/|QSql)"_s);
    static const QRegularExpression gui(
        u"^(QtGui/|QImage|QColor|QPainter|QPixmap|QFont|QIcon|QBrush|QPen|QRawFont|QGlyphRun|QTextDocument|"
        u"QTextCursor|QPalette|QGuiApplication|QDesktopServices|QClipboard)"_s);
    static const QRegularExpression widgets(
        u"^(QtWidgets/|QWidget|QDialog|QMainWindow|QMessageBox|QApplication$|QLabel|QPushButton|"
        u"QPlainTextEdit|QTextEdit|QListView|QTreeView|QTableView|QMenu|QStyle$|QDockWidget|"
        u"QAbstractScrollArea|Q[HV]BoxLayout|QFileDialog)"_s);
    if (header.contains(sql))
        return u"sql"_s;
    if (header.contains(widgets))
        return u"widgets"_s;
    if (header.contains(gui))
        return u"gui"_s;
    return {};
}

/// Why the file may not include this, or nothing.
QString TestLayering::fault(const QString &file, const QString &include) const
{
    const QString folder = folderOf(file);
    if (folder.isEmpty())
        return u"%1 is in no folder of arrows.txt"_s.arg(file);
    const bool isOwn
        = include.startsWith("core/"_L1) || include.startsWith("ui/"_L1) || include.startsWith("app/"_L1);
    const QString used = isOwn ? folderOf(include) : moduleOf(include);
    if (isOwn && used.isEmpty())
        return u"%1 includes %2, which is in no folder of arrows.txt"_s.arg(file, include);
    if (used.isEmpty() || used == folder || m_arrows[folder].contains(used))
        return {};
    return u"%1 includes %2, but %3 may not use %4"_s.arg(file, include, folder, used);
}

void TestLayering::everyIncludeIsAnArrow()
{
    static const QRegularExpression includePattern(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s,
                                                   QRegularExpression::MultilineOption);
    const QDir top(galley::test::sourcePath(u"."_s));
    QStringList faults;
    int includes = 0;
    for (const QString &root : {u"app"_s, u"core"_s, u"ui"_s}) {
        QDirIterator files(top.filePath(root), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const QString text = galley::test::readText(path);
            for (const auto &match : includePattern.globalMatch(text)) {
                ++includes;
                const QString found = fault(top.relativeFilePath(path), match.captured(1));
                if (!found.isEmpty())
                    faults << found;
            }
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QVERIFY(includes > 100);
}

void TestLayering::forbiddenIncludesAreFound_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("include");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("core looks up to ui")
        << u"core/story/story.cpp"_s << u"ui/mainwindow/mainwindow.h"_s << false;
    QTest::newRow("text knows stories") << u"core/text/anchor.h"_s << u"core/story/story.h"_s << false;
    QTest::newRow("desk reaches into SQL")
        << u"core/desk/desk.cpp"_s << u"core/store/sql/sqlstore.h"_s << false;
    QTest::newRow("window reaches into SQL") << u"ui/mainwindow/mainwindow.cpp"_s << u"QSqlQuery"_s << false;
    QTest::newRow("core sees widgets") << u"core/desk/desk.cpp"_s << u"QMessageBox"_s << false;
    QTest::newRow("panes know each other")
        << u"ui/editor/editor.cpp"_s << u"ui/preview/pageview.h"_s << false;
    QTest::newRow("a folder nobody planned") << u"core/misc/util.cpp"_s << u"QString"_s << false;
    QTest::newRow("own folder") << u"core/story/story.cpp"_s << u"core/story/style.h"_s << true;
    QTest::newRow("an arrow") << u"core/desk/desk.cpp"_s << u"core/exchange/exchange.h"_s << true;
    QTest::newRow("SQL where it belongs") << u"core/store/sql/articles.cpp"_s << u"QSqlQuery"_s << true;
}

void TestLayering::forbiddenIncludesAreFound()
{
    QFETCH(QString, file);
    QFETCH(QString, include);
    QFETCH(bool, allowed);
    QCOMPARE(fault(file, include).isEmpty(), allowed);
}

void TestLayering::noCycles()
{
    QStringList done;
    while (done.size() < m_arrows.size()) {
        const qsizetype before = done.size();
        for (const auto &[folder, uses] : m_arrows.asKeyValueRange()) {
            const bool ready = std::all_of(uses.begin(), uses.end(), [&](const QString &used) {
                return !used.contains(u'/') || done.contains(used);
            });
            if (ready && !done.contains(folder))
                done << folder;
        }
        QVERIFY2(done.size() > before, "the arrows of arrows.txt go round in a circle");
    }
}

QTEST_GUILESS_MAIN(TestLayering)
#include "tst_layering.moc"
