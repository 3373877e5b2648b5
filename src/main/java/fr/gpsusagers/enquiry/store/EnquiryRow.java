package fr.gpsusagers.enquiry.store;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.enquiry.AskedFor;
import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Facts;
import fr.gpsusagers.enquiry.Origin;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.Promise;
import fr.gpsusagers.enquiry.Reference;
import fr.gpsusagers.enquiry.Topic;
import fr.gpsusagers.enquiry.Topic.Precedence;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.guide.ThemeId;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.job.FailurePlace;
import fr.gpsusagers.kernel.store.Sql;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.territory.SectorId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Maps enquiries to and from database rows.
final class EnquiryRow {

    private static final Logger LOG = LoggerFactory.getLogger(EnquiryRow.class);
    private static final Set<String> UNREADABLE = ConcurrentHashMap.newKeySet();

    private EnquiryRow() {}

    static Map<String, @Nullable Object> write(Enquiry enquiry) {
        var row = new HashMap<String, @Nullable Object>();
        writeTopic(row, enquiry.topic());
        writeFacts(row, enquiry.facts());
        row.put("agent", null);
        row.put("taken_at", null);
        row.put("touched_at", null);
        row.put("closed_at", null);
        row.put("outcome", null);
        row.put("outcome_detail", null);
        switch (enquiry) {
            case Enquiry.Waiting _ -> row.put("state", "waiting");
            case Enquiry.Taken taken -> {
                row.put("state", "taken");
                row.put("agent", taken.agent().value());
                row.put("taken_at", Sql.utc(taken.since()));
                row.put("touched_at", Sql.utc(taken.touchedAt()));
            }
            case Enquiry.Closed closed -> {
                row.put("state", "closed");
                row.put("agent", closed.by().map(AgentId::value).orElse(null));
                row.put("closed_at", Sql.utc(closed.at()));
                row.put("outcome", closed.outcome().word());
                row.put("outcome_detail", closed.outcome().detail());
            }
        }
        return row;
    }

    private static void writeTopic(Map<String, @Nullable Object> row, Topic topic) {
        row.put("need", topic.need().value());
        row.put("theme", topic.theme().value());
        row.put("urgent", topic.isUrgent());
        row.put("sector", topic.sector().map(SectorId::value).orElse(null));
        row.put("contact", topic.contact().value());
        row.put("path", String.join("/", topic.path()));
        row.put("pack", topic.packVersion());
        row.put("channel", topic.channel().word());
        row.put("asked_for", topic.askedFor().word());
        row.put("origin", topic.origin().word());
        row.put("caution", topic.caution().word());
    }

    private static void writeFacts(Map<String, @Nullable Object> row, Facts facts) {
        row.put("id", facts.id().value());
        row.put("reference", facts.reference().value());
        row.put("desk", facts.promise().desk().value());
        row.put("due_by", Sql.utc(facts.promise().dueBy()));
        row.put("promised_at", Sql.utc(facts.promise().madeAt()));
        row.put("renewals", facts.promise().renewals());
        row.put("opened_at", Sql.utc(facts.openedAt()));
        row.put("not_before", Sql.utc(facts.promise().notBefore()));
        row.put("attempts", facts.attempts());
        row.put("reroutes", facts.reroutes());
        row.put("repeats", facts.repeats());
    }

    static Enquiry read(ResultSet row, int index) throws SQLException {
        Facts facts = facts(row);
        return switch (row.getString("state")) {
            case "waiting" -> new Enquiry.Waiting(facts);
            case "taken" ->
                new Enquiry.Taken(facts, agent(row).orElseThrow(), Sql.instant(row, "taken_at"), touchedAt(row));
            default -> new Enquiry.Closed(facts, outcome(row), agent(row), Sql.instant(row, "closed_at"));
        };
    }

    /// Reads a row among others. Empty if this version cannot read it, for example because a newer node wrote it: it
    /// hides no other row. Its id is logged once.
    static Optional<Enquiry> find(ResultSet row, int index) throws SQLException {
        try {
            return Optional.of(read(row, index));
        } catch (RuntimeException unreadable) {
            String id = row.getString("id");
            if (UNREADABLE.add(id)) {
                LOG.warn("Cannot read request {}: {}", id, FailurePlace.of(unreadable));
            }
            return Optional.empty();
        }
    }

    /// Falls back to `taken_at`: nodes of the previous version do not write `touched_at`.
    private static Instant touchedAt(ResultSet row) throws SQLException {
        return Sql.findInstant(row, "touched_at").orElse(Sql.instant(row, "taken_at"));
    }

    private static Facts facts(ResultSet row) throws SQLException {
        return new Facts(
                new EnquiryId(Sql.id(row, "id")),
                new Reference(row.getString("reference")),
                topic(row),
                Sql.instant(row, "opened_at"),
                new Promise(
                        new DeskId(row.getString("desk")),
                        Sql.findInstant(row, "not_before"),
                        Sql.instant(row, "due_by"),
                        Sql.instant(row, "promised_at"),
                        row.getInt("renewals")),
                row.getInt("attempts"),
                row.getInt("reroutes"),
                row.getInt("repeats"));
    }

    private static Topic topic(ResultSet row) throws SQLException {
        String path = row.getString("path");
        return new Topic(
                new NeedId(row.getString("need")),
                new ThemeId(row.getString("theme")),
                row.getBoolean("urgent") ? Precedence.URGENT : Precedence.IN_TURN,
                Sql.findText(row, "sector").map(SectorId::new),
                new ContactId(row.getString("contact")),
                path.isEmpty() ? List.of() : List.of(path.split("/")),
                row.getString("pack"),
                ChannelKind.parse(row.getString("channel")),
                AskedFor.read(row.getString("asked_for")),
                Origin.read(row.getString("origin")),
                Caution.parse(row.getString("caution")));
    }

    private static Outcome outcome(ResultSet row) throws SQLException {
        return Outcome.parse(row.getString("outcome"), row.getString("outcome_detail"));
    }

    private static Optional<AgentId> agent(ResultSet row) throws SQLException {
        return Sql.findId(row, "agent").map(AgentId::new);
    }
}
