package fr.gpsusagers.hall.header;

import fr.gpsusagers.kernel.PublicAddress;
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

/// Takes forms from our own pages only: no other site may act as an agent who is signed in, nor make its visitors
/// send us requests and opinions. Programs are no browsers, and say nothing of where they come from.
///
/// Browsers without `Sec-Fetch-Site` name only the origin. It must be the host that was asked, or the public address:
/// some proxies pass on another host. `null` is refused: since pages say `Referrer-Policy: same-origin`, a form of ours
/// names its origin, and `null` comes from a sandboxed frame, a file or another site.
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
