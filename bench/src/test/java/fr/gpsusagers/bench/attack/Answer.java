package fr.gpsusagers.bench.attack;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The answer received on one connection.
///
/// @param status 0 when the connection was closed without an answer, -1 when no answer came in time
/// @param head status line and headers, as sent
record Answer(int status, String head, String body) {

    static final Answer CLOSED = new Answer(0, "", "");
    static final Answer HUNG = new Answer(-1, "", "");

    private static final Pattern NUMBERS =
            Pattern.compile("tel:(15|17|18|112|114|119|3919|0?2[0-9]{8}|\\+332[0-9]{8})");
    private static final List<Integer> OF_THE_PROTOCOL = List.of(501, 505);

    Optional<String> header(String name) {
        return head.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst();
    }

    /// Returns the value of the `Set-Cookie` header for this cookie, attributes included.
    Optional<String> setCookie(String name) {
        return head.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("set-cookie: " + name + "="))
                .map(line -> line.substring("set-cookie: ".length()))
                .findFirst();
    }

    /// Returns the `Cookie` header line by which a browser sends this cookie back, line end included; empty if the
    /// answer set no such cookie.
    String cookie(String name) {
        return setCookie(name)
                .map(line -> "Cookie: " + line.replaceFirst(";.*", "") + "\r\n")
                .orElse("");
    }

    String location() {
        return header("Location").orElse("");
    }

    /// Returns this answer with another body. Answers to HEAD have none:
    /// callers put in one that holds a phone number.
    Answer withPage(String page) {
        return new Answer(status, head, page);
    }

    boolean isRefused() {
        return status == 429 || status == 503;
    }

    /// Returns whether this answer is acceptable to a citizen in need, whatever page was requested: any
    /// status below 500; or a 503 that says when to come back (`Retry-After`) and, if it is an HTML
    /// page, shows a phone number to call. 501 and 505 are fine too: HTTP defines them for clients whose
    /// method or version the server does not support.
    boolean isBearable() {
        return status < 500 && status > 0 || OF_THE_PROTOCOL.contains(status) || isSoon();
    }

    private boolean isSoon() {
        boolean page = header("Content-Type")
                .filter(type -> type.startsWith("text/html"))
                .isPresent();
        return status == 503
                && header("Retry-After").isPresent()
                && (!page || NUMBERS.matcher(body).find());
    }

    @Override
    public String toString() {
        return status == -1 ? "no answer in time" : status == 0 ? "closed" : String.valueOf(status);
    }
}
