// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sql/postgreserrors.h"

#include <QByteArray>

#include <libpq-fe.h>

using namespace Qt::Literals::StringLiterals;

namespace galley::store {

base::Error connectionError(const pg_conn *connection)
{
    const QString said = QString::fromUtf8(PQerrorMessage(connection)).trimmed();
    if (PQconnectionNeedsPassword(connection) != 0)
        return {base::ErrorCode::Denied, u"the server wants a password"_s};
    if (said.contains("password authentication failed"_L1) || said.contains("no pg_hba.conf entry"_L1)
        || said.contains("role \""_L1))
        return {base::ErrorCode::Denied, u"the server does not let this name and password in"_s};
    if (said.contains("certificate"_L1) || said.contains("SSL"_L1) || said.contains("root.crt"_L1))
        return {base::ErrorCode::Io,
                u"the server could not prove that it is the one that was meant, or does not encrypt: its "
                "certificate must be signed by an authority that this machine knows (or that stands in "
                "~/.postgresql/root.crt), for this very host name"_s};
    if (said.contains("does not exist"_L1))
        return {base::ErrorCode::NotFound, u"the server has no newsroom of that name"_s};
    if (said.contains("too many"_L1) || said.contains("remaining connection slots"_L1))
        return {base::ErrorCode::Io, u"the server has no place for one more connection just now"_s};
    if (said.contains("starting up"_L1) || said.contains("shutting down"_L1)
        || said.contains("recovery mode"_L1))
        return {base::ErrorCode::Io, u"the server is just starting or stopping"_s};
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
    if (state == "25006")
        return {base::ErrorCode::Io, u"the server may only be read just now"_s};
    if (state.startsWith("08") || state.startsWith("57P"))
        return lostError();
    if (state == "42501")
        return {base::ErrorCode::Denied, u"the newsroom's server does not let you do this"_s};
    if (state == "55P03" || state == "40P01" || state == "40001" || state == "57014")
        return {base::ErrorCode::Conflict, u"somebody else was writing the same just now: try again"_s};
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
