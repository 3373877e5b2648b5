package fr.gpsusagers.portal.danger;

import fr.gpsusagers.hall.Cookies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/// Remembers for ten minutes that someone left by « Quitter », so that a step back shows no danger. It is a trace too,
/// but says only that this site was left: every page has « Quitter ». The home page ends it at once.
///
/// The server must not remember the visitor instead: by an IP address, others who share it would miss their numbers.
@Component
final class LeftCookie {

    private static final String NAME = "p";
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(10);

    private final Cookies cookies;

    LeftCookie(Cookies cookies) {
        this.cookies = cookies;
    }

    void give(HttpServletRequest request, HttpServletResponse response) {
        add(LONG_ENOUGH, request, response);
    }

    void delete(HttpServletRequest request, HttpServletResponse response) {
        add(Duration.ZERO, request, response);
    }

    boolean isIn(HttpServletRequest request) {
        return Cookies.find(NAME, request).isPresent();
    }

    private void add(Duration age, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                cookies.make(NAME, "1", "/", request).maxAge(age).build().toString());
    }
}
