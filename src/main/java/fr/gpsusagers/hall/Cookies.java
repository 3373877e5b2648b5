package fr.gpsusagers.hall;

import fr.gpsusagers.kernel.start.PublicAddress;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/// Creates every cookie of the product. Scripts cannot read them (HttpOnly). They are Secure when the request came
/// by HTTPS or the public address is HTTPS: a proxy may not report the scheme that the client used.
@Component
public final class Cookies {

    /// The browser keeps the cookie until it is closed.
    public static final Duration UNTIL_CLOSED = Duration.ofSeconds(-1);

    private final PublicAddress site;

    Cookies(PublicAddress site) {
        this.site = site;
    }

    /// Starts a cookie for this path and the paths below it. With SameSite=Lax, browsers send it when a person
    /// follows a link from another site, but not when another site posts a form.
    public ResponseCookie.ResponseCookieBuilder make(
            String name, String value, String path, HttpServletRequest request) {
        return ResponseCookie.from(name, value)
                .path(path)
                .httpOnly(true)
                .secure(request.isSecure() || site.isHttps())
                .sameSite("Lax");
    }

    /// Sets a cookie for this path and the paths below it.
    ///
    /// @param age how long the browser keeps it; [#UNTIL_CLOSED], or zero to delete it
    public void set(
            String name,
            String value,
            String path,
            Duration age,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                make(name, value, path, request).maxAge(age).build().toString());
    }

    /// Returns the value of the cookie with this name, if the browser sent one.
    public static Optional<String> find(String name, HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name)).map(Cookie::getValue);
    }
}
