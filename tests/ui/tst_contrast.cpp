// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/places.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/words.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyleOptionButton>
#include <QTest>

#include <map>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::ui;

namespace {

/// Text on its ground: 7:1 (WCAG 2.2, level AAA). Of what is switched off no rule asks anything; 3:1 so that
/// it can be read all the same.
constexpr double leastOfText = 7;
constexpr double leastOfDisabled = 3;
constexpr double leastOfEdges = 4.5;
constexpr double rounding = 0.05; // of colours in 8 bits

QPalette::ColorRole inkRole(const QWidget &widget)
{
    if (qobject_cast<const QAbstractButton *>(&widget) && !widget.inherits("QCheckBox")
        && !widget.inherits("QRadioButton"))
        return QPalette::ButtonText;
    return widget.foregroundRole();
}

/// The colour that most of the edge of a control has, as it is painted: its ground.
QColor groundOf(const QImage &picture)
{
    std::map<QRgb, int> counts;
    const int inset = 4; // within its frame
    for (int x = inset; x < picture.width() - inset; ++x) {
        for (const int y : {inset, picture.height() - 1 - inset})
            ++counts[picture.pixel(x, y)];
    }
    const auto most = std::ranges::max_element(counts, {}, [](const auto &one) { return one.second; });
    return most == counts.end() ? QColor() : QColor(most->first);
}

bool showsText(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return !label->text().isEmpty();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return !button->text().isEmpty();
    return qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget)
           || qobject_cast<const QPlainTextEdit *>(&widget)
           || qobject_cast<const QAbstractItemView *>(&widget);
}

/// What is ticked or typed into, within the widget; empty where it has no edge of its own.
QRect edgeOf(const QWidget &widget)
{
    QStyleOptionButton option;
    option.initFrom(&widget);
    if (widget.inherits("QCheckBox"))
        return widget.style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &widget);
    if (widget.inherits("QRadioButton"))
        return widget.style()->subElementRect(QStyle::SE_RadioButtonIndicator, &option, &widget);
    const auto *line = qobject_cast<const QLineEdit *>(&widget);
    if (line && line->hasFrame() && !line->parentWidget()->inherits("QAbstractSpinBox"))
        return widget.rect();
    const auto *combo = qobject_cast<const QComboBox *>(&widget);
    if (widget.inherits("QAbstractSpinBox") || (combo && combo->isEditable()))
        return widget.rect();
    const auto *text = qobject_cast<const QPlainTextEdit *>(&widget);
    return text && text->frameShape() != QFrame::NoFrame && !text->isReadOnly() ? widget.rect() : QRect();
}

/// The line of that edge at half its height, as it is painted: what stands out most from the ground beside
/// it.
double edgeContrast(const QImage &picture, const QRect &edge)
{
    const int y = edge.center().y();
    const QColor ground = picture.pixelColor(std::max(0, edge.left() - 3), y);
    double most = 1;
    for (int x = edge.left(); x < edge.left() + 3; ++x)
        most = std::max(most, contrast(picture.pixelColor(x, y), ground));
    return most;
}

QString spokenName(const QWidget &widget)
{
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
    return face ? face->text(QAccessible::Name).left(40) : QString();
}

QString told(const QWidget &widget, const QString &what, const QColor &ink, const QColor &ground)
{
    return u"%1 %2 %3: %4 on %5, %6"_s
        .arg(QString::fromLatin1(widget.metaObject()->className()), spokenName(widget), what, ink.name(),
             ground.name())
        .arg(contrast(ink, ground), 0, 'f', 2);
}

}

/// What is painted can be read, in every place of the window and every form of its colours. The pairs of the
/// palette are computed in tst_theme; here it is what the controls make of them.
class TestContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textCanBeRead_data();
    void textCanBeRead();
    void cleanup();
    void cleanupTestCase() { m_visit.reset(); }
    void noStateByColourAlone();

private:
    QStringList faultsOf(const QWidget &widget, const QImage &picture) const;

    int m_choice = -1;
    std::unique_ptr<Visit> m_visit;
};

