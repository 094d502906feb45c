// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/replacedialog.h"

#include "core/desk/deskwork.h"
#include "ui/widgets/words.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

constexpr int numberRole = Qt::UserRole;
constexpr size_t shownPlaces = 400; // of a story; more are replaced with it, or not, as one

}

QString refusalWord(desk::Refusal refusal)
{
    switch (refusal) {
    case desk::Refusal::Closed:
        return ReplaceDialog::tr("closed; a correction is made in the story");
    case desk::Refusal::Approved:
        return ReplaceDialog::tr("approved; a change would void that");
    case desk::Refusal::Held:
        return ReplaceDialog::tr("open in another window");
    case desk::Refusal::Changed:
        return ReplaceDialog::tr("changed since it was looked at");
    case desk::Refusal::Failed:
        return ReplaceDialog::tr("could not be saved");
    case desk::Refusal::None:
        break;
    }
    return {};
}

ReplaceDialog::ReplaceDialog(store::StoreFactory openStore, const QString &person, QWidget *parent)
    : QDialog(parent)
    , m_openStore(std::move(openStore))
    , m_person(person)
    , m_words(new QLineEdit(this))
    , m_replacement(new QLineEdit(this))
    , m_case(new QCheckBox(tr("Match &capitals"), this))
    , m_whole(new QCheckBox(tr("&Whole words"), this))
    , m_pattern(new QCheckBox(tr("Regular &expression"), this))
    , m_keepCase(new QCheckBox(tr("&Keep capitals"), this))
    , m_find(new QPushButton(tr("&Find"), this))
    , m_stop(new QPushButton(tr("&Stop"), this))
    , m_progress(new QProgressBar(this))
    , m_results(new QTreeWidget(this))
    , m_status(new QLabel(this))
{
    setWindowTitle(tr("Find and Replace in All Stories"));
    build();
    connect(m_find, &QPushButton::clicked, this, &ReplaceDialog::search);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_token.cancel(); });
    for (QLineEdit *field : {m_words, m_replacement})
        connect(field, &QLineEdit::textEdited, this, &ReplaceDialog::outdate);
    for (QCheckBox *box : {m_case, m_whole, m_pattern, m_keepCase})
        connect(box, &QCheckBox::toggled, this, &ReplaceDialog::outdate);
    connect(m_results, &QTreeWidget::itemChanged, this, &ReplaceDialog::showCount);
    setSearching(false);
    outdate();
}

ReplaceDialog::~ReplaceDialog()
{
    m_token.cancel();
}

QWidget *ReplaceDialog::buildFields()
{
    auto *fields = new QWidget(this);
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    auto *words = new QHBoxLayout;
    words->addWidget(m_words, 1);
    words->addWidget(m_find);
    words->addWidget(m_stop);
    auto *findLabel = new QLabel(tr("F&ind"), fields);
    findLabel->setBuddy(m_words);
    form->addRow(findLabel, words);
    form->addRow(tr("&Replace with"), m_replacement);
    auto *switches = new QHBoxLayout;
    for (QCheckBox *box : {m_case, m_whole, m_pattern, m_keepCase})
        switches->addWidget(box);
    switches->addStretch();
    form->addRow(QString(), switches);
    m_replacement->setToolTip(tr("With a regular expression, \\1 to \\9 stand for its groups."));
    return fields;
}

void ReplaceDialog::build()
{
    m_results->setColumnCount(1);
    m_results->setHeaderHidden(true);
    m_results->setUniformRowHeights(true);
    m_results->setAccessibleName(tr("Places that were found, by story"));
    m_progress->setAccessibleName(tr("Stories looked at"));
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 0);
    m_status->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    m_replace = buttons->addButton(tr("&Replace"), QDialogButtonBox::AcceptRole);
    m_replace->setAutoDefault(false);
    m_find->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(12);
    column->addWidget(buildFields());
    column->addWidget(m_progress);
    column->addWidget(m_results, 1);
    column->addWidget(m_status);
    column->addWidget(buttons);
    resize(760, 560);
}

void ReplaceDialog::setWords(const QString &words)
{
    m_words->setText(words);
    m_words->selectAll();
}

desk::ReplaceOrder ReplaceDialog::order() const
{
    return {{m_words->text(), m_case->isChecked(), m_whole->isChecked(), m_pattern->isChecked()},
            m_replacement->text(),
            m_keepCase->isChecked()};
}

QString ReplaceDialog::status() const
{
    return m_status->text();
}

void ReplaceDialog::setSearching(bool on)
{
    m_isSearching = on;
    m_progress->setVisible(on);
    m_stop->setVisible(on);
    m_find->setVisible(!on);
}

