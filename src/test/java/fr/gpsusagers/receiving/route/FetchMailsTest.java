package fr.gpsusagers.receiving.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Waiting for the next mail.
class FetchMailsTest {

    private static final Instant NOW = Instant.parse("2026-12-02T09:00:00Z");

    @Test
    void a_mail_that_is_announced_is_fetched_at_once() {
        assertThat(await(true)).isEmpty();
    }

    @Test
    void a_server_that_announces_nothing_is_asked_again_after_two_minutes() {
        assertThat(await(false)).hasValue(NOW.plus(Duration.ofMinutes(2)));
    }

    private static Optional<Instant> await(boolean isAnnounced) {
        Mailbox mailbox = mock();
        when(mailbox.await(any())).thenReturn(isAnnounced);
        return new FetchMails(mailbox, mock()).await(NOW);
    }
}
