package fr.gpsusagers.sending.store;

import static fr.gpsusagers.sending.store.PostOffice.CAP;
import static fr.gpsusagers.sending.store.PostOffice.THURSDAY_AT_TEN;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.running.WithDatabase;
import fr.gpsusagers.sending.notice.Fate;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.Notice;
import fr.gpsusagers.sending.notice.Notices.Claim;
import fr.gpsusagers.sending.notice.SendNotices.Round;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Several nodes that send at once, come back late, or crash.
@WithDatabase
class SeveralSendersTest {

    private static final int SENDERS = 4;
    private static final Instant LEASE_END = THURSDAY_AT_TEN.plus(Duration.ofMinutes(5));

    private final PostOffice office;

    SeveralSendersTest(JdbcClient database) {
        office = new PostOffice(database);
    }

    @Test
    void senders_that_work_at_once_send_each_notice_once() throws Exception {
        List<String> people = IntStream.range(0, 60)
                .mapToObj(number -> "personne" + number + "@exemple.fr")
                .toList();
        people.forEach(email -> office.queue(office.someone(email), "bonjour", THURSDAY_AT_TEN));

        List<Round> rounds = sendAtOnce();

        assertThat(office.sent)
                .containsExactlyInAnyOrderElementsOf(
                        people.stream().map(email -> email + ": bonjour").toList());
        assertThat(rounds.stream().filter(round -> !round.fates().isEmpty())).hasSizeGreaterThan(1);
    }

    @Test
    void senders_that_work_at_once_keep_to_the_cap() throws Exception {
        var camille = office.someone("camille@exemple.fr");
        IntStream.range(0, 20).forEach(number -> office.queue(camille, "bonjour " + number, THURSDAY_AT_TEN));

        sendAtOnce();

        assertThat(office.sent).hasSize(CAP);
    }

    private List<Round> sendAtOnce() throws Exception {
        var start = new CyclicBarrier(SENDERS);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var rounds = new ArrayList<Future<Round>>();
            for (int sender = 0; sender < SENDERS; sender++) {
                rounds.add(threads.submit(() -> {
                    start.await();
                    return office.sender().send(THURSDAY_AT_TEN);
                }));
            }
            var done = new ArrayList<Round>();
            for (var round : rounds) {
                done.add(round.get());
            }
            return done;
        }
    }

    @Test
    void what_a_fallen_sender_had_claimed_leaves_when_its_lease_ends() {
        Notice notice = queueOne();
        claim(THURSDAY_AT_TEN);

        assertThat(office.sender().send(LEASE_END.minusSeconds(1)).fates()).isEmpty();
        office.sender().send(LEASE_END);

        assertThat(office.fateOf(notice)).isEqualTo("sent");
        assertThat(office.sent).hasSize(1);
    }

    @Test
    void a_sender_that_comes_back_late_changes_nothing_of_what_another_has_taken_over() {
        Notice notice = queueOne();
        Claim late = claim(THURSDAY_AT_TEN);
        claim(LEASE_END);

        office.notices.settle(late, new Fate.Refused("smtp-550"), LEASE_END);
        office.notices.settle(late, new Fate.Delayed(LEASE_END, 1, "smtp-451"), LEASE_END);

        assertThat(office.fateOf(notice)).isEqualTo("queued");
        assertThat(office.sender().send(LEASE_END).fates()).isEmpty();
    }

    @Test
    void that_a_notice_was_sent_counts_even_if_told_late_or_after_it_was_cancelled() {
        Notice late = queueOne();
        Claim first = claim(THURSDAY_AT_TEN);
        Claim second = claim(LEASE_END);
        office.notices.settle(first, new Fate.Sent("receipt-1"), LEASE_END);
        office.notices.settle(second, new Fate.Delayed(LEASE_END, 1, "smtp-451"), LEASE_END);
        assertThat(office.fateOf(late)).isEqualTo("sent");

        Notice cancelled = queueOne();
        Claim claim = claim(THURSDAY_AT_TEN);
        office.outbox().cancel(cancelled.subject(), THURSDAY_AT_TEN);
        office.notices.settle(claim, new Fate.Sent("receipt-2"), THURSDAY_AT_TEN);
        assertThat(office.fateOf(cancelled)).isEqualTo("sent");
    }

    private Notice queueOne() {
        return office.queue(office.someone("camille@exemple.fr"), "bonjour", THURSDAY_AT_TEN);
    }

    private Claim claim(Instant now) {
        return office.notices
                .claim(Medium.EMAIL, now, now.plus(Duration.ofMinutes(5)))
                .orElseThrow();
    }
}
