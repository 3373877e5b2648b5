package fr.gpsusagers.enquiry.store;

import static fr.gpsusagers.enquiry.store.Enquiring.agent;
import static fr.gpsusagers.enquiry.store.Enquiring.at;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.life.HistoryRead;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.watch.ErasePersons.Due;
import fr.gpsusagers.enquiry.watch.ErasePersons.Erasure;
import fr.gpsusagers.enquiry.work.Closings.ClosingNote;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.running.WithDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithDatabase
class ErasePersonsTest {

    private static final Instant MONDAY = at("2026-11-30T09:40");
    private static final Actor.House CLOCKWORK = new Actor.Clockwork();
    private static final Actor.House CONSOLE = new Actor.Console();

    private final JdbcClient database;
    private final Enquiring enquiring;
    private final Actor.Staff agent = agent(Enquiring.RSA);

    ErasePersonsTest(JdbcClient database, DataSource source) {
        this.database = database;
        this.enquiring = new Enquiring(source);
    }

    @BeforeEach
    void nobody_is_left_of_another_test() {
        List.of("enquiry_step", "enquiry_person", "enquiry")
                .forEach(table -> database.sql("delete from " + table).update());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            due     | after the closing | erased
            IN_TIME | P29DT23H59M       | 0
            IN_TIME | P30D              | 1
            AT_ONCE | PT9M59S           | 0
            AT_ONCE | PT10M             | 1
            """, useHeadersInDisplayName = true)
    void a_person_is_erased_when_it_is_time_or_once_the_closing_is_final(Due due, Duration after, int erased) {
        EnquiryId id = closed();
        assertThat(erase(CLOCKWORK, due, MONDAY.plus(after))).isEqualTo(erased);
        assertThat(enquiring.persons.find(id).isEmpty()).isEqualTo(erased == 1);
    }

    @Test
    void what_is_not_answered_yet_is_never_erased() {
        Enquiry open = enquiring.opened(MONDAY);
        Instant nextYear = MONDAY.plus(Duration.ofDays(365));
        assertThat(erase(CONSOLE, Due.AT_ONCE, nextYear)).isEqualTo(0);
        assertThat(erase(open, nextYear)).isInstanceOf(Erasure.StillOpen.class);
        assertThat(enquiring.persons.find(open.id())).isPresent();
    }

    @Test
    void number_notes_and_code_go_and_the_enquiry_stays_with_what_happened_to_it() {
        EnquiryId id = closed();
        Enquiry before = enquiring.enquiries.find(id).orElseThrow();
        Instant end = MONDAY.plus(Duration.ofDays(30));
        erase(CLOCKWORK, Due.IN_TIME, end);
        assertThat(enquiring.persons.findCode(id)).isEmpty();
        assertThat(enquiring.enquiries.find(id)).contains(before);
        assertThat(enquiring.steps.list(id))
                .allSatisfy(told -> assertThat(told.note()).isEmpty())
                .extracting(told -> told.kind().word())
                .containsExactly("opened", "promised", "taken", "closed", "erased");
        assertThat(database.sql("select count(*) from enquiry_step where note is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(enquiring.ledger.heard).last().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo("enquiry-erased");
            assertThat(entry.subject()).isEqualTo(Optional.of(id.value()));
            assertThat(entry.at()).isEqualTo(end);
        });
    }

    @Test
    void nobody_is_erased_twice() {
        Enquiry enquiry = enquiring.enquiries.find(closed()).orElseThrow();
        Instant later = MONDAY.plus(Duration.ofMinutes(10));
        assertThat(erase(enquiry, later)).isEqualTo(new Erasure.Done(1));
        assertThat(erase(enquiry, later)).isEqualTo(new Erasure.Done(0));
        assertThat(erase(CLOCKWORK, Due.AT_ONCE, later)).isEqualTo(0);
        assertThat(enquiring.steps.list(enquiry.id()))
                .filteredOn(told -> told.step() instanceof Step.Erased)
                .hasSize(1);
    }

    @Test
    void who_asks_to_be_erased_waits_until_no_agent_can_take_the_closing_back() {
        Enquiry enquiry = enquiring.enquiries.find(closed()).orElseThrow();
        Enquiry other = enquiring.enquiries.find(closed()).orElseThrow();
        assertThat(erase(enquiry, MONDAY.plusSeconds(60)))
                .isEqualTo(new Erasure.NotYet(MONDAY.plus(Duration.ofMinutes(10))));
        assertThat(erase(enquiry, MONDAY.plus(Duration.ofMinutes(10)))).isEqualTo(new Erasure.Done(1));
        assertThat(enquiring.persons.find(other.id())).isPresent();
    }

    @Test
    void who_withdrew_a_request_is_erased_at_once() {
        Enquiry enquiry = enquiring.opened(MONDAY);
        enquiring.kept(() -> enquiring.useCases().ownEnquiry().withdraw(new Actor.Bearer(enquiry.id()), MONDAY));
        assertThat(erase(enquiry, MONDAY)).isEqualTo(new Erasure.Done(1));
    }

    @Test
    void what_was_reopened_is_kept() {
        EnquiryId id = closed();
        enquiring.kept(() -> enquiring.useCases().closings().reopen(agent, id, MONDAY.plus(Duration.ofMinutes(9))));
        assertThat(erase(CLOCKWORK, Due.AT_ONCE, MONDAY.plus(Duration.ofDays(60))))
                .isEqualTo(0);
    }

    private EnquiryId closed() {
        EnquiryId id = enquiring.opened(MONDAY).id();
        enquiring.kept(() -> enquiring.useCases().deskWork().take(agent, id, MONDAY));
        Work done = enquiring.kept(() -> enquiring
                .useCases()
                .closings(_ -> true)
                .close(
                        agent,
                        id,
                        new Outcome.Answered(),
                        ClosingNote.said("versement repris"),
                        HistoryRead.WHOLE,
                        MONDAY));
        assertThat(done).isInstanceOf(Work.Done.class);
        return id;
    }

    private int erase(Actor.House actor, Due due, Instant now) {
        return enquiring.kept(() -> enquiring.useCases().erasePersons().eraseDue(actor, due, now));
    }

    private Erasure erase(Enquiry enquiry, Instant now) {
        return enquiring.kept(
                () -> enquiring.useCases().erasePersons().erase(enquiry.facts().reference(), now));
    }
}
