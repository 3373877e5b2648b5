package fr.gpsusagers.hall;

import fr.gpsusagers.kernel.PublicAddress;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/// Makes every cookie of the product: no script reads it, and where people come by https it never travels without,
/// even if a proxy does not say by what it was asked.
@Component
public final class Cookies {

    private final PublicAddress site;

    Cookies(PublicAddress site) {
        this.site = site;
    }

    /// A cookie for these addresses, sent with links of other sites but not with their forms.
    public ResponseCookie.ResponseCookieBuilder make(
            String name, String value, String path, HttpServletRequest request) {
        return ResponseCookie.from(name, value)
                .path(path)
                .httpOnly(true)
                .secure(request.isSecure() || site.isHttps())
                .sameSite("Lax");
    }

    /// What a browser sends under this name.
    public static Optional<String> find(String name, HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name)).map(Cookie::getValue);
    }
}
