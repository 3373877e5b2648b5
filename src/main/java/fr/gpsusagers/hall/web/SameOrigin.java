package fr.gpsusagers.hall.web;

import fr.gpsusagers.kernel.start.PublicAddress;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Accepts forms from our own pages only (CSRF protection): no other site may act in the name of a signed-in agent,
/// or make its visitors send us requests and opinions. Requests without `Sec-Fetch-Site` and `Origin` pass, since
/// programs that are not browsers send neither.
///
/// Browsers without `Sec-Fetch-Site` send only `Origin`. It must match the `Host` header or the public address,
/// because some proxies forward another host. `null` is refused: our pages declare
/// `Referrer-Policy: same-origin`, so our own forms always carry a real origin, and `null` comes from a sandboxed
/// frame, a local file or another site.
@Component
@Order(0)
class SameOrigin extends OncePerRequestFilter {

    private static final Set<String> OURS = Set.of("same-origin", "none");

    private final PublicAddress site;

    SameOrigin(PublicAddress site) {
        this.site = site;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.POST.matches(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOurs(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    private boolean isOurs(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null ? OURS.contains(site) : isOurs(request.getHeader(HttpHeaders.ORIGIN), request);
    }

    private boolean isOurs(@Nullable String origin, HttpServletRequest request) {
        if (origin == null) {
            return true;
        }
        try {
            String authority = URI.create(origin).getAuthority();
            return authority != null
                    && (authority.equals(request.getHeader(HttpHeaders.HOST)) || origin.equals(site.origin()));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
