package fr.gpsusagers.enquiry.store;

import fr.gpsusagers.enquiry.watch.Remainder;
import fr.gpsusagers.enquiry.watch.Traces;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class StoredTraces implements Traces {

    /// All tables that hold something of a person who asks, and the directory of the staff. Most belong
    /// to other modules: rewriting changes no row.
    static final List<String> TABLES = List.of(
            "enquiry_person",
            "enquiry_step",
            "mail_thread",
            "sent_words",
            "desk_reply",
            "attachment",
            "attachment_piece",
            "incoming_piece",
            "notice_allowance",
            "notice_block",
            "phrase_suggestion",
            "intake_parked",
            "intake_sent",
            "intake_abuse",
            "help_call",
            "incoming_message",
            "sms_call",
            "roster");

    /// The server answers only when a whole table has been written anew.
    private static final int LONGEST_MILLIS = 1_800_000;

    private final JdbcTemplate database;

    StoredTraces(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public Set<Remainder> remove() {
        return Objects.requireNonNull(database.execute((ConnectionCallback<Set<Remainder>>) connection -> {
            connection.setNetworkTimeout(Runnable::run, LONGEST_MILLIS);
            try (var statement = connection.createStatement()) {
                return new Sweep(statement).run(TABLES);
            }
        }));
    }
}
