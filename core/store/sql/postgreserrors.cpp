// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/postgreserrors.h"

#include <QByteArray>
#include <QRegularExpression>

#include <libpq-fe.h>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

namespace {

/// Of a line of libpq's that hands on what the server said: the weight, in the server's language, and the
/// text, or no more than its code.
constexpr auto byServer = ":  "_L1;

/// The code of the last refusal (SQLSTATE), where connect() asked for it.
QString stateOf(const QString &said)
{
    static const QRegularExpression code(byServer + u"([0-9A-Z]{5})$"_s, QRegularExpression::MultilineOption);
    QString last;
    for (const QRegularExpressionMatch &one : code.globalMatch(said))
        last = one.captured(1);
    return last;
}

base::Error refusal(const QString &state)
{
    if (state.startsWith("28"_L1) || state == "42501"_L1)
        return {base::ErrorCode::Denied, u"the server does not let this name and password in"_s};
    if (state == "3D000"_L1)
        return {base::ErrorCode::NotFound, u"the server has no newsroom of that name"_s};
    if (state.startsWith("53"_L1))
        return {base::ErrorCode::Io, u"the server has no place for one more connection just now"_s};
    if (state.startsWith("57P"_L1))
        return {base::ErrorCode::Io, u"the server is just starting or stopping"_s};
    return {base::ErrorCode::Database, u"the server refused it (SQLSTATE %1)"_s.arg(state)};
}

}

bool wasRefused(const pg_conn *connection)
{
    return PQstatus(connection) != CONNECTION_OK && PQconnectionNeedsPassword(connection) == 0
           && QString::fromUtf8(PQerrorMessage(connection)).contains(byServer);
}

base::Error connectionError(const pg_conn *connection)
{
    const QString said = QString::fromUtf8(PQerrorMessage(connection)).trimmed();
    if (PQconnectionNeedsPassword(connection) != 0)
        return {base::ErrorCode::Denied, u"the server wants a password"_s};
    if (const QString state = stateOf(said); !state.isEmpty())
        return refusal(state);
    if (said.contains("certificate"_L1) || said.contains("SSL"_L1) || said.contains("root.crt"_L1))
        return {base::ErrorCode::Io,
                u"the server could not prove that it is the one that was meant, or does not encrypt: its "
                "certificate must be signed by an authority that this machine knows (or that stands in "
                "~/.postgresql/root.crt), for this very host name"_s};
    return {base::ErrorCode::Io,
            u"the server of the newsroom does not answer: look at the network and at the address"_s};
}

base::Error lostError()
{
    return {base::ErrorCode::Io, u"the server of the newsroom does not answer any more"_s};
}

QByteArray stateOf(const pg_result *answer)
{
    return PQresultErrorField(answer, PG_DIAG_SQLSTATE); // PostgreSQL manual, appendix A
}

base::Error serverError(const pg_result *answer)
{
    const QByteArray state = stateOf(answer);
    if (state.isEmpty()) // libpq's own: there is no connection
        return lostError();
    if (state == "53100")
        return {base::ErrorCode::Io,
                u"the disk of the newsroom's server is full: whoever looks after the server must make room "
                "on it"_s};
    if (state == "58030")
        return {base::ErrorCode::Io,
                u"the disk of the newsroom's server refuses to read or write: whoever looks after the server "
                "must see to it"_s};
    if (state == "54000") // what the story is looked up by does not fit into a page of an index
        return {
            base::ErrorCode::Invalid,
            u"a field is longer than the server can look up: shorten the desk, the edition or the byline"_s};
    if (state == "25006")
        return {base::ErrorCode::Io, u"the server may only be read just now"_s};
    if (state.startsWith("08") || state.startsWith("57P"))
        return lostError();
    if (state == "42501")
        return {base::ErrorCode::Denied, u"the newsroom's server does not let you do this"_s};
    if (state == "55P03" || state == "40P01" || state == "40001" || state == "57014")
        return {base::ErrorCode::Io, u"somebody else was writing the same just now: try again"_s};
    if (state == "P0001") { // raised by a rule of our own schema
        const char *message = PQresultErrorField(answer, PG_DIAG_MESSAGE_PRIMARY);
        return {base::ErrorCode::Denied, QString::fromUtf8(message)};
    }
    if (state.startsWith("42")) {
        const char *message = PQresultErrorField(answer, PG_DIAG_MESSAGE_PRIMARY);
        return {base::ErrorCode::Database, QString::fromUtf8(message)};
    }
    return {base::ErrorCode::Database,
            u"the server refused it (SQLSTATE %1)"_s.arg(QLatin1StringView(state))};
}

}
