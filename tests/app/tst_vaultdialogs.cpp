// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/vault/identitydialog.h"
#include "app/vault/materialdialog.h"
#include "app/vault/setupdialog.h"
#include "app/vault/strength.h"
#include "app/vault/unlockdialog.h"
#include "core/store/sql/sqlstore.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;

/// What a person meets in the vault's own windows.
class TestVaultDialogs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void strengthIsEstimated_data();
    void strengthIsEstimated();
    void suggestionsAreStrong();
    void aNewIdentityIsTyped();
    void nothingIsTakenOut();
    void itShowsWhileHeldAlone();
    void aChangeIsKept();
    void filesAreTakenInAndOut();
    void anOlderVersionSaysWhatToDo();
    void unlockingSaysWhatIsWrong();

private:
    static QPushButton *button(QWidget &dialog, const QString &text);
    static void picture(QWidget &dialog, const QString &name);

    QTemporaryDir m_folder;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<vault::Vault> m_vault;
    QString m_recovery;
};

QPushButton *TestVaultDialogs::button(QWidget &dialog, const QString &text)
{
    for (auto *one : dialog.findChildren<QPushButton *>()) {
        if (one->text().remove(u'&') == text && one->isVisible())
            return one;
    }
    return nullptr;
}

void TestVaultDialogs::picture(QWidget &dialog, const QString &name)
{
    if (qEnvironmentVariableIsSet("GALLEY_PICTURES"))
        dialog.grab().save(qEnvironmentVariable("GALLEY_PICTURES") + u'/' + name + u".png"_s);
}

/// The set-up itself is the first test: the others need its keys.
void TestVaultDialogs::initTestCase()
{
    m_store = store::openStore(m_folder.filePath(u"newsroom.sqlite"_s)).value();
    m_vault = std::make_unique<vault::Vault>(m_store->vault(), m_folder.filePath(u"keys"_s), u"Mara"_s);
    vaultapp::SetupDialog dialog(*m_vault, u"Mara"_s);
    dialog.show();
    const auto fields = dialog.findChildren<QLineEdit *>();
    QCOMPARE(fields.size(), 2);
    QPushButton *make = button(dialog, u"Make the Keys"_s);
    QVERIFY(make && !make->isEnabled());
    QTest::keyClicks(fields[0], u"password1"_s);
    QTest::keyClicks(fields[1], u"password1"_s);
    QVERIFY(!make->isEnabled());
    button(dialog, u"Suggest One"_s)->click();
    const QString phrase = fields[0]->text();
    QVERIFY(!make->isEnabled()); // once more, by hand
    QTest::keyClicks(fields[1], phrase);
    QVERIFY(make->isEnabled());
    picture(dialog, u"vault-setup"_s);
    make->click();
    QPushButton *done = button(dialog, u"Done"_s);
    QVERIFY(done && !done->isEnabled());
    picture(dialog, u"vault-codes"_s);
    QString codes;
    for (const auto *label : dialog.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(u"root code"_s))
            codes = label->text();
    }
    QCOMPARE(codes.count(QRegularExpression(u"([0-9A-Z]{4}-){6}[0-9A-Z]{4}"_s)), 2);
    m_recovery = QRegularExpression(u"([0-9A-Z]{4}-){6}[0-9A-Z]{4}"_s).match(codes).captured();
    dialog.findChild<QCheckBox *>()->click();
    done->click();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QVERIFY(m_vault->isOpen());
    m_vault->lock();
    QVERIFY(m_vault->unlock(vault::Secret::ofText(phrase)));
}

void TestVaultDialogs::strengthIsEstimated_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    QTest::newRow("nothing") << u""_s << 0.0 << 0.0;
    QTest::newRow("a word") << u"password"_s << 0.0 << 15.0;
    QTest::newRow("a word and a year") << u"Summer2024!"_s << 10.0 << 30.0;
    QTest::newRow("keyboard") << u"qwertyuiop"_s << 0.0 << 10.0;
    QTest::newRow("letters of one kind") << u"aaaaaaaaaaaaaaaaaaaaaaaa"_s << 0.0 << 10.0;
    QTest::newRow("count") << u"123456789"_s << 0.0 << 10.0;
    QTest::newRow("one word five times") << u"heron heron heron heron heron"_s << 5.0 << 20.0;
    QTest::newRow("three words") << u"grey heron wall"_s << 30.0 << 49.0;
    QTest::newRow("five words") << u"grey heron wall seven dusk"_s << 50.0 << 80.0;
    QTest::newRow("Cyrillic") << u"серая цапля семь стена сумерки"_s << 50.0 << 80.0;
}

void TestVaultDialogs::strengthIsEstimated()
{
    QFETCH(QString, passphrase);
    QFETCH(double, least);
    QFETCH(double, most);
    const double bits = vaultapp::guessBits(passphrase);
    QVERIFY2(bits >= least && bits <= most, qPrintable(QString::number(bits)));
}

