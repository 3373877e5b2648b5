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
import java.util.concurrent.Semaphore;
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

    private static final Duration HOLD_BACK = Duration.ofSeconds(1);
    private static final int MOST_HELD_BACK = 1000;

    private final Counts counts;
    private final Semaphore heldBack = new Semaphore(MOST_HELD_BACK);

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
            slowDown();
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, String.valueOf(wait.get().toSeconds()));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        } else {
            go(client, request, response, chain);
        }
    }

    /// A program that ignores refusals asks again at once, thousands of times a second. Holding its answer back costs a
    /// parked virtual thread, and spares the processors for others.
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
