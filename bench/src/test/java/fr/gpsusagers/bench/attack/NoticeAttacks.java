package fr.gpsusagers.bench.attack;

import fr.gpsusagers.bench.attack.Bookings.Booked;
import fr.gpsusagers.bench.attack.MailServer.Mail;
import fr.gpsusagers.bench.attack.MailServer.Manners;
import fr.gpsusagers.bench.running.Asked;
import fr.gpsusagers.bench.running.ReadyTeams;
import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.pack.TestPacks;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Attacks on the messages that the product sends: numbers that are expensive to text, words that look like
/// placeholders, and mail servers that are slow or hang up.
record NoticeAttacks(Ground ground) {

    private static final List<String> FAR = List.of("+687751234", "+68987123456", "+681821234", "+508551234");
    private static final int EACH = 5;
    private static final int TEXTS_SECONDS = 30;
    private static final int SETTLED_SECONDS = 100;

    List<Attack> all() {
        return List.of(
                new Attack(
                        "text-messages-far-away",
                        "bookings with numbers of +687, +689, +681 and +508",
                        this::bookFromFar),
                new Attack(
                        "braces-in-words",
                        "words with braces, in a request that is sent on to another body",
                        this::sendOnBraces),
                new Attack(
                        "mail-server-drips",
                        "a mail server that sends one byte in 4 s; then one that hangs up; then a good one",
                        this::dripAndDrop));
    }

    private Verdict bookFromFar() throws Exception {
        Bookings bookings = ground.pretendBookings();
        JdbcClient database = ground.pretendingDatabase();
        long before = texts(database);
        List<String> pages = new ArrayList<>();
        for (String number : FAR) {
            Asked asked = Bookings.with(Bookings.someone(), Stranger.encoded(number));
            pages.add(number + ": " + bookings.send(bookings.stranger(), asked, ""));
        }
        bookings.book();
        await(20, () -> texts(database) > before);
        Thread.sleep(3_000);
        long sent = texts(database) - before;
        return Verdict.of(
                sent <= 1, "%d text messages to far away (%s)", Math.max(0, sent - 1), String.join(", ", pages));
    }

    private static long texts(JdbcClient database) {
        return database.sql("select count(*) from notice where medium = 'SMS' and state = 'sent'")
                .query(Long.class)
                .single();
    }

    private Verdict sendOnBraces() throws Exception {
        JdbcClient database = ground.database();
        Asked asked = Bookings.saying(Bookings.someone(), "Voici {demande} et {code} } { fin");
        Booked booked = ground.bookings().book(ground.stranger(), asked, "");
        String session = Staff.signedIn(database, ReadyTeams.hireOne(database, "transmet-" + UUID.randomUUID()));
        String card = "/agent/demande/" + booked.id();
        ground.stranger().post(card + "/prendre", "", session);
        String ending = "issue=oriente&transmettre=oui&note=Essai&organisme=" + body();
        Answer closed = ground.stranger().post(card + "/clore", ending, session);
        UUID transmission = database.sql("select id from transmission where enquiry = :id")
                .param("id", booked.id())
                .query(UUID.class)
                .optional()
                .orElse(new UUID(0, 0));
        sendNow(database, transmission);
        boolean came = await(
                40,
                () -> ground.mail().mailsTo("@").stream()
                        .anyMatch(mail -> mail.body().contains("{demande} et {code} } { fin")));
        String state = database.sql("select concat_ws(' ', state, reason) from notice where subject = :id")
                .param("id", transmission)
                .query(String.class)
                .optional()
                .orElse("none");
        return Verdict.of(came, "closing %s, notice %s, braces arrived unchanged: %s", closed, state, came);
    }

    /// Returns a contact outside the administration that has a mail address.
    private static String body() {
        return TestPacks.bocage().directory().contacts(LocalDate.now(FrenchTime.ZONE)).stream()
                .filter(contact -> !contact.ownService() && contact.email().isPresent())
                .map(Contact::id)
                .findFirst()
                .orElseThrow()
                .value();
    }

    /// Sends at once what waits until its closing can no longer be undone.
    private static void sendNow(JdbcClient database, UUID subject) {
        database.sql("""
                        update notice
                        set send_after = now() - interval '1 second', due_at = now() - interval '1 second'
                        where subject = :id
                        """).param("id", subject).update();
    }

    private Verdict dripAndDrop() throws Exception {
        Bookings bookings = ground.pretendBookings();
        JdbcClient database = ground.pretendingDatabase();
        ground.mail().behave(Manners.DRIPS);
        List<String> addresses = new ArrayList<>();
        List<UUID> texted = new ArrayList<>();
        try {
            write(bookings, addresses);
            for (int one = 0; one < EACH; one++) {
                texted.add(bookings.book().id());
            }
            boolean onTime = await(TEXTS_SECONDS, () -> isSent(database, texted));
            ground.mail().behave(Manners.DROPS);
            write(bookings, addresses);
            await(20, () -> ground.mail().mailsTo("essai-").size() >= EACH);
            ground.mail().behave(Manners.GOOD);
            boolean all = await(SETTLED_SECONDS, () -> {
                hurry(database);
                return isArrived(addresses);
            });
            return judge(addresses, onTime, all);
        } finally {
            ground.mail().behave(Manners.GOOD);
        }
    }

    /// Books for deaf citizens, who get their answer by mail.
    private static void write(Bookings bookings, List<String> addresses) {
        for (int one = 0; one < EACH; one++) {
            String address = "essai-" + UUID.randomUUID() + "@exemple.fr";
            bookings.book(
                    bookings.stranger(),
                    Bookings.with(Bookings.someone(), ""),
                    "&situation=sourd&mail=" + Stranger.encoded(address));
            addresses.add(address);
        }
    }

    private static boolean isSent(JdbcClient database, List<UUID> requests) {
        return database.sql(
                                "select count(*) from notice where subject = any(:ids) and medium = 'SMS' and state = 'sent'")
                        .param("ids", requests.toArray(UUID[]::new))
                        .query(Integer.class)
                        .single()
                >= requests.size();
    }

    /// Makes retries due now instead of in minutes.
    private static void hurry(JdbcClient database) {
        OffsetDateTime now = OffsetDateTime.now();
        database.sql("update notice set due_at = :now where state = 'queued' and failures > 0 and due_at > :now")
                .param("now", now)
                .update();
    }

    private boolean isArrived(List<String> addresses) {
        return addresses.stream()
                .noneMatch(address -> ground.mail().mailsTo(address).isEmpty());
    }

    private Verdict judge(List<String> addresses, boolean onTime, boolean all) throws InterruptedException {
        Thread.sleep(5_000);
        long missing = addresses.stream()
                .filter(address -> ground.mail().mailsTo(address).isEmpty())
                .count();
        long twice = addresses.stream()
                .filter(address -> ground.mail().mailsTo(address).stream()
                                .map(Mail::name)
                                .distinct()
                                .count()
                        > 1)
                .count();
        return Verdict.of(
                onTime && all && twice == 0,
                "text messages %s %d s; %d of %d mails missing; %d under two Message-IDs",
                onTime ? "within" : "not within",
                TEXTS_SECONDS,
                missing,
                addresses.size(),
                twice);
    }

    static boolean await(int seconds, Callable<Boolean> seen) throws Exception {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        while (!seen.call()) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.sleep(500);
        }
        return true;
    }
}
