// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/findingmodel.h"

#include "core/check/check.h"
#include "ui/widgets/words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::ui {

namespace {

/// "R04 · AP; NPR": the rule, and who asks for it.
QString ruleWords(const QString &id)
{
    const check::Rule *rule = check::rule(id);
    return rule ? u"%1 · %2"_s.arg(id, rule->standard()) : id;
}

}

void FindingModel::setFindings(std::vector<base::Finding> findings)
{
    std::ranges::stable_sort(findings, std::greater<>(), &base::Finding::severity);
    const bool sameRows
        = findings.size() == m_findings.size()
          && std::ranges::equal(findings, m_findings, [](const base::Finding &a, const base::Finding &b) {
                 return a.rule == b.rule && a.message == b.message && a.severity == b.severity;
             });
    if (sameRows) { // only places may have moved, and no row shows them
        m_findings = std::move(findings);
        setWaivedBy(m_waivedBy);
        return;
    }
    beginResetModel();
    m_findings = std::move(findings);
    askWaivers();
    endResetModel();
}

void FindingModel::carry(const text::Edit &edit)
{
    const base::TextRange touched{edit.position, edit.position + std::max<qsizetype>(edit.removed, 1)};
    for (base::Finding &finding : m_findings) {
        if (finding.range)
            finding.range = text::carried(*finding.range, edit);
        if (finding.fix && finding.fix->range.overlaps(touched))
            finding.fix.reset();
        else if (finding.fix)
            finding.fix->range = text::carried(finding.fix->range, edit);
    }
}

int FindingModel::blocking() const
{
    int count = 0;
    for (size_t i = 0; i < m_findings.size(); ++i)
        count += m_findings[i].severity == base::Severity::Block && m_waivers[qsizetype(i)].isEmpty() ? 1 : 0;
    return count;
}

void FindingModel::setWaivedBy(std::function<QString(const base::Finding &)> waivedBy)
{
    m_waivedBy = std::move(waivedBy);
    const QStringList before = m_waivers;
    askWaivers();
    if (m_waivers != before && !m_findings.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void FindingModel::askWaivers()
{
    m_waivers.clear();
    for (const base::Finding &finding : m_findings)
        m_waivers << (m_waivedBy ? m_waivedBy(finding) : QString());
}

int FindingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_findings.size());
}

QString FindingModel::title(int row) const
{
    const QString &by = m_waivers[row];
    return by.isEmpty() ? severityWord(m_findings[size_t(row)].severity) : tr("Let pass by %1").arg(by);
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const base::Finding &finding = m_findings[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return u"%1\n%2\n%3"_s.arg(title(index.row()), ruleWords(finding.rule), finding.message);
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(title(index.row()), finding.message);
    case SeverityRole:
        return int(finding.severity);
    case Qt::ToolTipRole: {
        const check::Rule *rule = check::rule(finding.rule);
        return rule ? rule->title() : QString();
    }
    case RuleRole:
        return finding.rule;
    case IsWaivedRole:
        return !m_waivers[index.row()].isEmpty();
    case HasFixRole:
        return finding.fix.has_value();
    default:
        return {};
    }
}

}
