package fr.gpsusagers.intake.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.intake.HelpAlerts.Answer;
import fr.gpsusagers.intake.HelpCall;
import fr.gpsusagers.intake.Incident;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.ledger.Entry;
import fr.gpsusagers.running.WithDatabase;
import fr.gpsusagers.staff.Role;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An agent with someone in danger on the line gets one colleague, and the others know.
@WithDatabase
class HelpCallsTest {

    private static final Instant NOW = Instant.parse("2026-12-02T09:12:00Z");

    private static final DeskId SWITCHBOARD = new DeskId("guichet-standard");

    private static final Incident HEARD = new Incident("", "mon mari me frappe");

    private final IntakesInUse intakes;
    private final JdbcClient database;
    private final Actor.Staff agent = Colleagues.at("guichet-standard", Role.OPERATOR);
    private final Actor.Staff colleague = Colleagues.at("guichet-standard", Role.OPERATOR);
    private final Actor.Staff other = Colleagues.at("guichet-standard", Role.TEAM_LEAD);
    private final Actor.Staff elsewhere = Colleagues.at("guichet-circo-falaise", Role.AGENT);

    HelpCallsTest(DataSource source, JdbcClient database) {
        this.intakes = new IntakesInUse(source);
        this.database = database;
    }

    @BeforeEach
    void nobody_calls() {
        database.sql("delete from help_call").update();
    }

    @Test
    void the_first_colleague_who_answers_comes_and_the_alert_ends_for_the_others() {
        HelpCall call = called();
        assertThat(intakes.help.list(colleague, NOW)).containsExactly(call);
        assertThat(intakes.help.answer(colleague, call.id(), NOW)).isEqualTo(Answer.COMING);
        assertThat(intakes.help.answer(other, call.id(), NOW)).isEqualTo(Answer.GONE);
        assertThat(intakes.help.list(other, NOW)).isEmpty();
        assertThat(intakes.help.list(agent, NOW))
                .singleElement()
                .satisfies(own ->
                        assertThat(own.helper()).contains(colleague.agent().id()));
    }

    @Test
    void agents_of_other_desks_are_not_alerted_and_nobody_answers_himself() {
        HelpCall call = called();
        assertThat(intakes.help.list(elsewhere, NOW)).isEmpty();
        assertThat(intakes.help.answer(elsewhere, call.id(), NOW)).isEqualTo(Answer.NOT_YOURS);
        assertThat(intakes.help.answer(agent, call.id(), NOW)).isEqualTo(Answer.NOT_YOURS);
    }

    @Test
    void an_alert_ends_with_the_danger_or_after_an_hour() {
        called();
        Instant hour = NOW.plus(Duration.ofHours(1));
        assertThat(intakes.help.list(colleague, hour)).hasSize(1);
        assertThat(intakes.help.list(colleague, hour.plusSeconds(1))).isEmpty();
        intakes.help.end(agent, NOW.plusSeconds(60));
        assertThat(intakes.help.list(colleague, NOW.plusSeconds(60))).isEmpty();
    }

    @Test
    void an_agent_alone_at_a_desk_reaches_the_switchboard_and_two_presses_are_one_alert() {
        var alone = Colleagues.at("guichet-circo-bessin", Role.AGENT);
        intakes.help.call(alone, Optional.of(SWITCHBOARD), HEARD, NOW);
        intakes.help.call(alone, Optional.of(SWITCHBOARD), HEARD, NOW.plusSeconds(5));
        assertThat(intakes.help.list(colleague, NOW.plusSeconds(5))).hasSize(1);
    }

    @Test
    void the_colleague_who_comes_goes_on_to_see_what_the_agent_learns() {
        HelpCall call = called();
        intakes.help.answer(colleague, call.id(), NOW);
        var known = new Incident("3 rue des Tisserands, Lisieux", "mon mari me frappe");
        assertThat(intakes.help.update(agent, known, NOW.plusSeconds(20))).isOne();
        assertThat(intakes.help.update(agent, known, NOW.plusSeconds(30))).isZero();
        assertThat(intakes.help.update(other, HEARD, NOW.plusSeconds(40))).isZero();
        assertThat(intakes.help.list(colleague, NOW.plusSeconds(50)))
                .singleElement()
                .extracting(HelpCall::incident)
                .isEqualTo(known);
        assertThat(intakes.help.list(other, NOW.plusSeconds(50))).isEmpty();
        assertThat(intakes.ledger.heard).extracting(Entry::kind).contains("help-updated");
    }

    @Test
    void where_the_person_is_can_not_be_read_in_the_database() {
        called();
        byte[] sealed =
                database.sql("select sealed from help_call").query(byte[].class).single();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("mari");
    }

    /// Open pages listen to the ledger.
    @Test
    void the_ledger_tells_the_desk_and_nobody_s_name() {
        called();
        assertThat(intakes.ledger.heard)
                .singleElement()
                .satisfies(entry -> assertThat(entry.kind()).isEqualTo("help-called"))
                .extracting(Entry::factsWritten)
                .isEqualTo("desk=guichet-standard");
    }

    private HelpCall called() {
        intakes.help.call(agent, Optional.of(SWITCHBOARD), HEARD, NOW);
        return intakes.help.list(agent, NOW).getFirst();
    }
}
