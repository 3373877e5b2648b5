package fr.gpsusagers.sending.store;

import static fr.gpsusagers.sending.store.PostOffice.THURSDAY_AT_TEN;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.platform.store.TestCluster;
import fr.gpsusagers.sending.notice.Address.Mailbox;
import fr.gpsusagers.sending.notice.Bounce;
import fr.gpsusagers.sending.notice.Delivery.Refused;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.Notice;
import fr.gpsusagers.suite.Thorough;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What is stored of notices, and in whose transaction.
@Thorough
class OutboxTest {

    private static final DataSource DATABASE = TestCluster.newDatabase();
    private static final Instant NEXT_DAY = THURSDAY_AT_TEN.plus(Duration.ofDays(1));

    private final JdbcClient database = JdbcClient.create(DATABASE);
    private final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(DATABASE));
    private final PostOffice office = new PostOffice(database);
    private final UUID camille = office.someone("camille@exemple.fr");

    @Test
    void a_notice_waits_once_its_transaction_is_kept_and_not_before() {
        transaction.executeWithoutResult(_ -> {
            office.queue(camille, "bonjour", THURSDAY_AT_TEN);
            assertThat(sendFromElsewhere()).isZero();
        });
        assertThat(sendFromElsewhere()).isEqualTo(1);
    }

    /// Another thread has a connection, hence a transaction, of its own.
    private int sendFromElsewhere() {
        return CompletableFuture.supplyAsync(
                        () -> office.sender().send(THURSDAY_AT_TEN).fates().size())
                .join();
    }

    @Test
    void nothing_is_left_of_a_notice_whose_transaction_is_rolled_back() {
        transaction.executeWithoutResult(status -> {
            office.queue(camille, "bonjour", THURSDAY_AT_TEN);
            status.setRollbackOnly();
        });

        assertThat(count()).isZero();
        assertThat(office.sender().send(NEXT_DAY).fates()).isEmpty();
    }

    @Test
    void the_same_notice_queued_twice_waits_once() {
        Notice notice = office.queue(camille, "bonjour", THURSDAY_AT_TEN);
        office.outbox().queue(notice, THURSDAY_AT_TEN);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void no_table_holds_an_address_or_a_secret() {
        office.knows(camille, new Mailbox(new EmailAddress("camille@exemple.fr")), Map.of("code", "sesame4711"));
        office.queue(camille, "Votre code : {code}", THURSDAY_AT_TEN);
        office.queue(office.someoneWithMobile("+33639981234"), Medium.SMS, "a", THURSDAY_AT_TEN, NEXT_DAY);
        office.answers.add(() -> new Refused("smtp-550"));
        office.queue(office.someone("camille@exemple.fr"), "non", THURSDAY_AT_TEN.minusSeconds(1));

        office.sender().send(THURSDAY_AT_TEN);

        assertThat(office.sent).hasSize(2);
        assertThat(everyRow())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row)
                        .doesNotContain("camille", "exemple.fr", "39981234", "39 98 12 34", "sesame4711"));
    }

    private List<String> everyRow() {
        return database
                .sql("select table_name from information_schema.tables where table_schema = 'public'")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !table.equals("flyway_schema_history"))
                .flatMap(table ->
                        database.sql("select r::text from " + table + " r").query(String.class).list().stream())
                .toList();
    }

    @Test
    void a_bounce_is_told_once_to_whoever_keeps_what_it_does_about_it() {
        Notice bounced = bounce();

        List<Bounce> undone = transaction.execute(status -> {
            status.setRollbackOnly();
            return takeBounces();
        });
        List<Bounce> told = takeBounces();

        assertThat(told)
                .isEqualTo(undone)
                .containsExactly(new Bounce(bounced.id(), camille, Medium.EMAIL, "smtp-550", THURSDAY_AT_TEN));
        assertThat(takeBounces()).isEmpty();
    }

    @Test
    void two_who_ask_at_once_are_not_told_of_the_same_bounce() {
        bounce();
        transaction.executeWithoutResult(_ -> {
            assertThat(takeBounces()).hasSize(1);
            assertThat(CompletableFuture.supplyAsync(this::takeBounces).join()).isEmpty();
        });
    }

    /// Two nodes that noted bounces of one request each waited for the other, until the database ended one with an
    /// error: one had the bounce and waited for the request, the other had the request and told it again.
    @Test
    void who_tells_again_what_bounced_does_not_wait_for_who_is_about_to_note_it() {
        Notice bounced = bounce();
        transaction.executeWithoutResult(_ -> {
            assertThat(office.notices.findFreeBounce(bounced.id())).isPresent();
            assertThat(CompletableFuture.runAsync(() -> office.outbox().queue(bounced, THURSDAY_AT_TEN)))
                    .succeedsWithin(Duration.ofSeconds(30));
        });
    }

    private Notice bounce() {
        office.answers.add(() -> new Refused("smtp-550"));
        Notice notice = office.queue(camille, "non", THURSDAY_AT_TEN);
        office.sender().send(THURSDAY_AT_TEN);
        return notice;
    }

    @Test
    void what_ended_thirty_days_ago_is_forgotten_and_what_still_waits_is_not() {
        office.queue(camille, "bonjour", THURSDAY_AT_TEN);
        office.sender().send(THURSDAY_AT_TEN);
        office.queue(camille, "plus tard", THURSDAY_AT_TEN.plus(Duration.ofDays(90)));
        var forget = office.outbox();
        var thirtyDaysLater = THURSDAY_AT_TEN.plus(Duration.ofDays(30));

        assertThat(forget.forget(thirtyDaysLater)).isZero();
        assertThat(forget.forget(thirtyDaysLater.plusSeconds(1))).isEqualTo(1);
        assertThat(count()).isEqualTo(1);
    }

    private List<Bounce> takeBounces() {
        return office.notices.listBounced().stream()
                .flatMap(notice -> office.notices.findFreeBounce(notice).stream())
                .peek(bounce -> office.notices.updateBounceTaken(bounce, THURSDAY_AT_TEN))
                .toList();
    }

    private int count() {
        return database.sql("select count(*) from notice").query(Integer.class).single();
    }
}
