package fr.gpsusagers.bench.attack;

import fr.gpsusagers.bench.attack.Bookings.Booked;
import java.util.ArrayList;
import java.util.List;

/// Attacks on references, codes and the cookie that stands for them.
record SecretAttacks(Ground ground) {

    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRTVWXYZ";
    private static final int OWN_VISITS = 15;
    private static final int STRANGERS = 15;
    private static final int MOST_TRIES = 300;
    private static final int TRIES_OF_ONE = 80;

    List<Attack> all() {
        return List.of(
                new Attack(
                        "reference-used-often", "the right code, " + OWN_VISITS + " times in a day", this::visitOften),
                new Attack(
                        "reference-locked-out",
                        STRANGERS + " strangers type wrong codes; then its citizen comes",
                        this::lockOut),
                new Attack("code-guessed-from-one-address", "one address tries codes", this::guessFromOne),
                new Attack("code-guessed-from-one-network", "addresses of one /64 try codes", this::guessFromNetwork),
                new Attack(
                        "code-guessed-from-everywhere",
                        MOST_TRIES + " addresses try codes of one reference",
                        this::guessFromEverywhere),
                new Attack("follow-cookie-secure", "the cookie of /suivi, over https", this::readCookie),
                new Attack(
                        "follow-cookie-after-leaving", "the cookie of /suivi, after « Quitter »", this::useCookieAgain),
                new Attack("follow-cookie-forged", "an altered cookie of /suivi", this::forgeCookie));
    }

    /// Returns a well-formed reference that most likely belongs to no request.
    static String reference(int number) {
        var text = new StringBuilder();
        for (int left = number * 7919 + 123_456_789; text.length() < 6; left = left / LETTERS.length() + number) {
            text.append(LETTERS.charAt(Math.floorMod(left, LETTERS.length())));
        }
        return text.insert(3, '-').toString();
    }

    private Verdict visitOften() throws Exception {
        Booked citizen = ground.bookings().book();
        Stranger home = ground.stranger();
        for (int visit = 1; visit <= OWN_VISITS; visit++) {
            Answer page = enter(home, citizen, citizen.promised().code());
            if (page.status() != 303) {
                return Verdict.of(false, "visit %d got %s", visit, page);
            }
        }
        return Verdict.of(true, "let in each time");
    }

    private static Answer enter(Stranger who, Booked booked, String code) {
        return who.post("/suivi", "reference=" + booked.promised().reference() + "&code=" + code);
    }

    private Verdict lockOut() throws Exception {
        Booked citizen = ground.bookings().book();
        for (int one = 0; one < STRANGERS; one++) {
            enter(ground.stranger(), citizen, wrong(citizen, one));
        }
        Answer page = enter(ground.stranger(), citizen, citizen.promised().code());
        return Verdict.of(page.status() == 303, "after %d strangers, the citizen got %s", STRANGERS, page);
    }

    private static String wrong(Booked booked, int number) {
        String code = "%06d".formatted(number);
        return code.equals(booked.promised().code()) ? "999999" : code;
    }

    private Verdict guessFromOne() throws Exception {
        Stranger one = ground.stranger();
        return guess(ground.bookings().book(), TRIES_OF_ONE, _ -> one);
    }

    private Verdict guessFromNetwork() throws Exception {
        int port = ground.product().port();
        return guess(
                ground.bookings().book(),
                TRIES_OF_ONE,
                number -> Stranger.behindProxy(port, "2001:db8:9:9::" + Integer.toHexString(number + 1)));
    }

    private Verdict guessFromEverywhere() throws Exception {
        int port = ground.product().port();
        return guess(ground.bookings().book(), MOST_TRIES, _ -> Stranger.behindProxy(port));
    }

    private Verdict guess(Booked victim, int most, java.util.function.IntFunction<Stranger> who) {
        for (int number = 0; number < most; number++) {
            if (enter(who.apply(number), victim, wrong(victim, number)).status() == 429) {
                return Verdict.of(true, "429 at try %d", number + 1);
            }
        }
        return Verdict.of(false, "%d codes were tried, and never 429", most);
    }

    private Verdict readCookie() throws Exception {
        Bookings bookings = ground.bookings();
        Stranger https = Stranger.behindProxy(bookings.port());
        https = https.saying(https.added() + "X-Forwarded-Proto: https\r\n");
        Booked citizen = bookings.book(https, Bookings.someone(), "");
        List<String> findings = new ArrayList<>();
        List<Answer> pages =
                List.of(citizen.page(), enter(https, citizen, citizen.promised().code()));
        for (Answer page : pages) {
            String cookie = page.setCookie("suivi").orElse("none");
            for (String word : List.of("Secure", "HttpOnly", "SameSite=Strict")) {
                if (!cookie.contains(word)) {
                    findings.add("no " + word);
                }
            }
        }
        return Verdict.without(findings, "Secure, HttpOnly, SameSite=Strict");
    }

    private Verdict useCookieAgain() throws Exception {
        Booked citizen = ground.bookings().book();
        Stranger home = ground.stranger();
        String cookie = enter(home, citizen, citizen.promised().code()).cookie("suivi");
        boolean before = shows(home, cookie, citizen);
        home.post("/suivi/fermer", "", cookie);
        boolean after = shows(home, cookie, citizen);
        return Verdict.of(before && !after, "shown before: %s, after « Quitter »: %s", before, after);
    }

    private static boolean shows(Stranger who, String cookie, Booked booked) {
        return who.get("/suivi", cookie).body().contains(booked.promised().reference());
    }

    private Verdict forgeCookie() throws Exception {
        Booked citizen = ground.bookings().book();
        Stranger home = ground.stranger();
        String cookie =
                enter(home, citizen, citizen.promised().code()).cookie("suivi").strip();
        String value = cookie.substring(cookie.indexOf('=') + 1);
        List<String> findings = new ArrayList<>();
        for (String forged : List.of(
                (value.startsWith("A") ? "B" : "A") + value.substring(1),
                value.substring(0, value.length() - 1) + (value.endsWith("A") ? "B" : "A"),
                citizen.id().toString(),
                value + value,
                "",
                "%00",
                "\"" + "a".repeat(4000))) {
            Answer page = home.get("/suivi", "Cookie: suivi=" + forged + "\r\n");
            if (!page.isBearable()
                    || page.body().contains(citizen.promised().reference())
                            && !forged.endsWith("A")
                            && !forged.endsWith("B")) {
                findings.add("«" + forged.substring(0, Math.min(20, forged.length())) + "…» answered " + page);
            }
        }
        return Verdict.without(findings, "none of them reveals anything");
    }
}
