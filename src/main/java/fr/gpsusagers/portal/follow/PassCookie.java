package fr.gpsusagers.portal.follow;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.citizen.OwnEnquiry;
import fr.gpsusagers.hall.Cookies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/// Holds the pass that replaces the secret code for half an hour after the code was typed or shown. Citizens
/// get it only after they have asked for something; their only other cookie is that of « Quitter ».
@Component
public final class PassCookie {

    private static final String NAME = "suivi";

    private final OwnEnquiry ownEnquiry;
    private final Cookies cookies;

    PassCookie(OwnEnquiry ownEnquiry, Cookies cookies) {
        this.ownEnquiry = ownEnquiry;
        this.cookies = cookies;
    }

    /// Gives the browser a pass. Does nothing once the data of the enquiry's person is erased.
    public void give(Actor.Bearer bearer, HttpServletRequest request, HttpServletResponse response, Instant now) {
        ownEnquiry
                .givePass(bearer, now)
                .ifPresent(token -> response.addHeader(
                        HttpHeaders.SET_COOKIE, cookie(token, request).build().toString()));
    }

    /// Deletes the cookie and revokes all passes of the enquiry: a copied cookie stops working too. Deletes first, so
    /// that a shared computer loses its cookie even if the database is down: the error page keeps this header.
    public void deleteAndRevoke(HttpServletRequest request, HttpServletResponse response, Instant now) {
        delete(request, response);
        findBearer(request, now).ifPresent(this::revoke);
    }

    public void delete(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE, cookie("", request).maxAge(0).build().toString());
    }

    /// Revokes all passes of the enquiry.
    public void revoke(Actor.Bearer bearer) {
        ownEnquiry.revokePasses(bearer);
    }

    public Optional<Actor.Bearer> findBearer(HttpServletRequest request, Instant now) {
        return Cookies.find(NAME, request).flatMap(token -> ownEnquiry.checkPass(new Actor.Citizen(), token, now));
    }

    private ResponseCookie.ResponseCookieBuilder cookie(String token, HttpServletRequest request) {
        return cookies.make(NAME, token, "/suivi", request).sameSite("Strict");
    }
}
