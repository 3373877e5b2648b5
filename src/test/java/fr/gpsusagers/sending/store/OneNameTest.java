package fr.gpsusagers.sending.store;

import static fr.gpsusagers.sending.store.PostOffice.THURSDAY_AT_TEN;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.running.WithDatabase;
import fr.gpsusagers.sending.notice.Delivery;
import fr.gpsusagers.sending.notice.Delivery.Accepted;
import fr.gpsusagers.sending.notice.Delivery.TryAgain;
import fr.gpsusagers.sending.notice.Delivery.Unreached;
import fr.gpsusagers.sending.notice.Delivery.Unsure;
import fr.gpsusagers.sending.notice.Mailer;
import fr.gpsusagers.sending.notice.Notice;
import fr.gpsusagers.sending.notice.Outgoing;
import fr.gpsusagers.suite.LongProof;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/// A mail server that takes a mail and then hangs up gets it again under the same identifier. Across retries, nodes
/// and restarts, it can therefore recognise the duplicate.
@WithDatabase
class OneNameTest {

    private static final int FEW = 300;
    private static final int TEN_THOUSAND = 10_000;

    private final PostOffice office;
    private final Random random = new Random(14);
    private final AtomicInteger sendings = new AtomicInteger();
    private final Map<String, Set<UUID>> names = new ConcurrentHashMap<>();

    OneNameTest(DataSource database) throws SQLException {
        office = PostOffice.onOneConnection(database);
    }

    @Test
    void each_mail_has_one_name_whatever_a_server_does() {
        sendThroughALyingServer(FEW);
    }

    @Test
    @LongProof
    void each_of_ten_thousand_sendings_has_the_name_of_its_mail() {
        sendThroughALyingServer(TEN_THOUSAND);
    }

    private void sendThroughALyingServer(int atLeast) {
        List<Notice> queued = new ArrayList<>();
        Instant now = THURSDAY_AT_TEN;
        while (sendings.get() < atLeast || office.count("state = 'queued'") > 0) {
            if (sendings.get() < atLeast) {
                queueSome(queued, now);
            }
            node().send(now);
            now = now.plus(Duration.ofMinutes(sendings.get() < atLeast ? 1 : 20));
        }
        assertThat(names).hasSameSizeAs(queued);
        assertThat(names.values()).allSatisfy(ofOne -> assertThat(ofOne).hasSize(1));
        Set<UUID> all = new HashSet<>();
        names.values().forEach(all::addAll);
        assertThat(all)
                .hasSameSizeAs(queued)
                .doesNotContainAnyElementsOf(queued.stream().map(Notice::id).toList())
                .doesNotContainAnyElementsOf(
                        queued.stream().map(Notice::subject).toList());
    }

    private void queueSome(List<Notice> queued, Instant now) {
        for (int more = 0; more < 20; more++) {
            String body = "mail-" + queued.size();
            queued.add(office.queue(office.someone(body + "@exemple.fr"), body, now));
        }
    }

    /// Returns a new sender: another node each minute, or the same node after a restart.
    private PostOffice.Sender node() {
        Mailer lying = this::lie;
        return office.sender(
                lying,
                (_, _) -> {
                    throw new AssertionError("no text message");
                },
                PostOffice.PLENTY);
    }

    private Delivery lie(Outgoing message, EmailAddress to) {
        sendings.incrementAndGet();
        names.computeIfAbsent(message.text().body(), _ -> new HashSet<>()).add(message.id());
        return switch (random.nextInt(8)) {
            case 0 -> new TryAgain("smtp-451");
            case 1 -> new Unreached("smtp-connection");
            case 2, 3 -> new Unsure("smtp-unsure");
            default -> new Accepted(message.id().toString());
        };
    }
}
