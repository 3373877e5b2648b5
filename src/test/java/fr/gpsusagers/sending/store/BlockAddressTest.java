package fr.gpsusagers.sending.store;

import static fr.gpsusagers.sending.store.PostOffice.THURSDAY_AT_TEN;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.running.WithDatabase;
import fr.gpsusagers.sending.notice.Notice;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithDatabase
class BlockAddressTest {

    private static final String KEY = PostOffice.keyOf("camille@exemple.fr");
    private static final Instant OBJECTED = THURSDAY_AT_TEN.plus(Duration.ofMinutes(10));
    private static final Instant THIRTY_DAYS_LATER = OBJECTED.plus(Duration.ofDays(30));

    private final PostOffice office;
    private final UUID camille;

    BlockAddressTest(JdbcClient database) {
        office = new PostOffice(database);
        camille = office.someone("camille@exemple.fr");
    }

    @Test
    void what_waits_for_a_blocked_address_is_dropped_and_other_addresses_are_written_to() {
        Notice waiting = office.queue(camille, "bonjour", OBJECTED);
        Notice other = office.queue(office.someone("dominique@exemple.fr"), "bonjour", OBJECTED);
        block(OBJECTED);

        office.sender().send(OBJECTED);

        assertThat(office.fateOf(waiting)).isEqualTo("dropped blocked");
        assertThat(office.fateOf(other)).isEqualTo("sent");
    }

    @Test
    void an_address_is_blocked_for_thirty_days_and_others_can_know() {
        block(OBJECTED);

        assertThat(office.blocked.isBlocked(KEY, OBJECTED)).isTrue();
        assertThat(office.blocked.isBlocked(KEY, THIRTY_DAYS_LATER.minusSeconds(1)))
                .isTrue();
        assertThat(office.blocked.isBlocked(KEY, THIRTY_DAYS_LATER)).isFalse();
        assertThat(office.blocked.isBlocked(PostOffice.keyOf("dominique@exemple.fr"), OBJECTED))
                .isFalse();
    }

    @Test
    void the_last_objection_counts() {
        block(OBJECTED);
        block(OBJECTED.plus(Duration.ofDays(20)));

        assertThat(office.blocked.isBlocked(KEY, THIRTY_DAYS_LATER)).isTrue();
    }

    @Test
    void after_the_block_what_was_queued_since_leaves_and_what_was_queued_before_never_does() {
        Notice before = office.queue(camille, "avant", THIRTY_DAYS_LATER);
        block(OBJECTED);
        Notice since = new Notice(
                UUID.randomUUID(),
                camille,
                before.medium(),
                before.text(),
                THIRTY_DAYS_LATER,
                THIRTY_DAYS_LATER.plusSeconds(60));
        office.outbox().queue(since, OBJECTED.plusSeconds(1));
        forget(THIRTY_DAYS_LATER);

        office.sender().send(THIRTY_DAYS_LATER);

        assertThat(office.fateOf(before)).isEqualTo("dropped blocked");
        assertThat(office.fateOf(since)).isEqualTo("sent");
    }

    @Test
    void a_block_that_stops_nothing_any_more_is_forgotten() {
        block(OBJECTED);
        forget(THIRTY_DAYS_LATER.minusSeconds(1));
        assertThat(office.blocked.find(KEY)).isPresent();

        forget(THIRTY_DAYS_LATER);

        assertThat(office.blocked.find(KEY)).isEmpty();
    }

    private void block(Instant now) {
        office.outbox().block(KEY, now);
    }

    private void forget(Instant now) {
        office.outbox().forget(now);
    }
}
