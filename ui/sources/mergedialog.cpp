// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sources/mergedialog.h"

#include "core/store/store.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialogsize.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

MergeDialog::MergeDialog(std::shared_ptr<const desk::SourceBook> book, const story::SourceId &id,
                         store::SourceRepository &sources, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_book(std::move(book))
    , m_entry(*m_book->entry(id))
    , m_sources(sources)
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_keepsThis(new QRadioButton(this))
    , m_keepsOther(new QRadioButton(this))
    , m_preview(new QLabel(this))
    , m_merge(nullptr)
{
    setWindowTitle(tr("Merge Source"));
    m_model.setBook(m_book);
    m_model.setLeftOut(m_entry.source.id);
    build(theme);
    offerLikely();
    showPreview();
    sizeDialog(*this, {620, 560});
}

void MergeDialog::build(const Theme &theme)
{
    auto *question = new QLabel(tr("Who is the same as %1?").arg(m_entry.source.displayName()), this);
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    m_search->setPlaceholderText(tr("Name, alias, organisation"));
    m_search->setAccessibleName(tr("Find the other entry"));
    m_search->setClearButtonEnabled(true);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new RowDelegate(theme, &SourceModel::signOf, m_list));
    m_list->setAccessibleName(tr("Entries of the source book"));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setWordWrap(true);
    m_preview->setMinimumHeight(fontMetrics().lineSpacing() * 5);
    m_preview->setAlignment(Qt::AlignTop);
    m_keepsOther->setChecked(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_merge = buttons->addButton(tr("&Merge"), QDialogButtonBox::AcceptRole);
    for (QAbstractButton *button : buttons->buttons())
        button->setIcon({});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(10);
    for (QWidget *part : {static_cast<QWidget *>(question), static_cast<QWidget *>(m_search)})
        column->addWidget(part);
    column->addWidget(m_list, 1);
    for (QWidget *part : {static_cast<QWidget *>(m_keepsOther), static_cast<QWidget *>(m_keepsThis),
                          static_cast<QWidget *>(m_preview), static_cast<QWidget *>(buttons)})
        column->addWidget(part);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_model.setTyped(typed);
        m_list->setCurrentIndex(m_model.index(0));
        showPreview();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &MergeDialog::showPreview);
    connect(m_keepsThis, &QRadioButton::toggled, this, &MergeDialog::showPreview);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

/// Starts at the entry that is likeliest the same: of one name, or one that begins like it.
void MergeDialog::offerLikely()
{
    for (const desk::SourceBook::Match &match : m_book->matches(m_entry.source.displayName())) {
        const int row = m_model.rowOf(match.entry->source.id);
        if (row < 0)
            continue;
        m_list->setCurrentIndex(m_model.index(row));
        m_list->scrollTo(m_model.index(row), QAbstractItemView::PositionAtCenter);
        return;
    }
}

const desk::SourceBook::Entry *MergeDialog::other() const
{
    return m_list->currentIndex().isValid() ? &m_model.entry(m_list->currentIndex().row()) : nullptr;
}

void MergeDialog::showPreview()
{
    const desk::SourceBook::Entry *chosen = other();
    const bool isAllowed = chosen && chosen->source.isProtected() == m_entry.source.isProtected();
    m_merge->setEnabled(isAllowed);
    m_keepsThis->setEnabled(isAllowed);
    m_keepsOther->setEnabled(isAllowed);
    m_keepsThis->setText(tr("Keep %1").arg(m_entry.source.displayName()).replace(u'&', u"&&"_s));
    m_keepsOther->setText(chosen ? tr("Keep %1").arg(chosen->source.displayName()).replace(u'&', u"&&"_s)
                                 : tr("Keep the other"));
    if (!chosen)
        m_preview->setText(tr("Choose the other entry."));
    else if (!isAllowed)
        m_preview->setText(tr("A protected source cannot be merged with one that is named."));
    else
        m_preview->setText(m_keepsThis->isChecked() ? preview(m_entry, *chosen) : preview(*chosen, m_entry));
}

QString MergeDialog::preview(const desk::SourceBook::Entry &kept, const desk::SourceBook::Entry &gone) const
{
    QStringList names = kept.source.aliases;
    names += gone.source.publicName;
    names += gone.source.aliases;
    names.removeAll(kept.source.publicName);
    names.removeAll(QString());
    names.removeDuplicates();
    const auto usesOf = [this](const desk::SourceBook::Entry &entry) {
        const auto uses = m_sources.uses(entry.source.id);
        return uses ? int(uses->size()) : 0;
    };
    QStringList lines{tr("One entry: %1").arg(kept.source.displayName())};
    if (!names.isEmpty())
        lines += tr("Found by these names too: %1").arg(names.join(u", "_s));
    lines += QStringList{tr("%n conversation(s)", nullptr,
                            int(kept.conversations.size() + gone.conversations.size())),
                         tr("%n piece(s) of evidence", nullptr,
                            int(kept.evidence.size() + gone.evidence.size())),
                         tr("%n claim(s) in stories", nullptr, usesOf(kept) + usesOf(gone))}
                 .join(u" · "_s);
    lines += tr("Nothing is rewritten: the two can be taken apart again at any time.");
    return lines.join(u'\n');
}

story::SourceId MergeDialog::duplicate() const
{
    return m_keepsThis->isChecked() ? other()->source.id : m_entry.source.id;
}

story::SourceId MergeDialog::into() const
{
    return m_keepsThis->isChecked() ? m_entry.source.id : other()->source.id;
}

}
