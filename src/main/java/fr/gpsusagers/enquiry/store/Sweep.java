package fr.gpsusagers.enquiry.store;

import fr.gpsusagers.enquiry.watch.Remainder;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// One removal of traces, over one connection. A row that was deleted, and each version that an update left behind, is
/// in the table until that is written anew, and in the log of PostgreSQL until that is cut behind a checkpoint.
final class Sweep {

    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final int POLLS = 50;
    private static final long POLL_MILLIS = 100;

    private final Statement statement;
    private final Set<Remainder> remainders = EnumSet.noneOf(Remainder.class);

    Sweep(Statement statement) {
        this.statement = statement;
    }

    Set<Remainder> run(List<String> tables) throws SQLException {
        awaitReaders();
        writeAnew(tables);
        cutLog();
        return remainders;
    }

    /// PostgreSQL carries over what a transaction begun earlier may still want to read. Most last a few milliseconds.
    private void awaitReaders() throws SQLException {
        String here = read("select pg_current_xact_id()");
        for (int poll = 0; hasReaderBefore(here); poll++) {
            if (poll == POLLS) {
                remainders.add(Remainder.READER);
                return;
            }
            pause();
        }
    }

    private boolean hasReaderBefore(String transaction) throws SQLException {
        return read("""
                        with reader (since) as (
                            select greatest(age(backend_xid), age(backend_xmin))
                            from pg_stat_activity
                            where pid <> pg_backend_pid()
                                and coalesce(datname, current_database()) = current_database()
                            union all
                            select age(transaction) from pg_prepared_xacts where database = current_database()
                            union all
                            select age(xmin) from pg_replication_slots)
                        select exists (select from reader where since > age('%s'::xid))
                        """.formatted(transaction)).equals("t");
    }

    /// With its indexes and all that was too long for a row. Who waits for a table waits for seconds at most; a warning
    /// says that PostgreSQL passed one over.
    private void writeAnew(List<String> tables) throws SQLException {
        statement.execute("set lock_timeout = '5s'");
        try {
            for (String table : tables) {
                boolean written = attempt("vacuum (full, analyze) " + table, LOCK_NOT_AVAILABLE);
                if (!written || statement.getWarnings() != null) {
                    remainders.add(Remainder.TABLE);
                }
            }
        } finally {
            statement.execute("reset lock_timeout");
        }
    }

    /// A checkpoint writes down what the log was needed for. The second one, from a new file on, frees the old ones.
    private void cutLog() throws SQLException {
        boolean cut = attempt("checkpoint", INSUFFICIENT_PRIVILEGE)
                && attempt("select pg_switch_wal()", INSUFFICIENT_PRIVILEGE)
                && attempt("checkpoint", INSUFFICIENT_PRIVILEGE);
        if (!cut) {
            remainders.add(Remainder.LOG);
        }
        if (read("show wal_recycle").equals("on")) {
            remainders.add(Remainder.RECYCLED_LOG);
        }
    }

    /// Runs it; false when PostgreSQL refuses it for this reason.
    private boolean attempt(String command, String refusal) throws SQLException {
        try {
            statement.execute(command);
            return true;
        } catch (SQLException refused) {
            if (refusal.equals(refused.getSQLState())) {
                return false;
            }
            throw refused;
        }
    }

    private String read(String query) throws SQLException {
        try (var answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
