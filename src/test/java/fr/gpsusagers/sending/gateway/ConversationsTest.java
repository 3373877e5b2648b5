package fr.gpsusagers.sending.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.sending.notice.Delivery;
import fr.gpsusagers.sending.notice.Delivery.Accepted;
import fr.gpsusagers.sending.notice.Delivery.Unreached;
import java.net.SocketException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// A DNS server that never answers blocks a thread that cannot be interrupted. The caller goes on at the deadline
/// all the same.
class ConversationsTest {

    private static final Unreached LATE = new Unreached("smtp-deadline");
    private static final Accepted TAKEN = new Accepted("taken");

    private final CountDownLatch answer = new CountDownLatch(1);
    private final AtomicInteger ended = new AtomicInteger();
    private final Conversations conversations = new Conversations(Duration.ofMillis(20));

    @Test
    void what_hangs_is_left_at_the_deadline_and_so_many_threads_at_most_hang() throws InterruptedException {
        for (int hanging = 0; hanging < Conversations.MOST_AT_ONCE; hanging++) {
            assertThat(hang()).isEqualTo(LATE);
        }
        assertThat(hang()).isEqualTo(new Unreached("smtp-busy"));

        answer.countDown();
        while (ended.get() < Conversations.MOST_AT_ONCE) {
            Thread.sleep(5);
        }
        assertThat(new Conversations(Duration.ofSeconds(20)).hold(_ -> TAKEN, () -> LATE))
                .isEqualTo(TAKEN);
    }

    @Test
    void a_line_that_was_cut_opens_no_more() {
        var line = new SmtpConnection();
        line.cut();
        Assertions.assertThatThrownBy(line::createSocket).isInstanceOf(SocketException.class);
    }

    private Delivery hang() {
        return conversations.hold(
                _ -> {
                    lookUp();
                    return TAKEN;
                },
                () -> LATE);
    }

    private void lookUp() {
        boolean isAnswered = false;
        while (!isAnswered) {
            try {
                answer.await();
                isAnswered = true;
            } catch (InterruptedException deaf) {
                // ignored: a DNS lookup cannot be interrupted either
            }
        }
        ended.incrementAndGet();
    }
}
