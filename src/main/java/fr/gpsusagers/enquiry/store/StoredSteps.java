package fr.gpsusagers.enquiry.store;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.life.LastWork;
import fr.gpsusagers.enquiry.life.RecordedStep;
import fr.gpsusagers.enquiry.life.StepKind;
import fr.gpsusagers.enquiry.life.Steps;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.key.Sealing;
import fr.gpsusagers.kernel.store.Sql;
import fr.gpsusagers.ledger.Entries;
import fr.gpsusagers.ledger.Entry;
import fr.gpsusagers.staff.AgentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Writes each step into the history of an enquiry and into the ledger, in one transaction.
@Repository
class StoredSteps implements Steps {

    /// What a citizen may have said since an agent last worked on the request.
    private static final String[] HEARD = Stream.of(StepKind.values())
            .filter(StepKind::isHeard)
            .map(StepKind::word)
            .toArray(String[]::new);

    private final JdbcClient database;
    private final Entries ledger;
    private final Persons persons;
    private final Vault vault;

    StoredSteps(JdbcClient database, Entries ledger, Persons persons, Vault vault) {
        this.database = database;
        this.ledger = ledger;
        this.persons = persons;
        this.vault = vault;
    }

    /// A step as stored, with the key that opens its note.
    private record Row(EnquiryId enquiry, RecordedStep step, Optional<byte[]> wrappedKey, Optional<byte[]> note) {}

    /// In one statement: whoever asks to be called waits for it.
    @Override
    public void add(EnquiryId enquiry, List<RecordedStep> steps) {
        if (steps.isEmpty()) {
            return;
        }
        List<Entry> entries = steps.stream().map(step -> entry(enquiry, step)).toList();
        database.sql("""
                        insert into enquiry_step (enquiry, at, kind, actor, agent, facts, note)
                        select :enquiry, step.at, step.kind, step.actor, step.agent, step.facts, decode(step.note, 'hex')
                        from unnest(
                            cast(:at as timestamptz[]), cast(:kind as text[]), cast(:actor as text[]),
                            cast(:agent as uuid[]), cast(:facts as text[]), cast(:note as text[]))
                            with ordinality as step (at, kind, actor, agent, facts, note, place)
                        order by step.place
                        """)
                .param("enquiry", enquiry.value())
                .param("at", each(steps, step -> step.at().toString()))
                .param("kind", each(steps, step -> step.kind().word()))
                .param("actor", each(steps, RecordedStep::by))
                .param(
                        "agent",
                        each(steps, step -> step.agent().map(AgentId::toString).orElse(null)))
                .param("facts", entries.stream().map(Entry::factsWritten).toArray(String[]::new))
                .param("note", each(steps, step -> sealed(enquiry, step)))
                .update();
        ledger.append(entries);
    }

    private static @Nullable String[] each(List<RecordedStep> steps, Function<RecordedStep, @Nullable String> column) {
        return steps.stream().map(column).toArray(String[]::new);
    }

    private static Entry entry(EnquiryId enquiry, RecordedStep step) {
        return Entry.of(step.at(), step.kind().entry(), enquiry.value(), step.facts());
    }

    private @Nullable String sealed(EnquiryId enquiry, RecordedStep step) {
        return step.note()
                .flatMap(note -> persons.seal(enquiry, note))
                .map(HexFormat.of()::formatHex)
                .orElse(null);
    }

    /// The key of each enquiry comes with its rows and is unwrapped once, when the connection is free again.
    @Override
    public Map<EnquiryId, List<RecordedStep>> getHistories(Collection<EnquiryId> enquiries) {
        return database
                .sql("""
                        select step.enquiry, step.at, step.kind, step.actor, step.agent, step.facts, step.note,
                            case when step.note is not null then person.wrapped_key end as wrapped_key
                        from enquiry_step step left join enquiry_person person on person.enquiry = step.enquiry
                        where step.enquiry = any (:among)
                        order by step.id
                        """)
                .param("among", Sql.ids(enquiries, EnquiryId::value))
                .query((row, _) -> new Row(
                        new EnquiryId(Sql.id(row, "enquiry")),
                        read(row),
                        Optional.ofNullable(row.getBytes("wrapped_key")),
                        Optional.ofNullable(row.getBytes("note"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Row::enquiry, Collectors.collectingAndThen(Collectors.toList(), this::opened)));
    }

    private List<RecordedStep> opened(List<Row> rows) {
        UUID enquiry = rows.getFirst().enquiry().value();
        Optional<SecretKey> key = rows.stream()
                .flatMap(row -> row.wrappedKey().stream())
                .findFirst()
                .flatMap(wrapped -> vault.unwrap(enquiry, wrapped));
        return rows.stream()
                .map(row -> row.step()
                        .with(row.note().flatMap(note -> key.flatMap(one -> Sealing.openText(one, enquiry, note)))))
                .toList();
    }

    @Override
    public Map<EnquiryId, Integer> count(Collection<EnquiryId> enquiries) {
        return database
                .sql(
                        "select enquiry, count(*) as steps from enquiry_step where enquiry = any (:among) group by enquiry")
                .param("among", Sql.ids(enquiries, EnquiryId::value))
                .query((row, _) -> Map.entry(new EnquiryId(Sql.id(row, "enquiry")), row.getInt("steps")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<LastWork> listLastWork(Collection<EnquiryId> enquiries) {
        return database.sql("""
                        select distinct on (step.enquiry) step.enquiry, step.agent, step.at, step.kind,
                               exists (
                                   select 1
                                   from enquiry_step heard
                                   where heard.enquiry = step.enquiry and heard.id > step.id and heard.actor = :citizen
                                     and heard.kind = any (cast(:heard as text[]))) as heard_since
                        from enquiry_step step
                        where step.enquiry = any (:among) and step.agent is not null and step.kind <> :seen
                        order by step.enquiry, step.id desc
                        """)
                .param("among", Sql.ids(enquiries, EnquiryId::value))
                .param("citizen", new Actor.Citizen().word())
                .param("heard", HEARD)
                .param("seen", StepKind.SEEN.word())
                .query((row, _) -> new LastWork(
                        new EnquiryId(Sql.id(row, "enquiry")),
                        new AgentId(Sql.id(row, "agent")),
                        Sql.instant(row, "at"),
                        StepKind.parse(row.getString("kind")),
                        row.getBoolean("heard_since")))
                .list();
    }

    static RecordedStep read(ResultSet row) throws SQLException {
        return RecordedStep.read(
                Sql.instant(row, "at"),
                row.getString("actor"),
                Sql.findId(row, "agent").map(AgentId::new),
                StepKind.parse(row.getString("kind")),
                Entry.readFacts(row.getString("facts")));
    }
}
