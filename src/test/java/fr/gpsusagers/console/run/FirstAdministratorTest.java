package fr.gpsusagers.console.run;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.console.Provided;
import fr.gpsusagers.running.TestClock;
import fr.gpsusagers.staff.StaffInMemory;
import org.junit.jupiter.api.Test;

class FirstAdministratorTest {

    private static final String ADDRESS = "http://localhost:8080";

    private final StaffInMemory staff = new StaffInMemory();

    @Test
    void his_link_is_shown_until_he_has_come_and_is_another_at_each_start() {
        String first = start(false).findLink(ADDRESS).orElseThrow();
        String second = start(false).findLink(ADDRESS).orElseThrow();
        assertThat(first).matches("http://localhost:8080/agent/invitation/[\\w-]{43}");
        assertThat(second).isNotEqualTo(first);
        staff.agents.update(staff.agents.listAll().getFirst().activated());
        assertThat(start(false).findLink(ADDRESS)).isEmpty();
    }

    @Test
    void a_start_that_trains_java_invites_nobody() {
        assertThat(start(true).findLink(ADDRESS)).isEmpty();
        assertThat(staff.agents.listAll()).isEmpty();
    }

    private FirstAdministrator start(boolean training) {
        var prepare = staff.accounts();
        return new FirstAdministrator(new Provided<>(prepare), new TestClock(), training);
    }
}
