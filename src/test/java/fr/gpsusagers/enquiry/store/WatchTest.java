package fr.gpsusagers.enquiry.store;

import static fr.gpsusagers.enquiry.store.Enquiring.PACK;
import static fr.gpsusagers.enquiry.store.Enquiring.agent;
import static fr.gpsusagers.enquiry.store.Enquiring.at;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.running.WithDatabase;
import fr.gpsusagers.staff.desk.Absence;
import fr.gpsusagers.staff.desk.AbsencesInMemory;
import fr.gpsusagers.staff.desk.MailboxesInMemory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What happens before a promise is missed.
@WithDatabase
class WatchTest {

    private static final DeskId RSA_2 = new DeskId("guichet-gestion-rsa-2");
    private static final Instant FRIDAY_EVENING = at("2026-11-27T18:00");

    private final Enquiring enquiring;
    private final JdbcClient database;
    private final Map<DeskId, Instant> seen = new HashMap<>();
    private final MailboxesInMemory mailboxes = new MailboxesInMemory();

    WatchTest(DataSource source, JdbcClient database) {
        this.enquiring = new Enquiring(source);
        this.database = database;
    }

    @BeforeEach
    void nothing_waits() {
        enquiring.forgetAll();
    }

    @Test
    void what_fits_into_the_blocks_stays_where_it_is() {
        enquiring.opened(FRIDAY_EVENING);
        assertThat(watch("2026-11-30T09:30")).isEmpty();
        assertThat(listAt(RSA_2)).isEmpty();
    }

    @Test
    void requests_of_a_desk_that_left_the_pack_are_watched_beside_those_of_the_switchboard() {
        Enquiry lost = enquiring.opened(FRIDAY_EVENING);
        database.sql("update enquiry set desk = 'guichet-disparu' where id = :id")
                .param("id", lost.id().value())
                .update();
        Enquiry owed = enquiring.opened(FRIDAY_EVENING);
        database.sql("update enquiry set desk = 'guichet-standard' where id = :id")
                .param("id", owed.id().value())
                .update();
        assertThat(watch("2026-11-30T11:21")).extracting(Enquiry::id).containsExactlyInAnyOrder(lost.id(), owed.id());
    }

    @Test
    void what_no_longer_fits_goes_to_the_substitute_with_its_due_time() {
        Enquiry opened = enquiring.opened(FRIDAY_EVENING);
        for (int more = 0; more < 10; more++) {
            enquiring.opened(FRIDAY_EVENING);
        }
        // At 10 h 55 two people have 25 minutes left before the margin: 8 calls of 6 minutes, for 11 requests.
        assertThat(watch("2026-11-30T10:55")).as("new times").isEmpty();
        assertThat(listAt(RSA_2)).hasSize(3).allSatisfy(moved -> {
            assertThat(moved.desk()).isEqualTo(RSA_2);
            assertThat(moved.promise().dueBy()).isEqualTo(opened.promise().dueBy());
            assertThat(moved.promise().renewals()).isZero();
        });
    }

    @Test
    void what_nobody_can_keep_is_promised_anew_before_the_time_is_over() {
        EnquiryId id = enquiring.opened(FRIDAY_EVENING).id();
        assertThat(watch("2026-11-30T11:21")).singleElement().satisfies(renewed -> {
            assertThat(renewed.id()).isEqualTo(id);
            assertThat(renewed.promise().renewals()).isEqualTo(1);
            assertThat(renewed.promise().dueBy()).isAfter(at("2026-11-30T11:30"));
        });
    }

    @Test
    void where_nobody_opened_the_list_for_a_working_day_the_substitute_gets_all_of_it() {
        EnquiryId held = enquiring.opened(FRIDAY_EVENING).id();
        enquiring.opened(FRIDAY_EVENING);
        Actor.Staff gone = agent(Enquiring.RSA);
        enquiring.kept(() -> enquiring.useCases().deskWork().take(gone, held, at("2026-11-30T08:00")));
        seen.put(RSA_2, at("2026-12-01T17:00"));
        watchDesks("2026-11-30T17:00");
        assertThat(listAt(RSA_2)).as("not a working day yet").isEmpty();
        watchDesks("2026-12-01T18:30");
        assertThat(listAt(RSA_2)).hasSize(2).allSatisfy(moved -> {
            assertThat(moved.desk()).isEqualTo(RSA_2);
            assertThat(moved).isInstanceOf(Enquiry.Waiting.class);
        });
    }

