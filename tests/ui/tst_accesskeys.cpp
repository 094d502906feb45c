// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/places.h"
#include "tests/ui/tongue.h"

#include <QAbstractButton>
#include <QGroupBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QTest>

#include <map>

using namespace Qt::Literals::StringLiterals;
using namespace galley::ui;

namespace {

QStringList textsOf(const QWidget &menu)
{
    QStringList texts;
    for (const QAction *action : menu.actions()) {
        if (!action->isSeparator() && action->isVisible())
            texts << action->text();
    }
    return texts;
}

/// What Alt and a letter can be meant for: what is in view.
QStringList textsBelow(const QWidget &top)
{
    QStringList texts;
    for (const QWidget *one : top.findChildren<QWidget *>()) {
        if (!one->isVisibleTo(&top))
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(one))
            texts << button->text();
        else if (const auto *label = qobject_cast<const QLabel *>(one); label && label->buddy())
            texts << label->text();
        else if (const auto *box = qobject_cast<const QGroupBox *>(one))
            texts << box->title();
        else if (const auto *tabs = qobject_cast<const QTabBar *>(one)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                texts << (tabs->isTabVisible(tab) ? tabs->tabText(tab) : QString());
        }
    }
    return texts;
}

/// Texts that share a key, a line for each key.
QStringList shared(const QStringList &texts)
{
    std::map<QKeySequence, QStringList> byKey;
    for (const QString &text : texts) {
        if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
            byKey[key] << text;
    }
    QStringList lines;
    for (const auto &[key, all] : byKey) {
        if (all.size() > 1)
            lines << key.toString() + u": "_s + all.join(u" | "_s);
    }
    return lines;
}

}

/// In no menu and no dialog does a letter stand for two things, whatever the language.
class TestAccessKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noneIsUsedTwice_data();
    void noneIsUsedTwice();
    void cleanup();
    void cleanupTestCase() { m_visit.reset(); }

private:
    QString m_language;
    std::unique_ptr<Tongue> m_tongue;
    std::unique_ptr<Visit> m_visit;
};

void TestAccessKeys::noneIsUsedTwice_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("place");
    for (const QString &language : {u"en"_s, u"de"_s, u"fr"_s, u"es"_s, u"ru"_s, u"uk"_s, u"ar"_s}) {
        for (int i = 0; i < int(allPlaces().size()); ++i) {
            const Place &place = allPlaces()[size_t(i)];
            if (place.kind == Place::Menu || place.kind == Place::Dialog)
                QTest::newRow(qPrintable(language + u": "_s + place.name)) << language << i;
        }
    }
}

void TestAccessKeys::noneIsUsedTwice()
{
    QFETCH(QString, language);
    QFETCH(int, place);
    const Place &where = allPlaces()[size_t(place)];
    if (m_language != language || !m_visit || m_visit->stock() != where.stock) {
        m_visit.reset();
        m_tongue.reset();
        m_language = language;
        m_tongue = std::make_unique<Tongue>(language);
        QVERIFY(m_tongue->isLoaded());
        m_visit = std::make_unique<Visit>(where.stock);
        const QStringList bar = shared(textsOf(*m_visit->window().menuBar()));
        QVERIFY2(bar.isEmpty(), qPrintable(u'\n' + bar.join(u'\n')));
    }
    QWidget *top = where.come(*m_visit);
    QVERIFY(top);
    QTRY_VERIFY(top->isVisible());
    QTest::qWait(60); // the keyboard comes to it, and what is read on another thread
    const auto *menu = qobject_cast<QMenu *>(top);
    const QStringList faults = shared(menu ? textsOf(*menu) : textsBelow(*top));
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TestAccessKeys::cleanup()
{
    if (m_visit)
        m_visit->leave();
}

QTEST_MAIN(TestAccessKeys)
#include "tst_accesskeys.moc"
