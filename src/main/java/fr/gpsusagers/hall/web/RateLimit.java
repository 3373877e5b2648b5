package fr.gpsusagers.hall.web;

import fr.gpsusagers.kernel.load.Client;
import fr.gpsusagers.kernel.load.HeavyWork;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Applies the rate limits to every request, and passes the client to [HeavyWork], which shares its threads
/// fairly between clients.
@Component
@Order(RateLimit.ORDER)
class RateLimit extends OncePerRequestFilter {

    /// After the headers that every answer carries, and before anything reads the request body.
    static final int ORDER = -10;

    private static final Duration HOLD_BACK = Duration.ofSeconds(1);
    private static final int MOST_HELD_BACK = 1000;

    private final Counts counts;
    private final Semaphore heldBack = new Semaphore(MOST_HELD_BACK);

    /// @param limits `gps.limits`, parsed by [Limits]
    RateLimit(@Value("${gps.limits:}") String limits) {
        this.counts = new Counts(Limits.parse(limits), TimeMeter.SYSTEM_NANOTIME);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Client client = Client.at(request.getRemoteAddr());
        Optional<Duration> wait = counts.add(client, Kind.of(request));
        if (wait.isPresent()) {
            slowDown();
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, String.valueOf(wait.get().toSeconds()));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        } else {
            go(client, request, response, chain);
        }
    }

    /// Delays a refusal by a second. A program that ignores refusals retries at once, thousands of times a second;
    /// the delay costs one parked virtual thread and saves processor time for other clients. At most 1000 refusals
    /// wait at a time; further ones are sent at once.
    private void slowDown() {
        if (heldBack.tryAcquire()) {
            try {
                Thread.sleep(HOLD_BACK);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            } finally {
                heldBack.release();
            }
        }
    }

    private static void go(Client client, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
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
