package fr.gpsusagers.bench.attack;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What came back over one connection.
///
/// @param status 0 when the connection was closed without an answer, -1 when nothing came in time
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

    /// The whole `Set-Cookie` line of a cookie.
    Optional<String> setCookie(String name) {
        return head.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("set-cookie: " + name + "="))
                .map(line -> line.substring("set-cookie: ".length()))
                .findFirst();
    }

    /// The cookie as a browser sends it back, with its end of line; empty when none was set.
    String cookie(String name) {
        return setCookie(name)
                .map(line -> "Cookie: " + line.replaceFirst(";.*", "") + "\r\n")
                .orElse("");
    }

    String location() {
        return header("Location").orElse("");
    }

    /// The same answer to a request for the head alone, which holds no page.
    Answer withPage(String page) {
        return new Answer(status, head, page);
    }

    boolean isRefused() {
        return status == 429 || status == 503;
    }

    /// What whoever is in need may get: no failure of ours, but « not now », when to come back, and whom to call.
    /// What HTTP itself calls 501 and 505 is said to programs that speak no HTTP.
    boolean isBearable() {
        return status < 500 && status > 0 || OF_THE_PROTOCOL.contains(status) || isSoon();
    }

    /// Agents know whom to call: their pages need not say it.
    boolean isBearableAt(String path) {
        return (path.startsWith("/agent") ? withPage("tel:112") : this).isBearable();
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
