package fr.gpsusagers.staff;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.DeskId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RightsTest {

    private static final DeskId OWN = new DeskId("rsa-1");
    private static final DeskId OTHER = new DeskId("apa-1");

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            right            ; opérateur    ; agent        ; responsable  ; administrateur
            READ_ENQUIRIES   ; ses guichets ; ses guichets ; ses guichets ; non
            TAKE             ; ses guichets ; ses guichets ; ses guichets ; non
            CLOSE            ; ses guichets ; ses guichets ; ses guichets ; non
            REROUTE          ; ses guichets ; ses guichets ; ses guichets ; non
            OPEN_CALLBACKS   ; non          ; non          ; ses guichets ; non
            DECLARE_ABSENCE  ; non          ; non          ; ses guichets ; non
            SEE_TEAM         ; non          ; non          ; ses guichets ; non
            OPEN_ENQUIRY     ; partout      ; partout      ; partout      ; non
            SEE_STATE_OF_ALL ; partout      ; non          ; non          ; non
            MANAGE_AGENTS    ; non          ; non          ; non          ; partout
            MANAGE_DESKS     ; non          ; non          ; non          ; partout
            """, useHeadersInDisplayName = true)
    void each_role_may_do_what_the_table_says(
            Right right, String operator, String agent, String lead, String administrator) {
        assertThat(where(Role.OPERATOR, right)).isEqualTo(operator);
        assertThat(where(Role.AGENT, right)).isEqualTo(agent);
        assertThat(where(Role.TEAM_LEAD, right)).isEqualTo(lead);
        assertThat(where(Role.ADMINISTRATOR, right)).isEqualTo(administrator);
    }

    @ParameterizedTest
    @EnumSource(Right.class)
    void every_right_belongs_to_a_role(Right right) {
        assertThat(Role.values()).anyMatch(role -> role.gives(right));
    }

    @Test
    void several_roles_are_put_together() {
        Agent both = agent(Role.AGENT, Role.ADMINISTRATOR);
        assertThat(both.mayAt(Right.TAKE, OWN)).isTrue();
        assertThat(both.may(Right.MANAGE_AGENTS)).isTrue();
    }

    @Test
    void someone_who_is_not_active_may_do_nothing() {
        assertThat(agent(Role.AGENT).disabled().may(Right.TAKE)).isFalse();
        assertThat(agent(Role.AGENT).invitedAgain().mayAt(Right.TAKE, OWN)).isFalse();
    }

    @Test
    void whoever_runs_the_command_may_what_an_administrator_may() {
        assertThat(new Authority.OfConsole().may(Right.MANAGE_AGENTS)).isTrue();
        assertThat(new Authority.OfConsole().may(Right.READ_ENQUIRIES)).isFalse();
    }

    private static String where(Role role, Right right) {
        if (agent(role).mayAt(right, OTHER)) {
            return "partout";
        }
        return agent(role).mayAt(right, OWN) ? "ses guichets" : "non";
    }

    private static Agent agent(Role... roles) {
        return Agent.invited(AgentId.random(), new Login("un"), Set.of(roles), Set.of(OWN))
                .activated();
    }
}
