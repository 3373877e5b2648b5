package fr.gpsusagers.switchboard.signin;

import fr.gpsusagers.hall.Cookies;
import fr.gpsusagers.staff.signin.RoundTrip;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// The cookies that a browser holds for the identity provider: the round trip, while the agent is at the provider;
/// then, until the agent signs out, the ID token that tells the provider whom to sign out. The server stores neither.
@Component
final class ProviderCookies {

    private static final String TRIP = "proconnect";
    private static final String BACK = "/agent/proconnect/retour";
    private static final String ID_TOKEN = "proconnect-sortie";
    private static final String AGENTS = "/agent";
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_=.-]{1,3500}");

    private final Cookies cookies;

    ProviderCookies(Cookies cookies) {
        this.cookies = cookies;
    }

    void give(RoundTrip trip, HttpServletRequest request, HttpServletResponse response) {
        cookies.set(TRIP, trip.written(), BACK, RoundTrip.VALID, request, response);
    }

    /// Returns the round trip and deletes its cookie: it can be used only once.
    Optional<RoundTrip> take(HttpServletRequest request, HttpServletResponse response) {
        Optional<RoundTrip> trip = Cookies.find(TRIP, request).flatMap(RoundTrip::find);
        cookies.set(TRIP, "", BACK, Duration.ZERO, request, response);
        return trip;
    }

    /// Drops a token that is too long for a cookie: signing out then does not reach the provider.
    void giveIdToken(String idToken, HttpServletRequest request, HttpServletResponse response) {
        if (TOKEN.matcher(idToken).matches()) {
            cookies.set(ID_TOKEN, idToken, AGENTS, Cookies.UNTIL_CLOSED, request, response);
        }
    }

    Optional<String> findIdToken(HttpServletRequest request) {
        return Cookies.find(ID_TOKEN, request)
                .filter(idToken -> TOKEN.matcher(idToken).matches());
    }

    void deleteIdToken(HttpServletRequest request, HttpServletResponse response) {
        cookies.set(ID_TOKEN, "", AGENTS, Duration.ZERO, request, response);
    }
}
