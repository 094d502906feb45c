// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fields/fieldspane.h"

#include "core/desk/openstory.h"
#include "ui/theme/textsize.h"
#include "ui/widgets/growingfield.h"
#include "ui/widgets/optionaltime.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

QStringList listOf(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            parts += part.trimmed();
    }
    return parts;
}

/// What a caret stands in is left alone, unless it is another story's.
void setWords(QWidget *field, const QString &words, bool isOther)
{
    if (auto *line = qobject_cast<QLineEdit *>(field)) {
        if (line->text() != words && (isOther || !(line->hasFocus() && line->isModified())))
            line->setText(words);
    } else if (auto *paragraph = qobject_cast<GrowingField *>(field)) {
        paragraph->setText(words);
    }
}

}

FieldsPane::FieldsPane(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Facts about the story"));
    auto *whole = new QWidget;
    m_form = new QFormLayout(whole);
    m_form->setContentsMargins(20, 8, 20, 20);
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    wrapRows();
    m_form->setLabelAlignment(Qt::AlignLeft);
    addHeadings();
    addPeopleAndPlace();
    addPlanning();
    addPhoto();
    addFurniture();
    setWidget(whole);
    whole->setEnabled(false);
}

/// In large text a field stands below its name: beside it there would be room for a word.
void FieldsPane::wrapRows()
{
    constexpr double large = 1.4;
    m_form->setRowWrapPolicy(textScale() > large ? QFormLayout::WrapAllRows : QFormLayout::WrapLongRows);
}

void FieldsPane::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_form)
        wrapRows();
}

void FieldsPane::addSection(const QString &title)
{
    auto *label = new QLabel(title);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    label->setContentsMargins(0, 14, 0, 2);
    m_form->addRow(label);
}

void FieldsPane::addLine(const QString &name, const QString &label, Read read, Write write,
                         const QString &hint)
{
    auto *line = new QLineEdit;
    line->setObjectName(name);
    line->setPlaceholderText(hint);
    line->setMinimumWidth(120);
    m_form->addRow(label, line);
    connect(line, &QLineEdit::textEdited, this, [this, write](const QString &text) {
        change([&](story::Fields &fields) { write(fields, text); });
    });
    connect(line, &QLineEdit::editingFinished, this, [line] { line->setModified(false); });
    m_texts.push_back({line, std::move(read), std::move(write)});
}

void FieldsPane::addLong(const QString &name, const QString &label, Read read, Write write)
{
    auto *paragraph = new GrowingField;
    paragraph->setObjectName(name);
    paragraph->setFrameShape(QFrame::StyledPanel);
    paragraph->document()->setDocumentMargin(3);
    m_form->addRow(label, paragraph);
    connect(paragraph, &GrowingField::edited, this, [this, write](const QString &text) {
        change([&](story::Fields &fields) { write(fields, text); });
    });
    connect(paragraph, &GrowingField::entered, paragraph,
            [paragraph] { paragraph->nextInFocusChain()->setFocus(); });
    m_texts.push_back({paragraph, std::move(read), std::move(write)});
}

void FieldsPane::addTime(const QString &name, const QString &label, QDateTime story::Fields::*member)
{
    auto *input = new OptionalTime(QString(label).remove(u'&'));
    input->setObjectName(name);
    m_form->addRow(label, input);
    connect(input, &OptionalTime::edited, this, [this, input, member] {
        change([&](story::Fields &fields) { fields.*member = input->time(); });
    });
    m_times.emplace_back(input, member);
}

void FieldsPane::addHeadings()
{
    using story::Fields;
    addLong(
        u"headline"_s, tr("&Headline"), [](const Fields &f) { return f.headline; },
        [](Fields &f, const QString &text) { f.headline = text; });
    addLong(
        u"deck"_s, tr("&Deck"), [](const Fields &f) { return f.deck; },
        [](Fields &f, const QString &text) { f.deck = text; });
    addLine(
        u"kicker"_s, tr("Kic&ker"), [](const Fields &f) { return f.kicker; },
        [](Fields &f, const QString &text) { f.kicker = text; }, tr("A word or two above the headline"));
    addLine(
        u"slug"_s, tr("&Slug"), [](const Fields &f) { return f.slug; },
        [](Fields &f, const QString &text) { f.slug = text; }, tr("The working name"));
}

void FieldsPane::addPeopleAndPlace()
{
    using story::Fields;
    addSection(tr("People and place"));
    addLine(
        u"byline"_s, tr("&Byline"), [](const Fields &f) { return f.byline.join(u", "_s); },
        [](Fields &f, const QString &text) { f.byline = listOf(text); }, tr("Names, with commas between"));
    addLine(
        u"dateline"_s, tr("Da&teline"), [](const Fields &f) { return f.datelinePlace; },
        [](Fields &f, const QString &text) { f.datelinePlace = text; }, tr("Where it was reported"));
    m_language = new QComboBox;
    m_language->setObjectName(u"language"_s);
    for (const QString &code :
         {u"en"_s, u"en-GB"_s, u"en-US"_s, u"de"_s, u"fr"_s, u"es"_s, u"ru"_s, u"uk"_s, u"ar"_s})
        m_language->addItem(tr("%1 (%2)", "language, code").arg(QLocale(code).nativeLanguageName(), code),
                            code);
    m_form->addRow(tr("&Language"), m_language);
    connect(m_language, &QComboBox::activated, this, [this] {
        change([this](Fields &fields) { fields.language = m_language->currentData().toString(); });
    });
}

