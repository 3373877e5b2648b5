package fr.gpsusagers.hall.signin;

import fr.gpsusagers.hall.Cookies;
import fr.gpsusagers.staff.Token;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/// The session cookie of an agent. It contains only a token.
@Component
public final class AgentCookie {

    private static final String NAME = "agent";

    private final Cookies cookies;

    AgentCookie(Cookies cookies) {
        this.cookies = cookies;
    }

    public void give(Token token, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE, cookie(token.value(), request).build().toString());
    }

    public void takeBack(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE, cookie("", request).maxAge(0).build().toString());
    }

    public Optional<Token> find(HttpServletRequest request) {
        return Cookies.find(NAME, request).flatMap(Token::find);
    }

    private ResponseCookie.ResponseCookieBuilder cookie(String token, HttpServletRequest request) {
        return cookies.make(NAME, token, "/agent", request);
    }
}
