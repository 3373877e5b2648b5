package fr.gpsusagers.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.DeskId;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromiseTest {

    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = ';', useHeadersInDisplayName = true, textBlock = """
            due                  ; pressing
            2026-11-26T08:00:00Z ; true
            2026-11-26T09:59:59Z ; true
            2026-11-26T10:00:00Z ; false
            2026-11-27T09:00:00Z ; false
            """)
    void a_promise_is_pressing_in_its_last_hour_and_when_it_is_overdue(Instant due, boolean pressing) {
        var promise = new Promise(new DeskId("rsa"), Optional.empty(), due, NOW, 0);
        assertThat(promise.isPressing(NOW)).isEqualTo(pressing);
    }
}