void FieldsPane::addPlanning()
{
    using story::Fields;
    addSection(tr("Planning"));
    m_desk = new QComboBox;
    m_desk->setObjectName(u"desk"_s);
    m_desk->setEditable(true);
    m_desk->setMinimumContentsLength(8);
    //: Label: the department of the newsroom the story belongs to
    m_form->addRow(tr("Des&k"), m_desk);
    connect(m_desk, &QComboBox::currentTextChanged, this,
            [this](const QString &desk) { change([&](Fields &fields) { fields.desk = desk; }); });
    addLine(
        //: Label: the part of the paper the story is for
        u"section"_s, tr("S&ection"), [](const Fields &f) { return f.section; },
        [](Fields &f, const QString &text) { f.section = text; });
    m_planned = new QSpinBox;
    m_planned->setObjectName(u"plannedLength"_s);
    m_planned->setRange(0, 100'000);
    m_planned->setSingleStep(50);
    m_planned->setSuffix(tr(" words", "after a number"));
    //: No length is planned
    m_planned->setSpecialValueText(tr("Not set"));
    m_form->addRow(tr("&Planned length"), m_planned);
    connect(m_planned, &QSpinBox::valueChanged, this,
            [this](int words) { change([words](Fields &fields) { fields.plannedLength = words; }); });
    addLine(
        //: Label: the space the story is to fill, columns by millimetres
        u"slot"_s, tr("S&lot on the page"), [](const Fields &f) { return f.slot; },
        [](Fields &f, const QString &text) { f.slot = text; }, tr("2 x 120 mm"));
    //: Label: when the story must be ready
    addTime(u"dueAt"_s, tr("D&ue"), &Fields::dueAt);
    addTime(u"embargoUntil"_s, tr("E&mbargo until"), &Fields::embargoUntil);
}

void FieldsPane::addPhoto()
{
    using story::Fields;
    addSection(tr("Lead photo"));
    addLine(
        u"leadPhoto"_s, tr("&File"), [](const Fields &f) { return f.leadPhoto.file; },
        [](Fields &f, const QString &text) { f.leadPhoto.file = text; }, tr("No photo"));
    auto *choose = new QPushButton(tr("C&hoose a photo…"));
    m_form->addRow(QString(), choose);
    connect(choose, &QPushButton::clicked, this, &FieldsPane::choosePhoto);
    addLong(
        u"caption"_s, tr("&Caption"), [](const Fields &f) { return f.leadPhoto.caption; },
        [](Fields &f, const QString &text) { f.leadPhoto.caption = text; });
    addLine(
        u"credit"_s, tr("C&redit"), [](const Fields &f) { return f.leadPhoto.credit; },
        [](Fields &f, const QString &text) { f.leadPhoto.credit = text; });
    addLong(
        //: Label: the photo’s alternate text
        u"alternateText"_s, tr("Described in &words"),
        [](const Fields &f) { return f.leadPhoto.alternateText; },
        [](Fields &f, const QString &text) { f.leadPhoto.alternateText = text; });
}

void FieldsPane::addFurniture()
{
    addSection(tr("With the story"));
    const auto add = [this](const QString &name, const QString &title) {
        auto *box = new QCheckBox(title);
        box->setObjectName(name);
        m_form->addRow(box);
        connect(box, &QCheckBox::toggled, this, [this, name](bool on) {
            change([&](story::Fields &fields) {
                fields.furniture.removeAll(name);
                if (on)
                    fields.furniture.append(name);
            });
        });
        m_furniture.emplace_back(box, name);
    };
    add(u"newsletter"_s, tr("&Newsletter sign-up"));
    add(u"support"_s, tr("Appeal for read&ers' support"));
    add(u"related"_s, tr("Relate&d stories"));
}

void FieldsPane::choosePhoto()
{
    auto *dialog = new QFileDialog(this, tr("Choose a Photo"), {}, tr("Photos (*.jpg *.jpeg *.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FieldsPane::photoChosen);
    dialog->open();
}

void FieldsPane::setStory(desk::OpenStory *story)
{
    m_story = story;
    widget()->setEnabled(story != nullptr);
    if (story)
        connect(story, &desk::OpenStory::fieldsChanged, this, [this] { showFields(false); });
    showFields(true);
}

void FieldsPane::setDesks(const QStringList &desks)
{
    const QSignalBlocker quiet(m_desk);
    m_desk->clear();
    m_desk->addItems(desks);
}

void FieldsPane::focusField(const QString &name)
{
    if (auto *field = widget()->findChild<QWidget *>(name)) {
        ensureWidgetVisible(field);
        field->setFocus(Qt::OtherFocusReason);
    }
}

void FieldsPane::setEmbargoFree(bool isFree)
{
    for (const auto &[input, member] : m_times) {
        if (member != &story::Fields::embargoUntil)
            continue;
        input->setEnabled(isFree);
        input->setToolTip(
            isFree ? QString() : tr("The story is with the desk: a desk head lifts the embargo, in Review."));
    }
}

void FieldsPane::change(const std::function<void(story::Fields &)> &edit)
{
    if (!m_story || m_showing)
        return;
    story::Fields fields = m_story->fields();
    edit(fields);
    m_story->setFields(fields);
}

void FieldsPane::showFields(bool isOther)
{
    if (m_showing)
        return;
    m_showing = true;
    const story::Fields fields = m_story ? m_story->fields() : story::Fields{};
    for (const TextInput &input : m_texts)
        setWords(input.field, input.read(fields), isOther);
    for (const auto &[input, member] : m_times)
        input->setTime(fields.*member);
    for (const auto &[box, name] : m_furniture)
        box->setChecked(fields.furniture.contains(name));
    if (m_desk->currentText() != fields.desk)
        m_desk->setCurrentText(fields.desk);
    m_planned->setValue(fields.plannedLength);
    if (m_language->findData(fields.language) < 0)
        m_language->addItem(fields.language, fields.language);
    m_language->setCurrentIndex(m_language->findData(fields.language));
    m_showing = false;
}

}