void TestVaultDialogs::suggestionsAreStrong()
{
    QSet<QString> seen;
    for (int i = 0; i < 200; ++i) {
        const QString phrase = vaultapp::suggestedPassphrase();
        QVERIFY(vaultapp::guessBits(phrase) >= vaultapp::leastGuessBits);
        seen << phrase;
    }
    QCOMPARE(seen.size(), 200);
}

void TestVaultDialogs::aNewIdentityIsTyped()
{
    vaultapp::IdentityDialog dialog(*m_vault, u"s1"_s, u"a senior port official"_s);
    dialog.show();
    button(dialog, u"Save"_s)->click(); // nothing typed: it stays and says so
    QVERIFY(dialog.isVisible());
    QVERIFY(!dialog.windowTitle().contains(u"port"_s));
    const auto fields = dialog.findChildren<QLineEdit *>();
    for (QLineEdit *field : fields) {
        if (field->isVisible()) {
            QVERIFY(field->inputMethodHints() & Qt::ImhSensitiveData);
            QTest::keyClicks(field, u"Zoe Quillfeather"_s);
            break;
        }
    }
    picture(dialog, u"vault-form"_s);
    button(dialog, u"Save"_s)->click();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(m_vault->open(u"s1"_s, {})->realName, u"Zoe Quillfeather"_s);
}

/// Neither by the clipboard nor by a selection, which every other program may read.
void TestVaultDialogs::nothingIsTakenOut()
{
    vaultapp::IdentityDialog dialog(*m_vault, u"s9"_s, u"a senior port official"_s);
    dialog.show();
    QGuiApplication::clipboard()->setText(u"before"_s);
    int count = 0;
    for (QWidget *field : dialog.findChildren<QWidget *>()) {
        const bool isList = qobject_cast<QPlainTextEdit *>(field) != nullptr;
        if (!field->isVisible() || (!isList && !qobject_cast<QLineEdit *>(field)))
            continue;
        ++count;
        const auto text = [field] {
            return field->property("plainText").toString() + field->property("text").toString();
        };
        QWidget *face = isList ? static_cast<QPlainTextEdit *>(field)->viewport() : field;
        QTest::keyClicks(field, u"Quillfeather"_s);
        for (const auto keys : {QKeySequence::SelectAll, QKeySequence::Copy, QKeySequence::Cut})
            QTest::keySequence(field, keys);
        QTest::keyClick(field, Qt::Key_Home, Qt::ShiftModifier);
        QTest::keySequence(field, QKeySequence::Copy);
        QTest::mouseDClick(face, Qt::LeftButton, {}, {20, 10});
        QTest::keySequence(field, QKeySequence::Cut);
        QCOMPARE(text(), u"Quillfeather"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        QVERIFY(isList ? !static_cast<QPlainTextEdit *>(field)->textCursor().hasSelection()
                       : !static_cast<QLineEdit *>(field)->hasSelectedText());
    }
    QCOMPARE(count, 6);
}

void TestVaultDialogs::itShowsWhileHeldAlone()
{
    vaultapp::IdentityDialog dialog(*m_vault, u"s1"_s, u"a senior port official"_s);
    dialog.show();
    const auto isShown = [&dialog] {
        for (const auto *label : dialog.findChildren<QLabel *>()) {
            if (label->text().contains(u"Quillfeather"_s)
                || label->accessibleName().contains(u"Quillfeather"_s))
                return true;
        }
        return false;
    };
    QPushButton *hold = button(dialog, u"Hold to Show"_s);
    QTest::mousePress(hold, Qt::LeftButton);
    QVERIFY(!isShown()); // no reason given
    QTest::mouseRelease(hold, Qt::LeftButton);
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"why"_s), u"to call"_s);
    QTest::mousePress(hold, Qt::LeftButton);
    QVERIFY(isShown());
    picture(dialog, u"vault-shown"_s);
    QTest::keyClick(&dialog, Qt::Key_C, Qt::ControlModifier);
    QTest::mouseRelease(hold, Qt::LeftButton);
    QVERIFY(!isShown());
    QTest::keyPress(hold, Qt::Key_Space);
    QVERIFY(isShown());
    QTest::keyRelease(hold, Qt::Key_Space);
    QVERIFY(!isShown());
    QVERIFY(!QApplication::clipboard()->text().contains(u"Quillfeather"_s));
    QCOMPARE(m_store->vault().accesses(u"s1"_s)->front().why, u"to call"_s);
}

