// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person does with an attribution: accept, settle, dismiss, quote.

#include "core/desk/pasting.h"
#include "core/text/anchorsearch.h"
#include "ui/attributions/attributionform.h"
#include "ui/attributions/attributionspane.h"
#include "ui/attributions/lenswords.h"
#include "ui/commands/quickpicker.h"
#include "ui/commands/registry.h"
#include "ui/widgets/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputDialog>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

void AttributionsPane::addCommands(CommandRegistry &commands)
{
    m_picker = new QuickPicker(window());
    const auto isOpen = [this] { return m_story != nullptr; };
    const auto isWritten = [this] { return m_story && m_story->isEditable(); };
    const auto add = [&](const QString &id, const QString &text, Menu menu, QKeyCombination keys,
                         std::function<void()> run, std::function<bool()> enabledWhen) {
        commands.add({.id = id,
                      .text = text,
                      .menu = menu,
                      .group = 4,
                      .shortcuts = {QKeySequence(keys)},
                      .run = std::move(run),
                      .enabledWhen = std::move(enabledWhen)});
    };
    add(
        u"attribution.accept"_s, tr("&Accept Attribution"), Menu::Story, Qt::CTRL | Qt::Key_J,
        [this] { accept(); }, isWritten);
    add(
        u"attribution.source"_s, tr("Choose Its S&ource…"), Menu::Story, Qt::CTRL | Qt::SHIFT | Qt::Key_J,
        [this] {
            if (const int row = currentEntry(); row >= 0)
                askWho(m_model.entry(row));
        },
        isWritten);
    add(
        u"attribution.dismiss"_s, tr("&Dismiss: No Attribution"), Menu::Story, Qt::CTRL | Qt::ALT | Qt::Key_D,
        [this] { settle(story::Standing::Dismissed); }, isWritten);
    add(
        u"attribution.needsSource"_s, tr("Needs a So&urce"), Menu::Story, Qt::CTRL | Qt::ALT | Qt::Key_N,
        [this] { settle(story::Standing::NeedsSource); }, isWritten);
    add(
        u"attribution.disputed"_s, tr("Dis&puted…"), Menu::Story, Qt::CTRL | Qt::ALT | Qt::Key_U,
        [this] { settle(story::Standing::Disputed); }, isWritten);
    add(
        u"attribution.known"_s, tr("Own &Knowledge…"), Menu::Story, Qt::CTRL | Qt::ALT | Qt::Key_K,
        [this] { settle(story::Standing::OwnKnowledge); }, isWritten);
    add(
        u"attribution.witnessed"_s, tr("&Witnessed…"), Menu::Story, Qt::CTRL | Qt::ALT | Qt::Key_W,
        [this] { settle(story::Standing::Witnessed); }, isWritten);
    add(
        u"attribution.next"_s, tr("&Next to Look At"), Menu::Story, Qt::Key_F4, [this] { goToNext(1); },
        isOpen);
    add(
        u"attribution.previous"_s, tr("P&revious to Look At"), Menu::Story, Qt::SHIFT | Qt::Key_F4,
        [this] { goToNext(-1); }, isOpen);
    add(
        u"attribution.edit"_s, tr("Attribution &Form…"), Menu::Story, Qt::Key_F2, [this] { editEntry(); },
        isWritten);
    add(
        u"insert.recorded"_s, tr("&Recorded Quotation…"), Menu::Insert,
        Qt::CTRL | Qt::SHIFT | Qt::Key_Apostrophe, [this] { insertRecorded(); }, isWritten);
    add(
        u"insert.quotation"_s, tr("&Quotation with Its Source…"), Menu::Insert, Qt::CTRL | Qt::Key_Apostrophe,
        [this] { insertQuotation(m_selected ? m_selected() : QString()); }, isWritten);
    commands.add(
        {.id = u"edit.pasteQuotation"_s,
         .text = tr("Paste as Quotation &By…"),
         .menu = Menu::Edit,
         .group = 1,
         .run = [this] { insertQuotation(desk::quotableWords(QGuiApplication::clipboard()->text())); },
         .enabledWhen = isWritten});
}

void AttributionsPane::change(const desk::LensEntry &entry, story::Attribution after)
{
    const story::Attribution *stored = m_story->attribution(entry.attribution.id);
    // The lens may be a moment older than the text: its anchors are made anew where the words are now.
    if (!stored) {
        const auto carryAll = [this](std::vector<story::Anchor> &anchors) {
            text::reanchor(
                [&anchors] {
                    std::vector<text::Anchor *> all;
                    all.reserve(anchors.size());
                    for (text::Anchor &anchor : anchors)
                        all.push_back(&anchor);
                    return all;
                }(),
                m_story->body());
        };
        carryAll(after.content);
        carryAll(after.cue);
        carryAll(after.source);
    } else {
        after.content = stored->content;
        after.cue = stored->cue;
        after.source = stored->source;
    }
    m_story->change({.attributions = {{stored ? std::optional(*stored) : std::nullopt, std::move(after)}}});
}

