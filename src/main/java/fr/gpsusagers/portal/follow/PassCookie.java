package fr.gpsusagers.portal.follow;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.follow.CheckPass;
import fr.gpsusagers.enquiry.follow.GivePass;
import fr.gpsusagers.enquiry.follow.Pass;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/// What stands for the secret code for half an hour, after it was shown: the only cookie a citizen can get, and none
/// before he asks for something.
@Component
final class PassCookie {

    private static final String NAME = "suivi";

    private final GivePass givePass;
    private final CheckPass checkPass;

    PassCookie(GivePass givePass, CheckPass checkPass) {
        this.givePass = givePass;
        this.checkPass = checkPass;
    }

    void give(Actor.Bearer bearer, HttpServletResponse response, Instant now) {
        if (givePass.give(bearer, now) instanceof Pass.Given(String token)) {
            response.addHeader(HttpHeaders.SET_COOKIE, cookie(token).build().toString());
        }
    }

    void takeBack(HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie("").maxAge(0).build().toString());
    }

    Optional<Actor.Bearer> find(HttpServletRequest request, Instant now) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME))
                .map(cookie -> checkPass.check(new Actor.Citizen(), cookie.getValue(), now))
                .filter(Pass.Valid.class::isInstance)
                .map(pass -> ((Pass.Valid) pass).bearer());
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(String token) {
        return ResponseCookie.from(NAME, token).path("/suivi").httpOnly(true).sameSite("Strict");
    }
}
