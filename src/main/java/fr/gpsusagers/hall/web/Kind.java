package fr.gpsusagers.hall.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpMethod;

/// The kinds of requests that have separate limits, each with its defaults. The defaults are generous:
/// many people share the address of a France services or of a mobile network, and reading a page costs
/// little.
enum Kind {
    PAGES(1200, 60_000),
    PROGRAMS(600, 30_000),
    WORDS(240, 6000),
    PAPERS(60, 600),
    MAPS(120, 6000),
    CALENDARS(60, 3000),
    SIGN_INS(60, 600),
    OPINIONS(60, 1200),
    /// Calls of the SMS operator: they come from few addresses.
    TEXTS(1200, 6000);

    private static final String MAP = "/carte";
    private static final String TEXT = "/sms/";
    private static final Set<String> OPINION_ADDRESSES = Set.of("/avis", "/signalement");

    private final Limit standard;

    Kind(int perClient, int total) {
        this.standard = new Limit(perClient, total);
    }

    /// Requests allowed per minute.
    ///
    /// @param perClient for one client
    /// @param total for all clients together
    record Limit(int perClient, int total) {}

    Limit standard() {
        return standard;
    }

    /// Returns the name of this kind in `GPS_LIMITS`, such as `sign-ins`.
    String setting() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Kind of(HttpServletRequest request) {
        String path = request.getServletPath();
        if (path.startsWith("/api/")) {
            return PROGRAMS;
        }
        return HttpMethod.POST.matches(request.getMethod()) ? ofForm(path) : ofPage(path);
    }

    private static Kind ofForm(String path) {
        if (path.startsWith(TEXT)) {
            return TEXTS;
        }
        if (path.equals(MAP)) {
            return MAPS;
        }
        if (path.startsWith("/comprendre")) {
            return WORDS;
        }
        if (path.equals("/agent/connexion") || path.startsWith("/agent/invitation/")) {
            return SIGN_INS;
        }
        return OPINION_ADDRESSES.contains(path) ? OPINIONS : PAGES;
    }

    private static Kind ofPage(String path) {
        if (path.equals(MAP)) {
            return MAPS;
        }
        if (path.endsWith(".pdf")) {
            return PAPERS;
        }
        if (path.endsWith(".ics") || path.endsWith(".vcf")) {
            return CALENDARS;
        }
        return path.startsWith("/agent/proconnect") ? SIGN_INS : PAGES;
    }
}
