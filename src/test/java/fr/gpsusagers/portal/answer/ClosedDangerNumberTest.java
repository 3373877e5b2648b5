package fr.gpsusagers.portal.answer;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.running.RawClient;
import fr.gpsusagers.running.RunningProduct;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A number that helps in danger, and is not answered now, says so before what it is for.
class ClosedDangerNumberTest extends RunningProduct {

    private static final String PURPOSE = "Pour un médecin le soir ou le week-end, sans urgence.";

    private final RawClient client = new RawClient(this::at);

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            2026-12-10T09:00 ; <small>Ouvre à 20 h.
            2026-12-10T19:50 ; <small>Ouvre dans 10 minutes.
            2026-12-10T21:00 ; <small>
            """)
    void a_closed_number_tells_first_when_it_opens(LocalDateTime now, String before) {
        clock.moveTo(now);
        String page = client.send(client.get("/parcours/n11/n18")).body().replace('\u00A0', ' ');
        assertThat(page).contains(before + (before.endsWith(">") ? "" : " ") + PURPOSE);
    }
}
