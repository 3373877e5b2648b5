package fr.gpsusagers.switchboard.signin;

import fr.gpsusagers.hall.Cookies;
import fr.gpsusagers.staff.identity.RoundTrip;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/// The cookies that a browser holds for the identity provider: the round trip, while the
/// agent is at the provider; then, until he signs out, the token that tells the provider
/// whom to sign out. The server stores neither.
@Component
final class ProviderCookies {

    private static final String TRIP = "proconnect";
    private static final String BACK = "/agent/proconnect/retour";
    private static final String PROOF = "proconnect-sortie";
    private static final String AGENTS = "/agent";
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_=.-]{1,3500}");

    private final Cookies cookies;

    ProviderCookies(Cookies cookies) {
        this.cookies = cookies;
    }

    void give(RoundTrip trip, HttpServletRequest request, HttpServletResponse response) {
        set(TRIP, trip.written(), BACK, RoundTrip.VALID, request, response);
    }

    /// Returns the round trip and deletes its cookie: it can be used only once.
    Optional<RoundTrip> take(HttpServletRequest request, HttpServletResponse response) {
        Optional<RoundTrip> trip = Cookies.find(TRIP, request).flatMap(RoundTrip::find);
        set(TRIP, "", BACK, Duration.ZERO, request, response);
        return trip;
    }

    /// Drops a token that is too long for a cookie: signing out then does not reach the provider.
    void giveProof(String proof, HttpServletRequest request, HttpServletResponse response) {
        if (TOKEN.matcher(proof).matches()) {
            set(PROOF, proof, AGENTS, Duration.ofSeconds(-1), request, response);
        }
    }

    Optional<String> findProof(HttpServletRequest request) {
        return Cookies.find(PROOF, request).filter(proof -> TOKEN.matcher(proof).matches());
    }

    void takeProofBack(HttpServletRequest request, HttpServletResponse response) {
        set(PROOF, "", AGENTS, Duration.ZERO, request, response);
    }

    private void set(
            String name,
            String value,
            String path,
            Duration age,
            HttpServletRequest request,
            HttpServletResponse response) {
        var cookie = cookies.make(name, value, path, request).maxAge(age).build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