void TestVaultDialogs::aChangeIsKept()
{
    vaultapp::IdentityDialog dialog(*m_vault, u"s1"_s, {});
    dialog.show();
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"why"_s), u"a new number"_s);
    button(dialog, u"Change…"_s)->click();
    const auto lists = dialog.findChildren<QPlainTextEdit *>();
    QVERIFY(lists.size() == 3 && lists[1]->isVisible());
    QTest::keyClicks(lists[1], u"+99 555 0142 7731"_s);
    button(dialog, u"Save"_s)->click();
    const auto kept = m_vault->open(u"s1"_s, {});
    QCOMPARE(kept->contacts, QStringList{u"+99 555 0142 7731"_s});
    QCOMPARE(kept->realName, u"Zoe Quillfeather"_s);
}

void TestVaultDialogs::filesAreTakenInAndOut()
{
    const auto write = [this](const QString &name, const QByteArray &bytes) {
        QFile file(m_folder.filePath(name));
        file.open(QIODevice::WriteOnly);
        file.write(bytes);
        return file.fileName();
    };
    vaultapp::MaterialDialog dialog(*m_vault, u"s1"_s, u"given on the wall"_s);
    dialog.show();
    auto *list = dialog.findChild<QListWidget *>();
    QCOMPARE(list->count(), 0);
    QVERIFY(!button(dialog, u"Take a Copy Out…"_s)->isEnabled());
    dialog.keep(
        {write(u"payroll.pdf"_s, "%PDF payroll"), write(u"<b>note.txt"_s, "note"), u"/none/gone.txt"_s});
    QCOMPARE(list->count(), 2);
    picture(dialog, u"vault-files"_s);
    const auto *status = dialog.findChildren<QLabel *>().last();
    QVERIFY2(status->text().contains(u"gone.txt"_s), qPrintable(status->text()));
    list->setCurrentRow(0);
    const QString out = m_folder.filePath(u"out.pdf"_s);
    dialog.copyTo(out);
    QFile copy(out);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), "%PDF payroll");
    dialog.copyTo(u"/none/out.pdf"_s);
    QVERIFY2(status->text().startsWith(u"No copy was made"_s), qPrintable(status->text()));
    QCOMPARE(m_vault->open(u"s1"_s, {})->files.size(), 2U);
    QCOMPARE(m_vault->open(u"s1"_s, {})->realName, u"Zoe Quillfeather"_s);
}

void TestVaultDialogs::anOlderVersionSaysWhatToDo()
{
    QFile pins(m_folder.filePath(u"keys/pins.json"_s));
    QVERIFY(pins.open(QIODevice::ReadWrite));
    QJsonObject seen = QJsonDocument::fromJson(pins.readAll()).object();
    seen[u"version"_s] = QJsonObject{{u"s1"_s, u"99"_s}}; // as if a copy had been restored
    QVERIFY(pins.resize(0) && pins.seek(0) && pins.write(QJsonDocument(seen).toJson()) > 0);
    pins.close();
    vaultapp::IdentityDialog dialog(*m_vault, u"s1"_s, {});
    dialog.show();
    const auto says = [](const QWidget &one) {
        const auto labels = one.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *label) {
            return label->text().contains(u"the command “galley vault accept” takes it."_s);
        });
    };
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"why"_s), u"to call"_s);
    button(dialog, u"Change…"_s)->click();
    QVERIFY(says(dialog));
    vaultapp::MaterialDialog files(*m_vault, u"s1"_s, u"to read"_s);
    QVERIFY(says(files));
    QVERIFY(m_vault->acceptOlder({}, {}));
    button(dialog, u"Change…"_s)->click();
    QVERIFY(!says(dialog));
}

void TestVaultDialogs::unlockingSaysWhatIsWrong()
{
    m_vault->lock();
    vaultapp::UnlockDialog dialog(*m_vault, u"Mara"_s);
    dialog.show();
    QTest::keyClicks(dialog.focusWidget(), u"no idea"_s);
    button(dialog, u"Unlock"_s)->click();
    QVERIFY(!m_vault->isOpen());
    picture(dialog, u"vault-unlock"_s);
    button(dialog, u"Forgotten…"_s)->click();
    QTest::keyClicks(dialog.focusWidget(), m_recovery.toLower());
    for (QLineEdit *field : dialog.findChildren<QLineEdit *>()) {
        if (field->echoMode() == QLineEdit::Password)
            field->setText(u"short"_s);
    }
    button(dialog, u"Unlock"_s)->click();
    QVERIFY(!m_vault->isOpen()); // too weak
    for (QLineEdit *field : dialog.findChildren<QLineEdit *>()) {
        if (field->echoMode() == QLineEdit::Password)
            field->setText(u"grey heron wall seven dusk pier"_s);
    }
    button(dialog, u"Unlock"_s)->click();
    QVERIFY(m_vault->isOpen());
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

QTEST_MAIN(TestVaultDialogs)
#include "tst_vaultdialogs.moc"
