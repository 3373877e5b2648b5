package fr.gpsusagers.bench.attack;

import fr.gpsusagers.bench.attack.Bookings.Booked;
import fr.gpsusagers.bench.running.Asked;
import fr.gpsusagers.bench.running.ReadyTeams;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Attacks with a session or a stream that should have ended, and a list in which one row is damaged.
record SessionAttacks(Ground ground) {

    private static final int STREAM_MILLIS = 15_000;

    List<Attack> all() {
        return List.of(
                new Attack(
                        "stream-after-sign-out",
                        "the stream of the list, after its agent signed out",
                        this::listenAfterSignOut),
                new Attack("session-after-dismissal", "a session whose agent was disabled", this::stayAfterDismissal),
                new Attack(
                        "unreadable-person",
                        "one request that no key decrypts, and the list of its desk",
                        this::corrupt));
    }

    private Verdict listenAfterSignOut() throws Exception {
        JdbcClient database = ground.database();
        String session = Staff.signedIn(database, ReadyTeams.hireOne(database, "ecoute-" + UUID.randomUUID()));
        Stranger browser = ground.stranger();
        try (Socket stream = RawConnection.open(browser.from(), browser.port(), STREAM_MILLIS)) {
            stream.getOutputStream()
                    .write(("GET /agent/flux HTTP/1.1\r\nHost: localhost\r\n" + browser.added() + session + "\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String opened = await(stream, "bonjour");
            browser.post("/agent/deconnexion", "", session);
            ground.bookings().book();
            String after = await(stream, "liste");
            boolean told = after.contains("liste");
            boolean closed = after.endsWith("closed");
            return Verdict.of(
                    opened.contains("bonjour") && !told && closed,
                    "opened: %s; after the sign-out: %s",
                    opened.contains("bonjour"),
                    told ? "still gets events" : closed ? "closed" : "silent, but open");
        }
    }

    /// Reads until this word, the end of the stream (marked « closed ») or the timeout.
    private static String await(Socket stream, String word) throws IOException {
        var heard = new StringBuilder();
        try {
            for (int c = stream.getInputStream().read();
                    c >= 0;
                    c = stream.getInputStream().read()) {
                heard.append((char) c);
                if (heard.indexOf(word) >= 0) {
                    return heard.toString();
                }
            }
            return heard + "closed";
        } catch (SocketTimeoutException silent) {
            return heard.toString();
        }
    }

    private Verdict stayAfterDismissal() throws Exception {
        JdbcClient database = ground.database();
        UUID agent = ReadyTeams.hireOne(database, "renvoye-" + UUID.randomUUID());
        String session = Staff.signedIn(database, agent);
        Answer before = ground.stranger().get("/agent", session);
        database.sql("update agent set status = 'disabled', rights_version = rights_version + 1 where id = :id")
                .param("id", agent)
                .update();
        Answer after = ground.stranger().get("/agent", session);
        return Verdict.of(before.status() == 200 && after.status() != 200, "before %s, after %s", before, after);
    }

    private Verdict corrupt() throws Exception {
        JdbcClient database = ground.database();
        Booked booked = ground.bookings().book();
        Asked alike = Bookings.with(
                Bookings.afresh(booked.asked()), Bookings.someone().number());
        Booked beside = ground.bookings().book(ground.stranger(), alike, "");
        String session =
                Staff.signedIn(database, "agent", List.of(ground.bookings().desk(booked.id())));
        List<String> findings = new ArrayList<>();
        for (String column : List.of("sealed", "wrapped_key")) {
            byte[] kept = database.sql("select " + column + " from enquiry_person where enquiry = :id")
                    .param("id", booked.id())
                    .query(byte[].class)
                    .single();
            byte[] spoilt = kept.clone();
            spoilt[spoilt.length - 3] ^= 1;
            write(database, column, booked.id(), spoilt);
            read(findings, "spoilt " + column + ": ", booked, beside, session);
            write(database, column, booked.id(), kept);
        }
        return Verdict.without(findings, "« Illisible » on its own line");
    }

    private void read(List<String> findings, String spoilt, Booked booked, Booked beside, String session)
            throws Exception {
        Answer list = ground.stranger().get("/agent", session);
        Answer card = ground.stranger().get("/agent/demande/" + booked.id(), session);
        Answer other = ground.stranger().get("/agent/demande/" + beside.id(), session);
        boolean told = list.body().contains("llisible");
        if (list.status() != 200 || !told) {
            findings.add(spoilt + "the list was answered " + list + (told ? "" : " without « Illisible »"));
        }
        if (!card.isBearable() || other.status() != 200) {
            findings.add(spoilt + "its card " + card + ", the one beside " + other);
        }
    }

    private static void write(JdbcClient database, String column, UUID id, byte[] value) {
        database.sql("update enquiry_person set " + column + " = :value where enquiry = :id")
                .param("value", value)
                .param("id", id)
                .update();
    }
}
