// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newsroom/wordspage.h"

#include "ui/dialogs/paragraph.h"
#include "ui/newsroom/wordsmodel.h"
#include "ui/widgets/taborder.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrent>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

/// Chooses among the three kinds.
class KindDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        auto *box = new QComboBox(parent);
        for (int kind = 0; kind <= int(story::HouseWord::Kind::Pattern); ++kind)
            box->addItem(WordsModel::kindWord(story::HouseWord::Kind(kind)));
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        static_cast<QComboBox *>(editor)->setCurrentIndex(index.data(Qt::EditRole).toInt());
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        model->setData(index, static_cast<QComboBox *>(editor)->currentIndex(), Qt::EditRole);
    }
};

}

WordsPage::WordsPage(const desk::NewsroomSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_model(new WordsModel(settings.words, this))
    , m_shown(new QSortFilterProxyModel(this))
    , m_table(new QTableView(this))
    , m_filter(new QLineEdit(this))
    , m_builtIn(new QCheckBox(tr("&Galley’s own list too, where ours says nothing"), this))
{
    m_shown->setSourceModel(m_model);
    m_shown->setFilterKeyColumn(-1);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_shown);
    m_table->setAccessibleName(tr("Our words"));
    m_table->setItemDelegateForColumn(WordsModel::Kind, new KindDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false);
    const int letter = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(WordsModel::Find, 27 * letter);
    m_table->setColumnWidth(WordsModel::Prefer, 27 * letter);
    m_table->setColumnWidth(WordsModel::Kind, 18 * letter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_filter->setPlaceholderText(tr("Filter words"));
    m_filter->setAccessibleName(tr("Filter words"));
    m_filter->setClearButtonEnabled(true);
    m_builtIn->setChecked(settings.usesBuiltInWords);
    auto *help
        = paragraph(tr("Type how a word comes in, and how we write it; or import a table with the columns "
                       "find, prefer, kind and reason. What somebody said is never changed."),
                    this);
    help->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(help);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    column->addWidget(buildButtons());
    column->addWidget(m_builtIn);
    tabInReadingOrder(*this);
    connect(m_filter, &QLineEdit::textChanged, m_shown, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_builtIn, &QCheckBox::toggled, this, &WordsPage::edited);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, change, this, &WordsPage::edited);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &WordsPage::edited);
}

QWidget *WordsPage::buildButtons()
{
    auto *whole = new QWidget(this);
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    const auto button = [&](const QString &text, void (WordsPage::*action)()) {
        auto *one = new QPushButton(text, whole);
        one->setAutoDefault(false);
        connect(one, &QPushButton::clicked, this, action);
        row->addWidget(one);
        return one;
    };
    button(tr("&Add Word"), &WordsPage::add);
    m_remove = button(tr("&Remove"), &WordsPage::removeChosen);
    row->addStretch(1);
    button(tr("&Import…"), &WordsPage::chooseImport);
    button(tr("&Export…"), &WordsPage::chooseExport);
    m_remove->setEnabled(false);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_remove->setEnabled(m_table->selectionModel()->hasSelection()); });
    return whole;
}

const std::vector<story::HouseWord> &WordsPage::words() const
{
    return m_model->words();
}

bool WordsPage::usesBuiltIn() const
{
    return m_builtIn->isChecked();
}

void WordsPage::add()
{
    m_filter->clear();
    const QModelIndex cell = m_shown->mapFromSource(m_model->index(m_model->add(), WordsModel::Find));
    m_table->setCurrentIndex(cell);
    m_table->edit(cell);
}

void WordsPage::removeChosen()
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows << m_shown->mapToSource(index).row();
    std::ranges::sort(rows, std::greater());
    for (const int row : rows)
        m_model->removeRow(row);
}

void WordsPage::importFrom(const QString &path)
{
    QtConcurrent::run(desk::readHouseWords, path)
        .then(this, [this](const base::Result<std::vector<story::HouseWord>> &words) {
            if (!words) {
                Q_EMIT failed(words.error().detail);
                return;
            }
            m_model->setWords(*words);
            Q_EMIT edited();
            Q_EMIT done(tr("%n word(s) taken in; they count when you save.", nullptr, int(words->size())));
        });
}

void WordsPage::chooseImport()
{
    auto *dialog = new QFileDialog(this, tr("Import Words"), QString(), tr("Tables (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &WordsPage::importFrom);
    dialog->open();
}

void WordsPage::chooseExport()
{
    auto *dialog = new QFileDialog(this, tr("Export Words"), QString(), tr("Tables (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(u"house-style.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto written = desk::writeHouseWords(path, words());
        if (written)
            Q_EMIT done(tr("The words are in %1.").arg(path));
        else
            Q_EMIT failed(written.error().detail);
    });
    dialog->open();
}

}
