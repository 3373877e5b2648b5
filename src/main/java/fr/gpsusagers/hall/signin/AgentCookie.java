package fr.gpsusagers.hall.signin;

import fr.gpsusagers.hall.Cookies;
import fr.gpsusagers.staff.Token;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The session cookie of an agent. It contains only a token.
@Component
public final class AgentCookie {

    private static final String NAME = "agent";
    private static final String PATH = "/agent";

    private final Cookies cookies;

    AgentCookie(Cookies cookies) {
        this.cookies = cookies;
    }

    public void give(Token token, HttpServletRequest request, HttpServletResponse response) {
        cookies.set(NAME, token.value(), PATH, Cookies.UNTIL_CLOSED, request, response);
    }

    public void takeBack(HttpServletRequest request, HttpServletResponse response) {
        cookies.set(NAME, "", PATH, Duration.ZERO, request, response);
    }

    public Optional<Token> find(HttpServletRequest request) {
        return Cookies.find(NAME, request).flatMap(Token::find);
    }
}
