package fr.gpsusagers.intake.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Origin;
import fr.gpsusagers.enquiry.SentForm;
import fr.gpsusagers.enquiry.citizen.FormToken;
import fr.gpsusagers.intake.IntakeResult;
import fr.gpsusagers.intake.ParkedCalls;
import fr.gpsusagers.intake.ParkedIntake;
import fr.gpsusagers.ledger.Entry;
import fr.gpsusagers.running.WithDatabase;
import fr.gpsusagers.staff.Role;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What an agent typed waits, for this agent and the colleagues of the desk, until someone goes on.
@WithDatabase
class ParkedIntakesTest {

    private static final Instant NOW = Instant.parse("2026-12-02T09:12:00Z");
    private static final Map<String, String> TYPED = Map.of("mots", "on m’a coupé mon RSA", "numero", "06 39 98 12 34");

    private final IntakesInUse intakes;
    private final JdbcClient database;
    private final Actor.Staff agent = Colleagues.at("guichet-standard", Role.OPERATOR);
    private final Actor.Staff colleague = Colleagues.at("guichet-standard", Role.OPERATOR);
    private final Actor.Staff stranger = Colleagues.at("guichet-circo-falaise", Role.AGENT);

    ParkedIntakesTest(DataSource source, JdbcClient database) {
        this.intakes = new IntakesInUse(source);
        this.database = database;
    }

    @BeforeEach
    void nothing_waits() {
        database.sql("delete from intake_parked").update();
    }

    @Test
    void a_colleague_takes_it_up_with_every_field_and_it_waits_no_more() {
        UUID id = parked();
        assertThat(intakes.parked.resume(colleague, id, NOW))
                .isInstanceOfSatisfying(
                        ParkedCalls.Resumed.class,
                        resumed -> assertThat(resumed.intake().typed()).isEqualTo(TYPED));
        assertThat(intakes.parked.resume(agent, id, NOW)).isInstanceOf(ParkedCalls.Gone.class);
        assertThat(intakes.parked.list(agent, NOW)).isEmpty();
    }

    @Test
    void agents_of_other_desks_see_nothing_of_it() {
        UUID id = parked();
        assertThat(intakes.parked.list(stranger, NOW)).isEmpty();
        assertThat(intakes.parked.resume(stranger, id, NOW)).isInstanceOf(ParkedCalls.NotYours.class);
        assertThat(intakes.parked.list(agent, NOW)).hasSize(1);
    }

    @Test
    void the_last_one_that_was_ended_comes_back_for_ten_minutes_to_its_agent_only() {
        ended(NOW.minusSeconds(30));
        ended(NOW);
        assertThat(intakes.parked.list(colleague, NOW)).isEmpty();
        ParkedIntake last = intakes.parked.list(agent, NOW).getFirst();
        assertThat(intakes.parked.list(agent, NOW)).hasSize(1);
        Instant later = NOW.plus(Duration.ofMinutes(10));
        assertThat(intakes.parked.list(agent, later)).isEmpty();
        assertThat(intakes.parked.resume(agent, last.id(), later)).isInstanceOf(ParkedCalls.Gone.class);
        assertThat(intakes.parked.resume(agent, last.id(), later.minusSeconds(1)))
                .isInstanceOf(ParkedCalls.Resumed.class);
        assertThat(intakes.ledger.heard)
                .last()
                .satisfies(entry -> assertThat(entry.kind()).isEqualTo("intake-resumed"))
                .extracting(Entry::factsWritten)
                .isEqualTo("origin=appel result=parti");
    }

    @Test
    void a_call_waits_once_and_not_after_its_end() {
        SentForm call = FormToken.random().sent();
        assertThat(intakes.parked.park(agent, call, Origin.CALL, TYPED, NOW)).isInstanceOf(ParkedCalls.Parked.class);
        assertThat(intakes.parked.park(agent, call, Origin.CALL, TYPED, NOW)).isInstanceOf(ParkedCalls.Already.class);
        SentForm ended = FormToken.random().sent();
        intakes.parked.keep(agent, ended, Origin.CALL, TYPED, IntakeResult.LEFT, NOW);
        assertThat(intakes.parked.park(agent, ended, Origin.CALL, TYPED, NOW)).isInstanceOf(ParkedCalls.Already.class);
    }

    @Test
    void a_promise_that_is_taken_up_again_still_counts() {
        intakes.parked.keep(agent, FormToken.random().sent(), Origin.CALL, TYPED, IntakeResult.CALLBACK, NOW);
        UUID id = intakes.parked.list(agent, NOW).getFirst().id();
        assertThat(intakes.parked.resume(agent, id, NOW)).isInstanceOf(ParkedCalls.Resumed.class);
        assertThat(intakes.ledger.heard).isEmpty();
    }

    @Test
    void a_call_whose_promise_was_withdrawn_goes_on_and_counts_once() {
        assertThat(intakes.parked.reopen(agent, NOW)).isInstanceOf(ParkedCalls.Gone.class);
        intakes.parked.keep(agent, FormToken.random().sent(), Origin.CALL, TYPED, IntakeResult.CALLBACK, NOW);
        assertThat(intakes.parked.reopen(colleague, NOW)).isInstanceOf(ParkedCalls.Gone.class);
        assertThat(intakes.parked.reopen(agent, NOW))
                .isInstanceOfSatisfying(
                        ParkedCalls.Resumed.class,
                        resumed -> assertThat(resumed.intake().typed()).isEqualTo(TYPED));
        assertThat(intakes.ledger.heard).extracting(Entry::kind).containsExactly("intake-resumed");
    }

    @Test
    void nothing_typed_can_be_read_in_the_table_or_in_a_log() {
        parked();
        byte[] sealed = database.sql("select sealed from intake_parked")
                .query((row, _) -> row.getBytes(1))
                .single();
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("RSA", "06 39");
        assertThat(intakes.parked.list(agent, NOW).getFirst().toString()).doesNotContain("RSA", "06 39");
    }

    @Test
    void what_nobody_takes_up_is_forgotten_after_a_week() {
        parked();
        database.sql("delete from intake_ended").update();
        intakes.all.forget(NOW.plus(Duration.ofDays(7)));
        assertThat(intakes.parked.list(agent, NOW)).hasSize(1);
        intakes.all.forget(NOW.plus(Duration.ofDays(7)).plusSeconds(1));
        assertThat(intakes.parked.list(agent, NOW)).isEmpty();
    }

    private UUID parked() {
        return ((ParkedCalls.Parked)
                        intakes.parked.park(agent, FormToken.random().sent(), Origin.CALL, TYPED, NOW))
                .id();
    }

    private void ended(Instant at) {
        intakes.parked.keep(agent, FormToken.random().sent(), Origin.CALL, TYPED, IntakeResult.LEFT, at);
    }
}
