package fr.gpsusagers.sending.store;

import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.sending.notice.Address;
import fr.gpsusagers.sending.notice.Address.Mailbox;
import fr.gpsusagers.sending.notice.Address.Mobile;
import fr.gpsusagers.sending.notice.DailyCap;
import fr.gpsusagers.sending.notice.Delivery;
import fr.gpsusagers.sending.notice.Delivery.Accepted;
import fr.gpsusagers.sending.notice.Mailer;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.Notice;
import fr.gpsusagers.sending.notice.NoticeText;
import fr.gpsusagers.sending.notice.Outbox;
import fr.gpsusagers.sending.notice.Outgoing;
import fr.gpsusagers.sending.notice.Recipient;
import fr.gpsusagers.sending.notice.Recipients;
import fr.gpsusagers.sending.notice.SendNotices;
import fr.gpsusagers.sending.notice.SendNotices.Round;
import fr.gpsusagers.sending.notice.Texter;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// Everything needed to send notices, on a real database. Recipients and outside systems are fakes. Each address
/// gets at most three notices a day.
final class PostOffice {

    /// Thursday 26 November 2026, 10:00 in France.
    static final Instant THURSDAY_AT_TEN = Instant.parse("2026-11-26T09:00:00Z");

    static final int CAP = 3;

    static final Map<Medium, Integer> PLENTY = Map.of();

    final StoredNotices notices;
    final StoredBlockedAddresses blocked;
    final StoredAllowances allowances;
    final List<String> sent = new CopyOnWriteArrayList<>();
    /// The answers to the next sendings; once the queue is empty, every sending is accepted.
    final Deque<Supplier<Delivery>> answers = new ConcurrentLinkedDeque<>();

    private final JdbcClient database;
    private final Map<UUID, Map<Medium, Recipient>> people = new ConcurrentHashMap<>();

    PostOffice(JdbcClient database) {
        this.database = database;
        notices = new StoredNotices(database);
        blocked = new StoredBlockedAddresses(database);
        allowances = new StoredAllowances(database);
        List.of("notice", "notice_allowance", "notice_block")
                .forEach(table -> database.sql("delete from " + table).update());
    }

    /// Uses a single connection, for tests that send thousands of notices one after the other.
    static PostOffice onOneConnection(DataSource database) throws SQLException {
        return new PostOffice(JdbcClient.create(new SingleConnectionDataSource(database.getConnection(), true)));
    }

    /// Returns a sender, as on each node of the product.
    Sender sender() {
        return sender(
                (message, to) -> deliver(to.value(), message), (message, to) -> deliver(to.dialled(), message), PLENTY);
    }

    Sender sender(Mailer mailer, Texter texter, Map<Medium, Integer> mostInAll) {
        Recipients here = (subject, medium) ->
                Optional.ofNullable(people.getOrDefault(subject, Map.of()).get(medium));
        return new Sender(new SendNotices(
                notices,
                List.of((_, _) -> Optional.empty(), here),
                blocked,
                new DailyCap(allowances, CAP, mostInAll),
                mailer,
                texter));
    }

    /// Sends the due notices of every medium.
    record Sender(SendNotices node) {

        Round send(Instant now) {
            return new Round(Stream.of(Medium.values())
                    .flatMap(medium -> node.send(medium, now).fates().stream())
                    .toList());
        }
    }

    private Delivery deliver(String to, Outgoing message) {
        Supplier<Delivery> answer = answers.poll();
        if (answer != null) {
            return answer.get();
        }
        sent.add(to + ": " + message.text().body());
        return new Accepted("receipt-" + sent.size());
    }

    /// Adds a recipient with this e-mail address.
    UUID someone(String email) {
        var subject = UUID.randomUUID();
        knows(subject, new Mailbox(new EmailAddress(email)), Map.of());
        return subject;
    }

    UUID someoneWithMobile(String number) {
        var subject = UUID.randomUUID();
        knows(subject, new Mobile(new PhoneNumber(number)), Map.of());
        return subject;
    }

    void knows(UUID subject, Address address, Map<String, String> fills) {
        people.put(subject, Map.of(address.medium(), new Recipient(address, keyOf(address), fills)));
    }

    static String keyOf(Address address) {
        return "k" + address.hashCode();
    }

    static String keyOf(String email) {
        return keyOf(new Mailbox(new EmailAddress(email)));
    }

    Notice queue(UUID subject, String body, Instant sendAfter) {
        return queue(subject, Medium.EMAIL, body, sendAfter, sendAfter.plus(Duration.ofDays(2)));
    }

    Notice queue(UUID subject, Medium medium, String body, Instant sendAfter, Instant giveUpAfter) {
        var notice = new Notice(
                UUID.randomUUID(), subject, medium, new NoticeText("Des nouvelles", body), sendAfter, giveUpAfter);
        outbox().queue(notice, THURSDAY_AT_TEN);
        return notice;
    }

    /// Returns the fate of a notice so far: its state, and the reason if there is one.
    String fateOf(Notice notice) {
        return database.sql("select concat_ws(' ', state, reason) from notice where id = ?")
                .param(notice.id())
                .query(String.class)
                .single();
    }

    /// Counts the notices that match this SQL condition.
    int count(String condition) {
        return database.sql("select count(*) from notice where " + condition)
                .query(Integer.class)
                .single();
    }

    /// Returns the total number of notices counted for the address keys that match this LIKE pattern.
    int used(String keys) {
        return database.sql("select coalesce(sum(used), 0) from notice_allowance where address_key like ?")
                .param(keys)
                .query(Integer.class)
                .single();
    }

    Outbox outbox() {
        return new Outbox(notices, new StoredSmsReceipts(database), blocked, allowances);
    }
}
