package fr.gpsusagers.hall.limit;

import fr.gpsusagers.kernel.load.HeavyWork;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Holds every door to its limits, and tells heavy work for which client it is done.
@Component
@Order(RateLimit.ORDER)
class RateLimit extends OncePerRequestFilter {

    /// Before anything reads the request's body, and after the headers that every answer has.
    static final int ORDER = -10;

    private final Counts counts;

    /// @param limits `gps.limits`, as [Limits] reads them
    RateLimit(@Value("${gps.limits:}") String limits) {
        this.counts = new Counts(Limits.parse(limits), TimeMeter.SYSTEM_NANOTIME);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Client client = Client.at(request.getRemoteAddr());
        Optional<Duration> wait = counts.add(client, Kind.of(request));
        if (wait.isPresent()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.get().toSeconds()));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        } else {
            go(client, request, response, chain);
        }
    }

    private static void go(
            Client client, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            ScopedValue.where(HeavyWork.CLIENT, client.key()).call(() -> {
                chain.doFilter(request, response);
                return response;
            });
        } catch (ServletException | IOException | RuntimeException failed) {
            throw failed;
        } catch (Exception impossible) {
            throw new ServletException(impossible);
        }
    }
}