void AttributionsPane::accept()
{
    const int row = currentEntry();
    if (row < 0) {
        goToNext(1);
        return;
    }
    const desk::LensEntry entry = m_model.entry(row);
    if (entry.attribution.sourceId)
        acceptAs(entry, m_book->entry(*entry.attribution.sourceId));
    else if (const auto *source = m_book->sureMatch(entry.sourceText))
        acceptAs(entry, source);
    else
        askWho(entry);
}

void AttributionsPane::acceptAs(const desk::LensEntry &entry, const desk::SourceBook::Entry *source)
{
    story::Attribution after = entry.attribution;
    after.standing = story::Standing::Confirmed;
    after.reason.clear();
    if (source) {
        after.sourceId = source->source.id;
        if (!source->conversations.empty())
            after.conversationId = source->conversations.front().id;
        after.anonymous = source->source.isProtected() || source->source.publicName.isEmpty();
    }
    change(entry, std::move(after));
}

void AttributionsPane::acceptAsNew(const desk::LensEntry &entry)
{
    story::Source source{.id = story::SourceId::create()};
    (entry.attribution.anonymous ? source.readerDescription : source.publicName) = entry.sourceText;
    if (const auto saved = m_desk.sources().save(source); !saved) {
        Q_EMIT failed(tr("The source could not be saved"), saved.error());
        return;
    }
    reloadBook();
    Q_EMIT sourcesChanged();
    acceptAs(entry, m_book->entry(source.id));
}

/// The likeliest entries of the source book first, then a new one from the words, then everybody.
void AttributionsPane::askWho(const desk::LensEntry &entry)
{
    std::vector<PickItem> items;
    std::vector<story::SourceId> offered;
    const auto offer = [&](const desk::SourceBook::Entry &source, const QString &hint) {
        offered.push_back(source.source.id);
        items.push_back({source.source.displayName(), source.source.organisation, hint,
                         [this, entry, id = source.source.id] { acceptAs(entry, m_book->entry(id)); }});
    };
    for (const desk::SourceBook::Match &match : m_book->matches(entry.sourceText))
        //: Beside a source that the program guesses
        offer(*match.entry, tr("likely"));
    if (!entry.sourceText.isEmpty())
        items.push_back(
            {tr("New source: %1").arg(entry.sourceText), {}, {}, [this, entry] { acceptAsNew(entry); }});
    items.push_back(
        {tr("Accept without the source book"), {}, {}, [this, entry] { acceptAs(entry, nullptr); }});
    for (const desk::SourceBook::Entry &source : m_book->entries()) {
        if (!std::ranges::contains(offered, source.source.id))
            offer(source, {});
    }
    m_picker->open(tr("Who says this?"), tr("Type a few letters of a name"), std::move(items));
}

void AttributionsPane::settle(story::Standing standing)
{
    const int row = currentEntry();
    if (row < 0)
        return;
    const desk::LensEntry entry = m_model.entry(row);
    if (standing == story::Standing::Dismissed || standing == story::Standing::NeedsSource) {
        story::Attribution after = entry.attribution;
        after.standing = standing;
        change(entry, std::move(after));
        return;
    }
    askWhy(entry, standing);
}

/// A dispute, own knowledge and having been there need a reason that an editor can read.
void AttributionsPane::askWhy(const desk::LensEntry &entry, story::Standing standing)
{
    const QString question = standing == story::Standing::Disputed    ? tr("Who says otherwise?")
                             : standing == story::Standing::Witnessed ? tr("Who of us was there, and when?")
                                                                      : tr("How do we know this?");
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(lensTitle(entry));
    dialog->setLabelText(question);
    dialog->setTextValue(entry.attribution.reason);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, entry, standing](const QString &reason) {
        if (reason.trimmed().isEmpty())
            return;
        story::Attribution after = entry.attribution;
        after.standing = standing;
        after.reason = reason.trimmed();
        change(entry, std::move(after));
    });
    dialog->open();
}

/// The form's one-key way: what it gives back is written into the source book first, then into the story.
void AttributionsPane::editEntry()
{
    const int row = currentEntry();
    if (row < 0)
        return;
    const desk::LensEntry entry = m_model.entry(row);
    auto *form = new AttributionForm(entry, m_book, m_desk.person(), story::contentHash(m_story->article()),
                                     window());
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &QDialog::accepted, this, [this, form, entry] { take(entry, form->draft()); });
    form->open();
}

