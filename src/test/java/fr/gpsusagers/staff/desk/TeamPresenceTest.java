package fr.gpsusagers.staff.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.gpsusagers.running.TestClock;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.AgentsInMemory;
import fr.gpsusagers.staff.desk.DeclaredPresences.DeclaredPresence;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamPresenceTest {

    private final DeclaredPresencesInMemory declared = new DeclaredPresencesInMemory();
    private final TeamPresence teamPresence = new TeamPresence(
            new AgentsInMemory(), new DeskCallbacksTest.Seen(List.of()), declared, new AbsencesInMemory());
    private final AgentId agent = AgentId.random();
    private final Instant now = new TestClock().instant();

    @ParameterizedTest
    @CsvSource(textBlock = """
            # what the button shows, its word, what one press says
            Je suis là,       la,       En appel
            En appel,         en-appel, Absent un moment
            Absent un moment, absent,   Je suis là
            """)
    void one_key_goes_round_three_states(String shown, String word, String afterOnePress) {
        PresenceState state = PresenceState.find(word).orElseThrow();
        assertThat(state.label()).isEqualTo(shown);
        assertThat(state.next().label()).isEqualTo(afterOnePress);
    }

    @Test
    void whoever_has_said_nothing_is_here() {
        assertThat(teamPresence.show(agent, now)).isEqualTo(PresenceState.HERE);
        assertThat(PresenceState.find("parti")).isEmpty();
    }

    @Test
    void the_new_state_replaces_the_old_one_and_being_here_leaves_nothing() {
        teamPresence.declare(agent, PresenceState.IN_CALL, now);
        assertThat(teamPresence.show(agent, now)).isEqualTo(PresenceState.IN_CALL);
        teamPresence.declare(agent, PresenceState.AWAY, now.plusSeconds(60));
        assertThat(declared.find(agent, now.plusSeconds(60)))
                .contains(new DeclaredPresence(PresenceState.AWAY, now.plusSeconds(60)));
        assertThat(declared.size()).isEqualTo(1);
        teamPresence.declare(agent, PresenceState.HERE, now.plusSeconds(90));
        assertThat(declared.size()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new DeclaredPresence(PresenceState.HERE, now));
    }

    @Test
    void a_second_browser_that_says_the_same_does_not_move_the_hour() {
        teamPresence.declare(agent, PresenceState.IN_CALL, now);
        teamPresence.declare(agent, PresenceState.IN_CALL, now.plusSeconds(600));
        assertThat(declared.find(agent, now.plusSeconds(600)))
                .contains(new DeclaredPresence(PresenceState.IN_CALL, now));
    }
}
