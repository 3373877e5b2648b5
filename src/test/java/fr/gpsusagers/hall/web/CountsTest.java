package fr.gpsusagers.hall.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gpsusagers.kernel.load.Client;
import fr.gpsusagers.kernel.start.Refusal;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class CountsTest {

    private static final Client ONE = Client.at("203.0.113.7");

    private final AtomicLong nanos = new AtomicLong();
    private final Counts counts = new Counts(Limits.parse("words=2/3, papers=1/1"), new Time());

    private final class Time implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return nanos.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }

    @Test
    void a_client_is_refused_beyond_its_limit_and_told_how_long_to_wait() {
        assertThat(counts.add(ONE, Kind.WORDS)).isEmpty();
        assertThat(counts.add(ONE, Kind.WORDS)).isEmpty();
        assertThat(counts.add(ONE, Kind.WORDS))
                .hasValueSatisfying(wait -> assertThat(wait).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(31)));
        nanos.addAndGet(TimeUnit.MINUTES.toNanos(1));
        assertThat(counts.add(ONE, Kind.WORDS)).isEmpty();
    }

    @Test
    void clients_from_everywhere_are_refused_beyond_the_total() {
        for (String address : new String[] {"203.0.113.1", "203.0.113.2", "203.0.113.3"}) {
            assertThat(counts.add(Client.at(address), Kind.WORDS)).isEmpty();
        }
        assertThat(counts.add(ONE, Kind.WORDS)).isPresent();
    }

    @Test
    void a_refused_client_takes_nothing_from_the_others() {
        for (int i = 0; i < 10; i++) {
            counts.add(ONE, Kind.WORDS);
        }
        assertThat(counts.add(Client.at("203.0.113.8"), Kind.WORDS)).isEmpty();
    }

    @Test
    void each_kind_is_counted_apart() {
        assertThat(counts.add(ONE, Kind.PAPERS)).isEmpty();
        assertThat(counts.add(ONE, Kind.PAPERS)).isPresent();
        assertThat(counts.add(ONE, Kind.PAGES)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:0:1::1, 2001:db8:0:1:aaaa::2, true",
        "2001:db8:0:1::1, 2001:db8:0:2::1, false",
        "203.0.113.7, 203.0.113.8, false",
        "203.0.113.7, ::ffff:203.0.113.7, true"
    })
    void a_client_is_an_ipv4_address_or_a_64_network_of_ipv6(String one, String other, boolean same) {
        assertThat(Client.at(one).equals(Client.at(other))).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /, PAGES",
        "GET, /agent, PAGES",
        "POST, /rappel, PAGES",
        "POST, /comprendre, WORDS",
        "POST, /comprendre/pendant, WORDS",
        "GET, /fiche/standard, PAGES",
        "GET, /fiche/standard.pdf, PAPERS",
        "GET, /fiche/standard.ics, CALENDARS",
        "GET, /fiche/standard.vcf, CALENDARS",
        "GET, /carte, MAPS",
        "POST, /carte, MAPS",
        "POST, /agent/connexion, SIGN_INS",
        "POST, /agent/invitation/x, SIGN_INS",
        "GET, /agent/proconnect/retour, SIGN_INS",
        "POST, /avis, OPINIONS",
        "POST, /signalement, OPINIONS",
        "POST, /api/v1/orientations, PROGRAMS"
    })
    void what_costs_much_is_counted_as_what_it_is(String method, String path, Kind kind) {
        var request = new MockHttpServletRequest(method, path);
        request.setServletPath(path);
        assertThat(Kind.of(request)).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"words", "words=3", "words=-1/2", "mots=3/4", "words=3/4; papers=1/1", "words=99999999999/1"})
    void limits_that_make_no_sense_are_refused_in_one_line(String written) {
        assertThatThrownBy(() -> Limits.parse(written))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.line())
                                .startsWith("GPS_LIMITS")
                                .contains("sign-ins")
                                .doesNotContain("\n"));
    }
}