void AttributionsPane::take(const desk::LensEntry &entry, const AttributionDraft &draft)
{
    if (!m_story)
        return;
    base::Result<> saved;
    if (draft.newSource)
        saved = m_desk.sources().save(*draft.newSource);
    if (saved && draft.newTalk)
        saved = m_desk.sources().save(*draft.newTalk);
    if (!saved) {
        Q_EMIT failed(tr("The source could not be saved"), saved.error());
        return;
    }
    if (draft.newSource || draft.newTalk) {
        reloadBook();
        Q_EMIT sourcesChanged();
    }
    change(entry, draft.attribution);
}

/// Everybody who may be quoted: this story's sources first, whoever spoke last before the caret at their
/// head.
std::vector<const desk::SourceBook::Entry *> AttributionsPane::speakers() const
{
    std::vector<const desk::SourceBook::Entry *> all;
    const auto add = [&](const desk::SourceBook::Entry *source) {
        if (!source || std::ranges::contains(all, source))
            return;
        const story::Terms terms = source->terms().value_or(story::Terms::OnRecord);
        if (desk::makeQuotation({}, source->source, terms, m_story->fields().language, true))
            all.push_back(source);
    };
    const auto addEntry = [&](int row) {
        const desk::LensEntry &entry = m_model.entry(row);
        add(entry.attribution.sourceId ? m_book->entry(*entry.attribution.sourceId)
                                       : m_book->sureMatch(entry.sourceText));
    };
    for (int row = m_model.rowCount() - 1; row >= 0; --row) {
        if (m_model.place(row).begin < m_caret)
            addEntry(row);
    }
    for (int row = 0; row < m_model.rowCount(); ++row)
        addEntry(row);
    for (const desk::SourceBook::Entry &source : m_book->entries())
        add(&source);
    return all;
}

/// Words that somebody says, with who it is.
void AttributionsPane::insertQuotation(const QString &words)
{
    std::vector<PickItem> items;
    for (const desk::SourceBook::Entry *source : speakers()) {
        items.push_back({source->source.displayName(), source->source.organisation,
                         termsWord(source->terms().value_or(story::Terms::OnRecord)),
                         [this, id = source->source.id, words] {
                             if (const auto *chosen = m_book->entry(id))
                                 quote(*chosen, words, nullptr);
                         }});
    }
    m_picker->open(tr("Quotation"), tr("Who says it? A number, or a few letters of a name"), std::move(items),
                   QuickPicker::Rows::Numbered);
}

/// Words that the source book has from notes and transcripts, ready to be quoted.
void AttributionsPane::insertRecorded()
{
    std::vector<PickItem> items;
    for (const desk::SourceBook::Entry *source : speakers()) {
        for (const story::Evidence &one : source->evidence) {
            const bool hasWords
                = one.kind == story::EvidenceKind::Note || one.kind == story::EvidenceKind::Transcript;
            if (!hasWords || one.description.isEmpty())
                continue;
            items.push_back({one.description, source->source.displayName(), evidenceKindWord(one.kind),
                             [this, id = source->source.id, one] {
                                 if (const auto *chosen = m_book->entry(id))
                                     quote(*chosen, one.description, &one);
                             }});
        }
    }
    m_picker->open(tr("Recorded quotation"), tr("Which words? A number, or a few letters of them"),
                   std::move(items), QuickPicker::Rows::Numbered);
}

void AttributionsPane::quote(const desk::SourceBook::Entry &source, const QString &words,
                             const story::Evidence *evidence)
{
    const story::Terms terms = source.terms().value_or(story::Terms::OnRecord);
    const bool isNamedInText
        = !source.source.publicName.isEmpty() && m_story->body().contains(source.source.publicName);
    const auto quotation
        = desk::makeQuotation(words, source.source, terms, m_story->fields().language, !isNamedInText);
    if (!quotation)
        return;
    story::Attribution attribution{.id = story::AttributionId::create(), .form = story::Form::Direct};
    attribution.sourceId = source.source.id;
    if (evidence) {
        attribution.evidence = {evidence->id};
        if (!evidence->conversation.isNull())
            attribution.conversationId = evidence->conversation;
    }
    if (!attribution.conversationId && !source.conversations.empty())
        attribution.conversationId = source.conversations.front().id;
    attribution.anonymous = terms != story::Terms::OnRecord || source.source.publicName.isEmpty();
    attribution.standing = story::Standing::Confirmed;
    Q_EMIT quotationChosen(*quotation, attribution);
}

}
