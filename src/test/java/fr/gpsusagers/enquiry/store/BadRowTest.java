package fr.gpsusagers.enquiry.store;

import static fr.gpsusagers.enquiry.store.Enquiring.PACK;
import static fr.gpsusagers.enquiry.store.Enquiring.agent;
import static fr.gpsusagers.enquiry.store.Enquiring.at;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.life.HistoryRead;
import fr.gpsusagers.enquiry.watch.ErasePersons.Due;
import fr.gpsusagers.enquiry.work.Closings.ClosingNote;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.job.OneByOne;
import fr.gpsusagers.platform.spring.ItemTransactionsForTests;
import fr.gpsusagers.running.WithDatabase;
import fr.gpsusagers.staff.desk.AbsencesInMemory;
import fr.gpsusagers.staff.desk.MailboxesInMemory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/// One request whose change fails, or whose row cannot be read, stops neither a round nor an agent for the others.
@WithDatabase
@ExtendWith(OutputCaptureExtension.class)
class BadRowTest {

    private static final Actor.House CLOCK = new Actor.Clockwork();
    private static final Instant FRIDAY_EVENING = at("2026-11-27T18:00");
    private static final DeskId RSA_2 = new DeskId("guichet-gestion-rsa-2");

    private static final Instant MORNING = at("2026-11-30T08:00");

    private final Actor.Staff agent = agent(Enquiring.RSA);
    private final Enquiring enquiring;
    private final JdbcClient database;
    private final OneByOne oneByOne;

    BadRowTest(DataSource source, JdbcClient database) {
        this.enquiring = new Enquiring(source);
        this.database = database;
        this.oneByOne = ItemTransactionsForTests.of(source);
    }

    enum Round {
        PROMISES,
        DESKS,
        ABSENCES
    }

    @BeforeEach
    void nothing_waits() {
        enquiring.forgetAll();
    }

    @ParameterizedTest
    @EnumSource
    void a_change_that_fails_stops_no_other_and_is_said_once_by_its_id_alone(Round round, CapturedOutput log) {
        List<EnquiryId> all = Stream.generate(this::taken).limit(3).toList();
        try (var _ = BadRow.of(database, all.getFirst())) {
            run(round);
            assertThat(stateOf(all.getFirst())).isEqualTo("taken");
            assertThat(all.subList(1, 3)).extracting(this::stateOf).containsOnly("waiting");
            run(round);
        }
        assertThat(log.getAll())
                .containsOnlyOnce(all.getFirst().value().toString())
                .doesNotContain("bad row");
    }

    @ParameterizedTest
    @EnumSource
    void a_row_that_this_version_cannot_read_stops_no_other(Round round) {
        List<EnquiryId> all = Stream.generate(this::taken).limit(3).toList();
        makeUnreadable(all.getFirst());
        run(round);
        assertThat(all.subList(1, 3)).extracting(this::stateOf).containsOnly("waiting");
    }

    @Test
    void an_agent_takes_the_next_request_behind_those_that_this_version_cannot_read() {
        List<EnquiryId> all = Stream.of(0, 60, 120)
                .map(seconds ->
                        enquiring.opened(FRIDAY_EVENING.plusSeconds(seconds)).id())
                .toList();
        all.subList(0, 2).forEach(this::makeUnreadable);
        assertThat(takeNext())
                .isInstanceOfSatisfying(
                        Work.Done.class, done -> assertThat(done.enquiry().id()).isEqualTo(all.getLast()));
        assertThat(takeNext()).isEqualTo(new Work.NothingToDo());
    }

    private Work takeNext() {
        return enquiring.kept(() -> enquiring.useCases().deskWork().takeNext(agent, MORNING));
    }

    @Test
    void an_agent_s_list_leaves_out_a_closed_request_that_this_version_cannot_read() {
        List<EnquiryId> all = Stream.generate(this::closed).limit(2).toList();
        makeUnreadable(all.getFirst());
        assertThat(enquiring.useCases().deskView().showToDo(agent, MORNING.plusSeconds(60)))
                .hasValueSatisfying(listed -> assertThat(listed.undoable())
                        .extracting(one -> one.enquiry().id())
                        .containsExactly(all.getLast()));
    }

    private void makeUnreadable(EnquiryId id) {
        database.sql("update enquiry set channel = 'TELEPATHY' where id = :id")
                .param("id", id.value())
                .update();
    }

    @Test
    void an_erasure_that_fails_stops_no_other() {
        List<EnquiryId> all = Stream.generate(this::closed).limit(3).toList();
        try (var _ = BadRow.of(database, all.getFirst())) {
            var erasure = enquiring
                    .useCases()
                    .with(oneByOne)
                    .erasePersons()
                    .eraseDue(CLOCK, Due.IN_TIME, at("2027-02-01T03:15"));
            assertThat(erasure).isEqualTo(2);
        }
    }

    private void run(Round round) {
        switch (round) {
            case PROMISES ->
                enquiring.useCases().with(oneByOne).watchPromises().watch(PACK, at("2026-11-30T11:21"), _ -> {});
            case DESKS ->
                enquiring
                        .useCases()
                        .with(oneByOne)
                        .watchDesks(
                                new SeenInMemory(Map.of(RSA_2, at("2026-12-01T17:00"))),
                                new MailboxesInMemory(),
                                enquiring.openings)
                        .watchDesks(PACK, at("2026-12-01T18:30"));
            case ABSENCES ->
                enquiring
                        .useCases()
                        .with(oneByOne)
                        .watchAgents(new AbsencesInMemory())
                        .watchAgents(at("2026-12-01T07:00"));
        }
    }

    private EnquiryId taken() {
        Enquiry opened = enquiring.opened(FRIDAY_EVENING);
        enquiring.kept(() -> enquiring.useCases().deskWork().take(agent, opened.id(), MORNING));
        return opened.id();
    }

    private EnquiryId closed() {
        EnquiryId id = taken();
        enquiring.kept(() -> enquiring
                .useCases()
                .closings(_ -> true)
                .close(agent, id, new Outcome.Answered(), ClosingNote.said("repris"), HistoryRead.WHOLE, MORNING));
        return id;
    }

    private String stateOf(EnquiryId id) {
        return database.sql("select state from enquiry where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }
}
