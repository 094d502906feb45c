// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/repositories.h"
#include "core/store/sql/statement.h"

using namespace Qt::Literals::StringLiterals;

// What people add to the way of a story: waivers, answers, passed notes, corrections, own profiles.
namespace galley::store {

namespace {

/// A note that was passed over is a waiver of the rule that asks for it to be settled.
const QString notesRule = u"R33"_s;

/// Who may let a finding pass.
constexpr workflow::WhoSet mayWaive
    = workflow::Who::DeskEditor | workflow::Who::Approver | workflow::Who::Lawyer | workflow::Who::DeskHead;

}

base::Result<> SqlWorkflow::waive(const story::ArticleId &article, const workflow::Waiver &waiver)
{
    if (waiver.reason.trimmed().isEmpty())
        return base::failure(base::ErrorCode::Invalid,
                             u"a waiver needs a reason: say why %1 may pass"_s.arg(waiver.rule));
    const auto known = facts(article, waiver.by);
    if (!known)
        return std::unexpected(known.error());
    if (!(known->roles & mayWaive))
        return base::failure(base::ErrorCode::Denied,
                             u"letting a rule pass is for %1"_s.arg(workflow::whoInWords(mayWaive)));
    const QStringList row{article.toString(),
                          waiver.rule,
                          waiver.words,
                          waiver.by,
                          waiver.role,
                          waiver.reason,
                          QString::number(m_clock.now())};
    Statement insert(m_connection,
                     "INSERT INTO waiver (article, rule, words, by_person, role, reason, at, row_hash)"
                     " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_L1);
    return insert.run(row[0], notNull(row[1]), notNull(row[2]), notNull(row[3]), notNull(row[4]),
                      notNull(row[5]), row[6].toLongLong(), rowHash(u"waiver"_s, row));
}

base::Result<> SqlWorkflow::addWaivers(workflow::Facts &facts)
{
    Statement query(m_connection,
                    "SELECT rule, words, by_person, role, reason, at FROM waiver WHERE article = ?"_L1);
    if (const auto ran = query.run(facts.article.id.toString()); !ran)
        return ran;
    while (query.next()) {
        const workflow::Waiver waiver{query.text(0), query.text(1), query.text(2),
                                      query.text(3), query.text(4), query.integer(5)};
        if (waiver.rule == notesRule)
            facts.notesPassed << waiver.words;
        else
            facts.waivers.push_back(waiver);
    }
    return {};
}

base::Result<> SqlWorkflow::addExport(const ExportRecord &record)
{
    const qint64 at = m_clock.now();
    const QStringList row{record.article.toString(), record.format, record.by, QString::number(at),
                          record.contentHash};
    Statement insert(m_connection,
                     "INSERT INTO export (article, format, by_person, at, content_hash, row_hash)"
                     " VALUES (?, ?, ?, ?, ?, ?)"_L1);
    return insert.run(row[0], notNull(row[1]), notNull(row[2]), at, notNull(row[4]),
                      rowHash(u"export"_s, row));
}

base::Result<std::vector<ExportRecord>> SqlWorkflow::exports(const story::ArticleId &article)
{
    Statement query(
        m_connection,
        "SELECT format, by_person, at, content_hash FROM export WHERE article = ? ORDER BY at"_L1);
    if (const auto ran = query.run(article.toString()); !ran)
        return std::unexpected(ran.error());
    std::vector<ExportRecord> records;
    while (query.next())
        records.push_back({article, query.text(0), query.text(1), query.integer(2), query.text(3)});
    return records;
}

base::Result<> SqlWorkflow::passNote(const story::ArticleId &article, const story::NoteId &note,
                                     const QString &by, const QString &reason)
{
    return waive(article, {.rule = notesRule, .words = note.toString(), .by = by, .reason = reason});
}

base::Result<> SqlWorkflow::answer(const story::ArticleId &article, const QString &rule,
                                   const QString &contentHash, const QString &by)
{
    const qint64 at = m_clock.now();
    Statement insert(
        m_connection,
        "INSERT INTO answer (article, rule, content_hash, by_person, at, row_hash) VALUES (?, ?, ?, ?, ?, ?)"_L1);
    return insert.run(article.toString(), notNull(rule), notNull(contentHash), notNull(by), at,
                      rowHash(u"answer"_s, {article.toString(), rule, contentHash, by, QString::number(at)}));
}

base::Result<QStringList> SqlWorkflow::answered(const story::ArticleId &article, const QString &contentHash)
{
    Statement query(m_connection,
                    "SELECT DISTINCT rule FROM answer WHERE article = ? AND content_hash = ?"_L1);
    if (const auto ran = query.run(article.toString(), notNull(contentHash)); !ran)
        return std::unexpected(ran.error());
    QStringList rules;
    while (query.next())
        rules << query.text(0);
    return rules;
}

base::Result<> SqlWorkflow::correct(const story::Correction &notice)
{
    const QStringList faults = story::wordingFaults(notice);
    if (!faults.isEmpty())
        return base::failure(base::ErrorCode::Invalid, faults.front());
    const auto known = facts(notice.article, notice.by);
    if (!known)
        return std::unexpected(known.error());
    if (known->article.state != story::State::Correcting)
        return base::failure(
            base::ErrorCode::Conflict,
            u"no correction of this story is under way: take the step that begins one first"_s);
    const workflow::Transition *begin = known->profile.find(workflow::Move::Correct);
    const workflow::WhoSet mayCorrect
        = workflow::Who::Approver | (begin ? begin->who : workflow::transition(workflow::Move::Correct).who);
    if (!(known->roles & mayCorrect))
        return base::failure(base::ErrorCode::Denied,
                             u"a notice to readers is for %1"_s.arg(workflow::whoInWords(mayCorrect)));
    const qint64 at = m_clock.now();
    const QStringList row{notice.article.toString(),
                          story::correctionKindName(notice.kind),
                          notice.text,
                          notice.whatWasWrong,
                          notice.by,
                          QString::number(at),
                          notice.baseHash};
    Statement insert(m_connection,
                     "INSERT INTO correction (article, kind, text, what_was_wrong, by_person, at, base_hash,"
                     " row_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_L1);
    return insert.run(row[0], row[1], notNull(row[2]), notNull(row[3]), notNull(row[4]), at, notNull(row[6]),
                      rowHash(u"correction"_s, row));
}

base::Result<std::vector<story::Correction>> SqlWorkflow::corrections(const story::ArticleId &article)
{
    Statement query(m_connection,
                    "SELECT kind, text, what_was_wrong, by_person, at, base_hash FROM correction"
                    " WHERE article = ? ORDER BY at"_L1);
    if (const auto ran = query.run(article.toString()); !ran)
        return std::unexpected(ran.error());
    std::vector<story::Correction> all;
    while (query.next()) {
        all.push_back(
            {article,
             story::correctionKindFromName(query.text(0)).value_or(story::CorrectionKind::Correction),
             query.text(1), query.text(2), query.text(3), query.integer(4), query.text(5)});
    }
    return all;
}

base::Result<> SqlWorkflow::saveProfile(const QByteArray &json, const QString &fileName)
{
    const auto profile = workflow::readProfile(json, fileName);
    if (!profile)
        return std::unexpected(profile.error());
    return changeSettings(m_connection, [&] {
        Statement upsert(m_connection,
                         "INSERT INTO profile (name, document) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET"
                         " document = excluded.document"_L1);
        return upsert.run(profile->name, QString::fromUtf8(json));
    });
}

base::Result<std::vector<workflow::Profile>> SqlWorkflow::profiles()
{
    std::vector<workflow::Profile> all = workflow::builtInProfiles();
    Statement query(m_connection, "SELECT name, document FROM profile ORDER BY name"_L1);
    if (const auto ran = query.run(); !ran)
        return std::unexpected(ran.error());
    while (query.next()) {
        auto own = workflow::readProfile(query.text(1).toUtf8(), query.text(0));
        if (!own)
            return std::unexpected(own.error());
        std::erase_if(all, [&own](const workflow::Profile &other) { return other.name == own->name; });
        all.push_back(std::move(*own));
    }
    return all;
}

}