void TestContrast::textCanBeRead_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<int>("place");
    const std::pair<const char *, Theme::Choice> looks[]{{"light", Theme::Choice::Light},
                                                         {"dark", Theme::Choice::Dark},
                                                         {"high contrast", Theme::Choice::HighContrast}};
    for (const auto &[name, choice] : looks) {
        for (int i = 0; i < int(allPlaces().size()); ++i)
            QTest::newRow(qPrintable(QLatin1StringView(name) + u": "_s + allPlaces()[size_t(i)].name))
                << int(choice) << i;
    }
}

QStringList TestContrast::faultsOf(const QWidget &widget, const QImage &picture) const
{
    const QColor ground = groundOf(picture);
    if (!ground.isValid())
        return {};
    const double least = widget.isEnabled() ? leastOfText : leastOfDisabled;
    QStringList faults;
    const auto ask = [&](const QString &what, const QColor &ink) {
        if (contrast(ink, ground) < least - rounding)
            faults << told(widget, what, ink, ground);
    };
    ask(u"text"_s, widget.palette().color(inkRole(widget)));
    const auto *field = qobject_cast<const QLineEdit *>(&widget);
    if (field && field->text().isEmpty() && !field->placeholderText().isEmpty())
        ask(u"placeholder"_s, widget.palette().color(QPalette::PlaceholderText));
    return faults;
}

void TestContrast::textCanBeRead()
{
    QFETCH(int, choice);
    QFETCH(int, place);
    const Place &where = allPlaces()[size_t(place)];
    if (!m_visit || choice != m_choice || m_visit->stock() != where.stock) {
        m_visit.reset();
        m_visit = std::make_unique<Visit>(where.stock, Theme::Choice(choice));
        m_choice = choice;
    }
    m_visit->window().resize(1600, 1000);
    QWidget *top = where.come(*m_visit);
    QVERIFY(top);
    (void)QTest::qWaitFor([top] { return top->isVisible(); });
    const QImage whole = top->grab().toImage();
    QStringList faults;
    for (const QWidget *one : top->findChildren<QWidget *>()) {
        if (!one->isVisible() || one->isWindow() || one->visibleRegion().isEmpty())
            continue;
        const QRect area(one->mapTo(top, QPoint(0, 0)), one->size());
        const QRect edge = edgeOf(*one);
        if (one->isEnabled() && edge.isValid() && QRegion(edge).subtracted(one->visibleRegion()).isEmpty()) {
            const double seen = edgeContrast(whole, edge.translated(area.topLeft()));
            if (seen < leastOfEdges - rounding)
                faults << u"edge of %1 %2: %3"_s
                              .arg(QString::fromLatin1(one->metaObject()->className()), spokenName(*one))
                              .arg(seen, 0, 'f', 2);
        }
        if (!showsText(*one))
            continue;
        faults << faultsOf(*one, whole.copy(area.intersected(top->rect())));
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TestContrast::cleanup()
{
    if (m_visit)
        m_visit->leave();
}

/// Where a colour marks a state, and what marks it beside the colour:
/// - state of a story (list, header, review): an icon and the word; checked here
/// - gravity of a finding (list of checks): an icon and the word; checked here
/// - kind of a message (message bar): its icon and the sentence
/// - saved or not (status line): the icon, and the sentence that begins with it
/// - vault open or locked (status line): the words
/// - how an attribution stands (underline in the text): the shape of the line, each another; the list has
/// words
/// - what was found (find bar): how many, in words; the one at the caret is selected
/// - suggestions in the text: CriticMarkup's own marks stand there
/// - changes between versions: what came is underlined, what went is struck out
/// - the chosen row of a list: its ground, and the current item that readers are told
void TestContrast::noStateByColourAlone()
{
    QSet<QString> words;
    for (int state = 0; state <= int(story::State::Spiked); ++state) {
        QVERIFY(!stateIcon(story::State(state)).isEmpty());
        words << stateWord(story::State(state));
    }
    QCOMPARE(words.size(), int(story::State::Spiked) + 1); // each another
    QSet<QString> grave;
    QSet<QString> icons;
    for (const auto severity : {base::Severity::Note, base::Severity::Warning, base::Severity::Block}) {
        grave << severityWord(severity);
        icons << severityIcon(severity);
    }
    QCOMPARE(grave.size(), 3);
    QCOMPARE(icons.size(), 3);
}

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
