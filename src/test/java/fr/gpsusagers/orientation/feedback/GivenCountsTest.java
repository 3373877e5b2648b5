package fr.gpsusagers.orientation.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.ledger.LedgerInMemory;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.feedback.GivenCounts.Given;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.running.TestClock;
import fr.gpsusagers.territory.SectorId;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class GivenCountsTest {

    private static final Pack PACK = TestPacks.bocage();
    private static final Given RSA =
            new Given(new NeedId("rsa-suspension"), Optional.of(new SectorId("lisieux")), Optional.empty(), "contact");
    private static final Given DANGER =
            new Given(new NeedId("violences-conjugales"), Optional.empty(), Optional.empty(), "danger");

    private final Instant now = new TestClock().instant();
    private final LedgerInMemory ledger = new LedgerInMemory();
    private final GivenCounts counts = new GivenCounts(ledger);

    @Test
    void what_was_given_is_kept_with_how_often_and_begins_anew() {
        counts.add(RSA);
        counts.add(DANGER);
        counts.add(RSA);
        counts.keep(PACK, now);
        assertThat(ledger.heard).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.kind()).isEqualTo("orientation-given");
            assertThat(entry.subject()).isEmpty();
        });
        assertThat(ledger.heard.stream().filter(entry -> entry.fact("need").equals(Optional.of("rsa-suspension"))))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.fact("times")).contains("2");
                    assertThat(entry.fact("sector")).contains("lisieux");
                    assertThat(entry.fact("pack")).contains(PACK.fingerprint());
                });
        counts.keep(PACK, now);
        assertThat(ledger.heard).hasSize(2);
    }

    @Test
    void what_is_given_while_it_is_kept_is_counted_once() {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int one = 0; one < 20_000; one++) {
                people.execute(() -> counts.add(RSA));
                if (one % 500 == 0) {
                    counts.keep(PACK, now);
                }
            }
        }
        counts.keep(PACK, now);
        long kept = ledger.heard.stream()
                .mapToLong(entry -> Long.parseLong(entry.fact("times").orElseThrow()))
                .sum();
        assertThat(kept).isEqualTo(20_000);
    }
}