/// What is listed belongs to other words.
void ReplaceDialog::outdate()
{
    m_token.cancel();
    m_found.clear();
    m_results->clear();
    m_replace->setEnabled(false);
    m_find->setEnabled(!m_words->text().isEmpty());
    m_status->setText(
        tr("The bodies of all stories are looked through; headlines and other fields are not."));
}

void ReplaceDialog::search()
{
    if (m_words->text().isEmpty() || m_isSearching)
        return;
    const desk::ReplaceOrder wanted = order();
    if (const text::PatternFault fault = text::patternFault(wanted.options); fault.position >= 0) {
        m_status->setText(tr("The regular expression breaks off at character %1: %2.")
                              .arg(fault.position + 1)
                              .arg(fault.words));
        return;
    }
    outdate();
    m_token = {};
    setSearching(true);
    m_status->setText(tr("Looking through the stories…"));
    const auto work
        = [wanted, token = m_token](desk::Desk &desk) { return desk::findInStories(desk, wanted, token); };
    desk::runOnDesk(m_openStore, m_person, this, work,
                    [this](const base::Result<std::vector<desk::FoundStory>> &found) { take(found); });
}

void ReplaceDialog::take(const base::Result<std::vector<desk::FoundStory>> &found)
{
    setSearching(false);
    if (found)
        show(*found);
    else if (found.error().code == base::ErrorCode::Cancelled)
        m_status->setText(tr("The search was stopped."));
    else
        m_status->setText(faultSentence(tr("The stories could not be searched"), found.error()));
    Q_EMIT searched();
}

QTreeWidgetItem *ReplaceDialog::itemOf(const desk::FoundStory &story, int number) const
{
    auto *item = new QTreeWidgetItem;
    const QString count = QLocale().toString(qlonglong(story.places.size()));
    item->setText(0, u"%1  (%2)"_s.arg(story.title, count));
    item->setData(0, numberRole, number);
    if (story.refusal != desk::Refusal::None) {
        item->setText(0, item->text(0) + u"  –  "_s + refusalWord(story.refusal));
        item->setDisabled(true);
        return item;
    }
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(0, Qt::Checked);
    for (size_t i = 0; i < std::min(shownPlaces, story.places.size()); ++i) {
        const desk::FoundPlace &place = story.places[i];
        auto *child = new QTreeWidgetItem(item);
        child->setText(0,
                       u"…%1[%2 → %3]%4…"_s.arg(place.before, place.words, place.replacement, place.after));
        child->setFlags(child->flags() | Qt::ItemIsUserCheckable);
        child->setCheckState(0, Qt::Checked);
        child->setData(0, numberRole, int(i));
    }
    item->setFlags(item->flags() | Qt::ItemIsAutoTristate);
    return item;
}

void ReplaceDialog::show(std::vector<desk::FoundStory> found)
{
    m_found = std::move(found);
    const QSignalBlocker blocker(m_results);
    QList<QTreeWidgetItem *> items;
    for (size_t i = 0; i < m_found.size(); ++i)
        items << itemOf(m_found[i], int(i));
    m_results->addTopLevelItems(items);
    if (items.size() <= 6)
        m_results->expandAll();
    showCount();
}

std::vector<desk::FoundStory> ReplaceDialog::chosen() const
{
    std::vector<desk::FoundStory> all;
    for (int row = 0; row < m_results->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = m_results->topLevelItem(row);
        desk::FoundStory story = m_found[size_t(item->data(0, numberRole).toInt())];
        if (story.refusal != desk::Refusal::None || item->checkState(0) == Qt::Unchecked)
            continue;
        std::vector<desk::FoundPlace> places;
        for (size_t i = 0; i < story.places.size(); ++i) {
            const QTreeWidgetItem *child = item->child(int(std::min(i, shownPlaces - 1)));
            if (child->checkState(0) == Qt::Checked)
                places.push_back(story.places[i]);
        }
        story.places = std::move(places);
        if (!story.places.empty())
            all.push_back(std::move(story));
    }
    return all;
}

void ReplaceDialog::showCount()
{
    int places = 0;
    int stories = 0;
    for (const desk::FoundStory &story : chosen()) {
        places += int(story.places.size());
        ++stories;
    }
    m_replace->setEnabled(places > 0);
    const auto refused
        = std::ranges::count_if(m_found, [](const auto &one) { return one.refusal != desk::Refusal::None; });
    QString told = m_found.empty() ? tr("No story has these words.")
                                   : tr("%n place(s) are ticked,", "in so many stories", places) + u' '
                                         + tr("in %n story(s).", nullptr, stories);
    if (refused > 0)
        told += u' ' + tr("%n story(s) that have them stay as they are.", nullptr, int(refused));
    m_status->setText(told);
}

}
