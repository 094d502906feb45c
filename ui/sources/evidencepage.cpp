// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sources/evidencepage.h"

#include "ui/theme/theme.h"
#include "ui/widgets/quietfiledialog.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QMimeDatabase>
#include <QPushButton>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

/// By the name alone: the file is read later, on another thread.
story::EvidenceKind kindOfFile(const QString &path)
{
    const QString type = QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchExtension).name();
    if (type.startsWith(u"image/"))
        return story::EvidenceKind::Photo;
    if (type.startsWith(u"audio/") || type.startsWith(u"video/"))
        return story::EvidenceKind::Recording;
    return story::EvidenceKind::Document;
}

bool isAddress(const QUrl &url)
{
    return url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
}

}

EvidencePage::EvidencePage(std::vector<story::Evidence> evidence, const story::SourceId &source,
                           const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_all(std::move(evidence))
    , m_source(source)
    , m_list(new QListWidget(this))
    , m_addFile(new QPushButton(tr("&Add File…"), this))
    , m_remove(new QPushButton(tr("Re&move"), this))
    , m_fields(new QWidget(this))
    , m_form(new QFormLayout(m_fields))
    , m_kind(new QComboBox(m_fields))
    , m_locator(new QLineEdit(m_fields))
    , m_file(new QWidget(m_fields))
    , m_state(new QLabel(m_file))
    , m_open(new QPushButton(tr("&Open"), m_file))
    , m_place(new QLineEdit(m_fields))
    , m_description(new QLineEdit(m_fields))
    , m_conversation(new QComboBox(m_fields))
    , m_sensitive(new QCheckBox(tr("&Sensitive: not for everybody in the house"), m_fields))
{
    setAcceptDrops(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 16, 20, 16);
    row->setSpacing(16);
    row->addWidget(buildList(theme), 2);
    row->addWidget(buildForm(), 3);
    for (const story::Evidence &one : m_all)
        m_list->addItem(lineOf(one));
    connect(m_list, &QListWidget::currentRowChanged, this, &EvidencePage::showCurrent);
    m_list->setCurrentRow(0);
    showCurrent();
}

QWidget *EvidencePage::buildList(const Theme &theme)
{
    auto *side = new QWidget(this);
    m_list->setAccessibleName(tr("Evidence"));
    m_list->setItemDelegate(new RowDelegate(
        theme, [](const QModelIndex &) { return RowDelegate::Sign{u"document"_s, Token::MutedText}; },
        m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *other = new QPushButton(tr("Add &Link or Note"), side);
    auto *first = new QHBoxLayout;
    first->addWidget(m_addFile);
    first->addWidget(other);
    first->addStretch(1);
    auto *second = new QHBoxLayout;
    second->addWidget(m_remove);
    second->addStretch(1);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    column->addLayout(first);
    column->addLayout(second);
    connect(m_addFile, &QPushButton::clicked, this, [this] { chooseFile(true); });
    setTabOrder({m_list, m_addFile, other, m_remove, m_kind});
    connect(other, &QPushButton::clicked, this, [this] { addLink({}); });
    connect(m_remove, &QPushButton::clicked, this, &EvidencePage::removeCurrent);
    return side;
}

QWidget *EvidencePage::buildForm()
{
    for (int kind = 0; kind <= int(story::EvidenceKind::Calculation); ++kind)
        m_kind->addItem(evidenceKindWord(story::EvidenceKind(kind)));
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    auto *choose = new QPushButton(tr("&Choose…"), m_file);
    choose->setAccessibleName(tr("Choose the file, or the captured copy of the link"));
    m_open->setAccessibleName(tr("Open the stored file"));
    auto *row = new QHBoxLayout(m_file);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_state, 1);
    row->addWidget(choose);
    row->addWidget(m_open);
    m_place->setPlaceholderText(tr("page 12, or 00:12:40"));
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(8);
    m_form->addRow(tr("&Kind"), m_kind);
    m_form->addRow(tr("&Name or address"), m_locator);
    m_form->addRow(tr("File"), m_file);
    m_form->addRow(tr("Pa&ge or time"), m_place);
    m_form->addRow(tr("&Description"), m_description);
    m_form->addRow(tr("Con&versation"), m_conversation);
    m_form->addRow(QString(), m_sensitive);
    setTabOrder({m_kind, m_locator, choose, m_open, m_place, m_description, m_conversation, m_sensitive});
    for (QLineEdit *field : {m_locator, m_place, m_description})
        connect(field, &QLineEdit::textChanged, this, &EvidencePage::takeForm);
    for (QComboBox *field : {m_kind, m_conversation})
        connect(field, &QComboBox::currentIndexChanged, this, &EvidencePage::takeForm);
    connect(m_sensitive, &QCheckBox::toggled, this, &EvidencePage::takeForm);
    connect(choose, &QPushButton::clicked, this, [this] { chooseFile(false); });
    connect(m_open, &QPushButton::clicked, this,
            [this] { Q_EMIT fileWanted(m_all[size_t(m_list->currentRow())].sha256); });
    return m_fields;
}

QString EvidencePage::lineOf(const story::Evidence &evidence)
{
    QStringList details;
    for (const QString &part : {evidence.place, evidence.at == 0 ? QString() : dayText(evidence.at)}) {
        if (!part.isEmpty())
            details += part;
    }
    if (evidence.isSensitive)
        //: Evidence that not everybody in the house may see
        details += tr("sensitive");
    const QString name = evidence.locator.isEmpty() ? evidence.description : evidence.locator;
    return u"%1\n%2\n%3"_s.arg(evidenceKindWord(evidence.kind), details.join(u" · "_s), name);
}

QString EvidencePage::fileState(const story::Evidence &evidence) const
{
    const auto coming = std::ranges::find(m_files, evidence.id, &desk::EvidenceFile::evidence);
    if (coming != m_files.end() && m_isProtected)
        return tr("%1, sealed in the vault when you save. The file itself stays where it is.")
            .arg(QFileInfo(coming->path).fileName());
    if (coming != m_files.end())
        return tr("%1, copied in when you save").arg(QFileInfo(coming->path).fileName());
    if (m_isProtected)
        return evidence.sha256.isEmpty() ? tr("What the source gave is sealed in the vault, under Identity…")
                                         : tr("Sealed in the vault when you save");
    return evidence.sha256.isEmpty() ? tr("No file is kept") : tr("Kept as it was taken in");
}

void EvidencePage::setProtected(bool isProtected)
{
    m_isProtected = isProtected;
    for (QWidget *field : {static_cast<QWidget *>(m_locator), static_cast<QWidget *>(m_place),
                           static_cast<QWidget *>(m_description), static_cast<QWidget *>(m_sensitive)})
        m_form->setRowVisible(field, !isProtected);
    m_open->setVisible(!isProtected);
    showCurrent();
}

void EvidencePage::setConversations(const std::vector<story::Conversation> &conversations)
{
    m_isShowing = true;
    m_conversation->clear();
    m_conversation->addItem(tr("None"));
    for (const story::Conversation &talk : conversations)
        m_conversation->addItem(u"%1 · %2"_s.arg(dayText(talk.at), termsWord(talk.terms)),
                                talk.id.toString());
    m_isShowing = false;
    showCurrent();
}

void EvidencePage::append(story::Evidence evidence)
{
    evidence.id = story::EvidenceId::create();
    evidence.source = m_source;
    evidence.at = QDateTime::currentMSecsSinceEpoch();
    m_all.push_back(evidence);
    m_list->addItem(lineOf(evidence));
    m_list->setCurrentRow(m_list->count() - 1);
    Q_EMIT edited();
}

void EvidencePage::addLink(const QString &address)
{
    append({.kind = m_isProtected || (address.isEmpty() && !m_all.empty()) ? story::EvidenceKind::Note
                                                                           : story::EvidenceKind::Link,
            .locator = address});
    m_kind->setFocus();
}

void EvidencePage::addFile(const QString &path)
{
    append({.kind = kindOfFile(path)});
    putFile(m_all.size() - 1, path);
}

void EvidencePage::putFile(size_t row, const QString &path)
{
    story::Evidence &evidence = m_all[row];
    std::erase_if(m_files, [&](const desk::EvidenceFile &one) { return one.evidence == evidence.id; });
    m_files.push_back({evidence.id, path});
    if (evidence.kind != story::EvidenceKind::Link || evidence.locator.isEmpty())
        evidence.locator = QFileInfo(path).fileName();
    m_list->item(int(row))->setText(lineOf(evidence));
    showCurrent();
    Q_EMIT edited();
}

void EvidencePage::chooseFile(bool isNew)
{
    auto *dialog = new QuietFileDialog(this, tr("Evidence")); // what a protected source gave may be among it
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(isNew ? QFileDialog::ExistingFiles : QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::filesSelected, this, [this, isNew](const QStringList &paths) {
        for (const QString &path : paths) {
            if (isNew)
                addFile(path);
            else if (m_list->currentRow() >= 0)
                putFile(size_t(m_list->currentRow()), path);
        }
    });
    dialog->open();
}

void EvidencePage::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    std::erase_if(m_files, [id = m_all[size_t(row)].id](const auto &one) { return one.evidence == id; });
    m_all.erase(m_all.begin() + row);
    delete m_list->takeItem(row);
    showCurrent();
    Q_EMIT edited();
}

void EvidencePage::showCurrent()
{
    const int row = m_list->currentRow();
    m_fields->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
    const story::Evidence evidence = row < 0 ? story::Evidence() : m_all[size_t(row)];
    m_isShowing = true;
    m_kind->setCurrentIndex(int(evidence.kind));
    m_locator->setText(evidence.locator);
    m_state->setText(row < 0 ? tr("Drop files here, or choose them.") : fileState(evidence));
    m_open->setEnabled(!evidence.sha256.isEmpty());
    m_place->setText(evidence.place);
    m_description->setText(evidence.description);
    m_conversation->setCurrentIndex(std::max(0, m_conversation->findData(evidence.conversation.toString())));
    m_sensitive->setChecked(evidence.isSensitive);
    m_isShowing = false;
}

void EvidencePage::takeForm()
{
    const int row = m_list->currentRow();
    if (m_isShowing || row < 0)
        return;
    story::Evidence &evidence = m_all[size_t(row)];
    evidence.kind = story::EvidenceKind(m_kind->currentIndex());
    evidence.locator = m_locator->text().trimmed();
    evidence.place = m_place->text().trimmed();
    evidence.description = m_description->text().trimmed();
    evidence.conversation = story::ConversationId::fromString(m_conversation->currentData().toString());
    evidence.isSensitive = m_sensitive->isChecked();
    m_list->item(row)->setText(lineOf(evidence));
    Q_EMIT edited();
}

void EvidencePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void EvidencePage::dropEvent(QDropEvent *event)
{
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            addFile(url.toLocalFile());
        else if (isAddress(url))
            addLink(url.toString());
    }
    event->acceptProposedAction();
}

}
