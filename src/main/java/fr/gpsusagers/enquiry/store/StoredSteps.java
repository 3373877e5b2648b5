package fr.gpsusagers.enquiry.store;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Step;
import fr.gpsusagers.enquiry.Steps;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.ledger.Entries;
import fr.gpsusagers.ledger.Entry;
import fr.gpsusagers.staff.AgentId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// A step in the history of an enquiry and in the ledger, in one transaction.
@Repository
class StoredSteps implements Steps {

    private final JdbcClient database;
    private final Entries ledger;
    private final Persons persons;

    StoredSteps(JdbcClient database, Entries ledger, Persons persons) {
        this.database = database;
        this.ledger = ledger;
        this.persons = persons;
    }

    @Override
    public void add(Enquiry enquiry, Step step) {
        add(enquiry.id(), step, null);
    }

    @Override
    public void add(Enquiry enquiry, Step step, String note) {
        add(enquiry.id(), step, persons.seal(enquiry.id(), note).orElse(null));
    }

    /// In one statement: whoever asks to be called waits for it.
    @Override
    public void addAll(Enquiry enquiry, List<Step> steps) {
        List<Entry> entries =
                steps.stream().map(step -> entry(enquiry.id(), step)).toList();
        database.sql("""
                        insert into enquiry_step (enquiry, at, kind, actor, agent, facts)
                        select :enquiry, step.at, step.kind, step.actor, step.agent, step.facts
                        from unnest(
                            cast(:at as timestamptz[]), cast(:kind as text[]), cast(:actor as text[]),
                            cast(:agent as uuid[]), cast(:facts as text[]))
                            with ordinality as step (at, kind, actor, agent, facts, place)
                        order by step.place
                        """)
                .param("enquiry", enquiry.id().value())
                .param("at", each(steps, step -> step.at().toString()))
                .param("kind", each(steps, step -> step.kind().word()))
                .param("actor", each(steps, Step::by))
                .param(
                        "agent",
                        each(
                                steps,
                                step -> step.agent()
                                        .map(agent -> agent.value().toString())
                                        .orElse(null)))
                .param("facts", entries.stream().map(Entry::factsWritten).toArray(String[]::new))
                .update();
        ledger.append(entries);
    }

    private static @Nullable String[] each(List<Step> steps, Function<Step, @Nullable String> column) {
        return steps.stream().map(column).toArray(String[]::new);
    }

    private static Entry entry(EnquiryId enquiry, Step step) {
        return Entry.of(step.at(), step.kind().entry(), enquiry.value(), step.facts());
    }

    private void add(EnquiryId enquiry, Step step, byte @Nullable [] note) {
        var entry = entry(enquiry, step);
        database.sql("""
                        insert into enquiry_step (enquiry, at, kind, actor, agent, facts, note)
                        values (:enquiry, :at, :kind, :actor, :agent, :facts, :note)
                        """)
                .param("enquiry", enquiry.value())
                .param("at", EnquiryRow.utc(step.at()))
                .param("kind", step.kind().word())
                .param("actor", step.by())
                .param("agent", step.agent().map(AgentId::value).orElse(null))
                .param("facts", entry.factsWritten())
                .param("note", note)
                .update();
        ledger.append(List.of(entry));
    }

    @Override
    public List<Told> list(EnquiryId enquiry) {
        return database.sql("""
                        select at, kind, actor, agent, facts, note
                        from enquiry_step
                        where enquiry = :enquiry
                        order by id
                        """)
                .param("enquiry", enquiry.value())
                .query((row, _) -> new Told(
                        new Step(
                                row.getObject("at", OffsetDateTime.class).toInstant(),
                                Step.Kind.parse(row.getString("kind")),
                                row.getString("actor"),
                                Optional.ofNullable(row.getObject("agent", UUID.class))
                                        .map(AgentId::new),
                                Entry.readFacts(row.getString("facts"))),
                        Optional.ofNullable(row.getBytes("note")).flatMap(note -> persons.open(enquiry, note))))
                .list();
    }
}
