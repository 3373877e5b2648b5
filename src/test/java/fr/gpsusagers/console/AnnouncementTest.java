package fr.gpsusagers.console;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.start.Settings;
import fr.gpsusagers.running.TestClock;
import fr.gpsusagers.sending.notice.WaysToSend;
import fr.gpsusagers.sending.notice.WaysToSend.Way;
import fr.gpsusagers.staff.StaffInMemory;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnouncementTest {

    private static final String ADDRESS = "http://localhost:8080";

    private final StaffInMemory staff = new StaffInMemory();

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            NONE    ; NONE    ; Aucun SMS ne part : aucun service d’envoi n’est relié. Aucun mail ne part : donnez GPS_SMTP_URL et GPS_SMTP_FROM.
            REAL    ; NONE    ; Aucun SMS ne part : aucun service d’envoi n’est relié.
            NONE    ; REAL    ; Aucun mail ne part : donnez GPS_SMTP_URL et GPS_SMTP_FROM.
            PRETEND ; PRETEND ;
            """)
    void the_start_says_in_one_line_what_does_not_leave(Way mail, Way sms, @Nullable String line) {
        assertThat(Announcement.unsent(new WaysToSend(mail, sms)).orElse(null)).isEqualTo(line);
    }

    @Test
    void the_link_of_the_first_administrator_is_shown_until_he_has_come_and_is_another_at_each_start() {
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

    private Announcement start(boolean training) {
        var settings = Settings.read(Map.<String, String>of()::get);
        var ways = new WaysToSend(Way.PRETEND, Way.PRETEND);
        return new Announcement(
                settings, new Terminal(), new Provided<>(staff.accounts()), ways, new TestClock(), false, training);
    }
}
