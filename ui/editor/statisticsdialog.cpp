// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/statisticsdialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <QtConcurrent>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

QStringList rowTitles(bool isAttributed)
{
    return {StatisticsDialog::tr("Words"),
            StatisticsDialog::tr("Characters"),
            StatisticsDialog::tr("Characters without spaces"),
            StatisticsDialog::tr("Sentences"),
            StatisticsDialog::tr("Paragraphs"),
            StatisticsDialog::tr("Minutes to read"),
            StatisticsDialog::tr("Words in a sentence"),
            StatisticsDialog::tr("Words in the longest sentence"),
            isAttributed ? StatisticsDialog::tr("Words quoted from somebody")
                         : StatisticsDialog::tr("Words in quotation marks"),
            StatisticsDialog::tr("School years it asks for (Flesch-Kincaid)"),
            StatisticsDialog::tr("Difficulty (LIX; 40 is a newspaper's)")};
}

QString figure(const std::optional<double> &value)
{
    return value ? QLocale().toString(*value, 'f', 1) : StatisticsDialog::tr("not known for this language");
}

/// Those of the places that a selection has, counted from its beginning.
std::optional<std::vector<base::TextRange>> within(const std::vector<base::TextRange> &places,
                                                   const base::TextRange &selection)
{
    std::vector<base::TextRange> all;
    for (const base::TextRange &place : places) {
        const base::TextRange shared{std::max(place.begin, selection.begin) - selection.begin,
                                     std::min(place.end, selection.end) - selection.begin};
        if (!shared.isEmpty())
            all.push_back(shared);
    }
    return all;
}

/// "6–10", and "over 40" at the end.
QString groupTitle(size_t group)
{
    const auto &ends = desk::TextStatistics::groupEnds;
    if (group == ends.size())
        return StatisticsDialog::tr("over %1").arg(ends.back());
    return u"%1–%2"_s.arg(group == 0 ? 1 : ends[group - 1] + 1).arg(ends[group]);
}

}

/// How many sentences have how many words, as bars.
class LengthBars : public QWidget
{
public:
    explicit LengthBars(QWidget *parent) : QWidget(parent) { setMinimumHeight(130); }

    void setStatistics(const desk::TextStatistics &statistics)
    {
        m_lengths = statistics.sentenceLengths;
        QStringList told;
        for (size_t i = 0; i < m_lengths.size(); ++i)
            told << u"%1: %2"_s.arg(groupTitle(i)).arg(m_lengths[i]);
        setAccessibleDescription(told.join(u"; "_s));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int most = std::max(1, *std::ranges::max_element(m_lengths));
        const int line = fontMetrics().height();
        const double step = double(width()) / double(m_lengths.size());
        const double room = height() - 2.0 * line - 8;
        for (size_t i = 0; i < m_lengths.size(); ++i) {
            const size_t place = isRightToLeft() ? m_lengths.size() - 1 - i : i;
            const double tall = room * m_lengths[i] / most;
            const QRectF bar(double(place) * step + 4, line + room - tall, step - 8, tall);
            painter.fillRect(bar, palette().color(QPalette::Link));
            painter.setPen(palette().color(QPalette::WindowText));
            painter.drawText(QRectF(double(place) * step, bar.top() - line, step, line), Qt::AlignCenter,
                             QLocale().toString(m_lengths[i]));
            painter.drawText(QRectF(double(place) * step, height() - line - 2.0, step, line), Qt::AlignCenter,
                             groupTitle(i));
        }
    }

private:
    decltype(desk::TextStatistics::sentenceLengths) m_lengths = {};
};

StatisticsDialog::StatisticsDialog(const QString &body, const base::TextRange &selection,
                                   const QString &language, const std::vector<base::TextRange> &attributed,
                                   QWidget *parent)
    : QDialog(parent)
    , m_table(new QTableWidget(this))
    , m_bars(new LengthBars(this))
{
    setWindowTitle(tr("Statistics"));
    const QStringList titles = rowTitles(!attributed.empty());
    const QString selected = body.sliced(selection.begin, selection.length());
    const bool hasSelection = !selected.trimmed().isEmpty();
    m_table->setRowCount(int(titles.size()));
    m_table->setColumnCount(hasSelection ? 3 : 2);
    m_table->verticalHeader()->hide();
    m_table->setHorizontalHeaderLabels({QString(), tr("Story"), tr("Selection")});
    for (int row = 0; row < m_table->rowCount(); ++row)
        m_table->setItem(row, 0, new QTableWidgetItem(titles[row]));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setAccessibleName(tr("Statistics"));
    auto *heading = new QLabel(tr("Sentences by their number of words"), this);
    m_bars->setAccessibleName(heading->text());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(12);
    column->addWidget(m_table, 1);
    column->addWidget(heading);
    column->addWidget(m_bars);
    column->addWidget(buttons);
    resize(620, 620);
    std::optional<std::vector<base::TextRange>> places;
    if (!attributed.empty())
        places = attributed;
    QtConcurrent::run([body, selection, selected, hasSelection, language, places] {
        std::vector<desk::TextStatistics> all{desk::statisticsOf(body, language, places)};
        if (hasSelection)
            all.push_back(
                desk::statisticsOf(selected, language, places ? within(*places, selection) : places));
        return all;
    }).then(this, [this](const std::vector<desk::TextStatistics> &all) { take(all); });
}

void StatisticsDialog::take(const std::vector<desk::TextStatistics> &all)
{
    for (size_t i = 0; i < all.size(); ++i)
        fill(int(i) + 1, all[i]);
    m_bars->setStatistics(all.back()); // of what is selected, where something is
    Q_EMIT counted();
}

void StatisticsDialog::fill(int column, const desk::TextStatistics &statistics)
{
    const QLocale locale;
    const QStringList figures{locale.toString(statistics.words),
                              locale.toString(statistics.characters),
                              locale.toString(statistics.charactersWithoutSpaces),
                              locale.toString(statistics.sentences),
                              locale.toString(statistics.paragraphs),
                              locale.toString(statistics.minutes(), 'f', 1),
                              locale.toString(statistics.wordsPerSentence(), 'f', 1),
                              locale.toString(statistics.longestSentence),
                              tr("%1 (%2 %)")
                                  .arg(locale.toString(statistics.quotedWords),
                                       locale.toString(100 * statistics.quotedShare(), 'f', 0)),
                              figure(statistics.grade),
                              figure(statistics.lix)};
    for (int row = 0; row < figures.size(); ++row) {
        auto *item = new QTableWidgetItem(figures[row]);
        item->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        m_table->setItem(row, column, item);
    }
}

}
