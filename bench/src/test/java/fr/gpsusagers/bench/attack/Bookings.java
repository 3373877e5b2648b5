package fr.gpsusagers.bench.attack;

import fr.gpsusagers.bench.running.Asked;
import fr.gpsusagers.bench.running.Promised;
import fr.gpsusagers.bench.running.Topics;
import fr.gpsusagers.enquiry.citizen.FormToken;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Sends callback requests as citizens do, and reads the result from pages and database.
record Bookings(int port, JdbcClient database) {

    private static final Topics TOPICS = new Topics();
    private static final Random RANDOM = new Random(20_261_127L);

    /// An acknowledged request.
    ///
    /// @param page the page that its citizen got
    record Booked(Asked asked, Promised promised, UUID id, Answer page) {

        String number() {
            return spaced(asked.number());
        }
    }

    static synchronized Asked someone() {
        return TOPICS.next(RANDOM);
    }

    /// Books a callback for a new citizen with an address of their own.
    Booked book() {
        return book(stranger(), someone(), "");
    }

    /// @param more further form fields, such as `&pour=proche`
    Booked book(Stranger citizen, Asked asked, String more) {
        Answer page = send(citizen, asked, more);
        Promised promised = Promised.read(page.body(), Instant.now())
                .orElseThrow(() -> new IllegalStateException("An honest booking got " + page + ": "
                        + page.body()
                                .replaceAll("(?s).*<main[^>]*>|<[^>]*>|\\s+", " ")
                                .strip()));
        return new Booked(asked, promised, id(promised.reference()).orElseThrow(), page);
    }

    Answer send(Stranger citizen, Asked asked, String more) {
        return citizen.post("/rappel", asked.body() + more);
    }

    /// Returns a new client behind the proxy.
    Stranger stranger() {
        return Stranger.behindProxy(port);
    }

    /// Returns each secret of the victim's request (reference, code, number) that the page shows, or that `/suivi`
    /// shows with the cookie the page set.
    Stream<String> leaks(Booked victim, Answer page) {
        String cookie = page.cookie("suivi");
        String followed =
                cookie.isEmpty() ? "" : stranger().get("/suivi", cookie).body();
        return Stream.of(
                        leak(
                                "reference on the page",
                                page.body(),
                                victim.promised().reference()),
                        leak(
                                "code on the page",
                                page.body().replace("\u00a0", ""),
                                victim.promised().code()),
                        leak("number on the page", page.body(), victim.number()),
                        leak(
                                "reference by the cookie",
                                followed,
                                victim.promised().reference()),
                        leak("number by the cookie", followed, victim.number()))
                .flatMap(Optional::stream);
    }

    private static Optional<String> leak(String what, String text, String secret) {
        return text.contains(secret) ? Optional.of(what) : Optional.empty();
    }

    /// Sends the form with this text as its token.
    Answer send(Stranger citizen, Asked asked, String form, String more) {
        return citizen.post("/rappel", asked.body().replaceFirst("demande=[^&]*", "demande=" + form) + more);
    }

    Optional<UUID> id(String reference) {
        return database.sql("select id from enquiry where reference = :reference")
                .param("reference", reference)
                .query(UUID.class)
                .optional();
    }

    Instant dueBy(UUID id) {
        return database.sql("select due_by from enquiry where id = :id")
                .param("id", id)
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    String desk(UUID id) {
        return database.sql("select desk from enquiry where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    long count() {
        return database.sql("select count(*) from enquiry").query(Long.class).single();
    }

    /// Returns the number as pages show it: a no-break space between pairs of digits.
    static String spaced(String number) {
        return number.replaceAll("(\\d\\d)(?=\\d)", "$1\u00a0");
    }

    /// Returns the same request, form token included, with another number.
    static Asked with(Asked asked, String number) {
        return new Asked(asked.form(), number, asked.words(), asked.steps(), asked.commune());
    }

    /// Returns the same request on a new form, that is with a fresh token.
    static Asked afresh(Asked asked) {
        return new Asked(FormToken.random(), asked.number(), asked.words(), asked.steps(), asked.commune());
    }

    static Asked saying(Asked asked, String words) {
        return new Asked(asked.form(), asked.number(), words, asked.steps(), asked.commune());
    }
}
