package fr.gpsusagers.portal.follow;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.Reference;
import fr.gpsusagers.portal.DailyLimit;
import fr.gpsusagers.running.TestClock;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CodeTriesTest {

    private static final String STRANGER = "203.0.113.7";
    private static final String PERSON = "198.51.100.4";
    private static final String MINE = "K7F-42M";

    private final TestClock clock = new TestClock();
    private final CodeTries tries = new CodeTries(new DailyLimit(clock));

    @Test
    void whoever_types_it_right_is_heard_however_often() {
        for (int look = 0; look < 100; look++) {
            assertThat(mayTry(PERSON, MINE)).isTrue();
            tries.succeeded(PERSON, reference(MINE));
        }
    }

    @Test
    void one_address_is_wrong_twenty_times_a_day_whatever_the_references() {
        assertThat(IntStream.range(0, 100).filter(at -> mayTry(STRANGER, reference(at))))
                .hasSize(20);
    }

    @Test
    void strangers_who_try_codes_of_a_reference_do_not_lock_its_person_out() {
        for (int address = 1; address < 60; address++) {
            mayTry("203.0.113." + address, MINE);
            mayTry("203.0.113." + address, MINE);
        }
        assertThat(mayTry(PERSON, MINE)).isTrue();
    }

    @Test
    void after_twenty_wrong_codes_of_one_reference_each_address_has_one_try() {
        for (int wrong = 0; wrong < 20; wrong++) {
            assertThat(mayTry("203.0." + wrong + ".1", MINE)).isTrue();
        }
        assertThat(mayTry(STRANGER, MINE)).isTrue();
        assertThat(mayTry(STRANGER, MINE)).isFalse();
        assertThat(mayTry(STRANGER, "ZZZ-ZZZ")).as("another reference").isTrue();
    }

    @Test
    void one_network_with_a_thousand_addresses_is_no_thousand_people() {
        long heard = IntStream.range(0, 1_000)
                .filter(home -> mayTry("2001:db8:7:" + Integer.toHexString(home) + "::1", MINE))
                .count();
        assertThat(heard).isEqualTo(60);
    }

    @Test
    void spraying_from_everywhere_is_slowed_down_and_persons_still_get_in() {
        int wrong = 0;
        for (int address = 0; address < 400; address++) {
            String from = "10.%d.%d.1".formatted(address / 200, address % 200);
            wrong += mayTry(from, reference(2 * address)) ? 1 : 0;
            wrong += mayTry(from, reference(2 * address + 1)) ? 1 : 0;
        }
        assertThat(wrong)
                .as("500, one for each further address, and one for this half minute")
                .isEqualTo(500 + 150 + 1);
        assertThat(mayTry("10.0.0.1", MINE)).isFalse();
        clock.pass(Duration.ofSeconds(30));
        assertThat(mayTry("10.0.0.1", MINE)).isTrue();
        assertThat(mayTry("10.0.1.1", MINE)).isFalse();
        assertThat(mayTry(PERSON, MINE)).isTrue();
    }

    private boolean mayTry(String address, String reference) {
        return tries.mayTry(address, reference(reference), clock.instant());
    }

    private static Optional<Reference> reference(String typed) {
        return Optional.of(new Reference(typed));
    }

    private static String reference(int at) {
        return "AA%c-A%c%c".formatted('A' + at / 64 % 8, 'A' + at / 8 % 8, 'A' + at % 8);
    }
}