    @Test
    void what_someone_holds_who_is_away_returns_to_his_desk_with_its_due_time() {
        Enquiry held = enquiring.opened(FRIDAY_EVENING);
        Actor.Staff away = agent(Enquiring.RSA);
        enquiring.kept(() -> enquiring.useCases().deskWork().take(away, held.id(), at("2026-11-30T09:40")));
        var absences = new AbsencesInMemory();
        var day = LocalDate.parse("2026-12-01");
        absences.add(new Absence(away.agentId().orElseThrow(), day, day, Optional.empty()));
        var watch = enquiring.useCases().watchAgents(absences);
        enquiring.keep(() -> watch.watchAgents(at("2026-11-30T18:00")));
        assertThat(enquiring.enquiries.find(held.id())).get().isInstanceOf(Enquiry.Taken.class);
        enquiring.keep(() -> watch.watchAgents(at("2026-12-01T07:00")));
        assertThat(enquiring.enquiries.find(held.id())).get().isInstanceOfSatisfying(Enquiry.Waiting.class, waiting -> {
            assertThat(waiting.desk()).isEqualTo(Enquiring.RSA);
            assertThat(waiting.promise()).isEqualTo(held.promise());
        });
    }

    /// Her next safe hour may be a week away: no renewed promise would set it free before.
    @Test
    void what_someone_has_held_since_yesterday_returns_to_his_desk_though_nobody_said_that_he_is_away() {
        Enquiry held = enquiring.opened(FRIDAY_EVENING);
        take(agent(Enquiring.RSA), held, "2026-11-30T09:40");
        var watch = enquiring.useCases().watchAgents(new AbsencesInMemory());
        enquiring.keep(() -> watch.watchAgents(at("2026-11-30T23:50")));
        assertThat(enquiring.enquiries.find(held.id())).get().isInstanceOf(Enquiry.Taken.class);
        enquiring.keep(() -> watch.watchAgents(at("2026-12-01T07:00")));
        assertThat(enquiring.enquiries.find(held.id())).get().isInstanceOf(Enquiry.Waiting.class);
    }

    @Test
    void a_desk_that_is_seen_keeps_what_it_owes() {
        enquiring.opened(FRIDAY_EVENING);
        seen.put(Enquiring.RSA, at("2026-12-01T09:00"));
        seen.put(RSA_2, at("2026-12-01T17:00"));
        watchDesks("2026-12-01T18:30");
        assertThat(listAt(RSA_2)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-30T11:21", "2026-11-30T11:31"})
    void what_an_agent_has_in_hand_stays_his_though_it_is_due_or_late_and_nobody_is_told(String moment) {
        Enquiry held = enquiring.opened(FRIDAY_EVENING);
        take(agent(Enquiring.RSA), held, "2026-11-30T11:18");
        assertThat(watch(moment)).isEmpty();
        assertThat(enquiring.enquiries.find(held.id())).get().isInstanceOfSatisfying(Enquiry.Taken.class, taken -> {
            assertThat(taken.promise()).isEqualTo(held.promise());
        });
    }

    @Test
    void after_a_quarter_of_an_hour_without_a_touch_the_promise_is_watched_again() {
        Enquiry held = enquiring.opened(FRIDAY_EVENING);
        take(agent(Enquiring.RSA), held, "2026-11-30T11:06");
        assertThat(watch("2026-11-30T11:21")).extracting(Enquiry::id).containsExactly(held.id());
        assertThat(enquiring.enquiries.find(held.id()))
                .as("a colleague can take it")
                .get()
                .isInstanceOf(Enquiry.Waiting.class);
    }

    @Test
    void what_is_in_hand_stays_where_it_is_though_its_agent_is_said_to_be_away_or_its_desk_is_not_seen() {
        Enquiry held = enquiring.opened(FRIDAY_EVENING);
        Enquiry beside = enquiring.opened(FRIDAY_EVENING);
        Actor.Staff busy = agent(Enquiring.RSA);
        take(busy, held, "2026-12-01T18:20");
        var absences = new AbsencesInMemory();
        var day = LocalDate.parse("2026-12-01");
        absences.add(new Absence(busy.agentId().orElseThrow(), day, day, Optional.empty()));
        var away = enquiring.useCases().watchAgents(absences);
        enquiring.keep(() -> away.watchAgents(at("2026-12-01T18:30")));
        assertThat(enquiring.enquiries.find(held.id())).get().isInstanceOf(Enquiry.Taken.class);
        seen.put(RSA_2, at("2026-12-01T17:00"));
        watchDesks("2026-12-01T18:30");
        assertThat(listAt(RSA_2)).extracting(Enquiry::id).containsExactly(beside.id());
    }

    private void take(Actor.Staff by, Enquiry enquiry, String moment) {
        enquiring.kept(() -> enquiring.useCases().deskWork().take(by, enquiry.id(), at(moment)));
    }

    /// Returns the requests that got a new time.
    private List<Enquiry> watch(String moment) {
        var renewed = new ArrayList<Enquiry>();
        enquiring.keep(() -> enquiring.useCases().watchPromises().watch(PACK, at(moment), renewed::add));
        return renewed;
    }

    private void watchDesks(String moment) {
        var watch = enquiring.useCases().watchDesks(new SeenInMemory(seen), mailboxes, enquiring.openings);
        enquiring.keep(() -> watch.watchDesks(PACK, at(moment)));
    }

    private List<Enquiry.Open> listAt(DeskId desk) {
        return enquiring.enquiries.listOpen(Set.of(desk), 100);
    }
}
