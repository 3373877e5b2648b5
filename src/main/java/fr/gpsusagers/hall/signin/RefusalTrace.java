package fr.gpsusagers.hall.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.signin.RecordRefusal.RefusedAction;
import fr.gpsusagers.hall.signin.RecordRefusal.RefusedAction.Reason;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.Right;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerMapping;

/// Traces refused actions of signed-in agents, automatic requests included. Each node records at most one refusal a
/// minute for an agent and a route: a page that asks again and again must not flood the ledger. Which agent it was
/// stays in memory only. Thread-safe.
@Component
public final class RefusalTrace {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalTrace.class);
    private static final Duration PERIOD = Duration.ofMinutes(1);
    private static final long MOST_KEPT = 10_000;

    private final RecordRefusal recordRefusal;
    private final Clock clock;
    private final Cache<Repeated, Boolean> recent;

    private record Repeated(AgentId agent, String route) {}

    RefusalTrace(RecordRefusal recordRefusal, Clock clock) {
        this.recordRefusal = recordRefusal;
        this.clock = clock;
        this.recent = Caffeine.newBuilder()
                .maximumSize(MOST_KEPT)
                .expireAfterWrite(PERIOD)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /// Traces that a use case answered « not yours » to the current request.
    ///
    /// @param status how the refusal is answered
    /// @return the exception to throw
    public ResponseStatusException notYours(HttpStatus status) {
        notYours();
        return new ResponseStatusException(status);
    }

    /// Traces the same where a page answers the refusal.
    public void notYours() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current) {
            trace(current.getRequest(), Reason.DESK);
        }
    }

    void trace(HttpServletRequest request, Reason reason) {
        if (request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String route
                && request.getAttribute(SignedIn.AGENT) instanceof Agent agent) {
            record(agent, new RefusedAction(reason, agent.roles(), rights(request), route));
        }
    }

    private static Set<Right> rights(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE))
                .filter(HandlerMethod.class::isInstance)
                .map(handler -> ((HandlerMethod) handler).getMethodAnnotation(MayCall.class))
                .map(rule -> Set.of(rule.right()))
                .orElse(Set.of());
    }

    /// The action is refused in any case: a ledger that cannot be written must not change the answer.
    private void record(Agent agent, RefusedAction refused) {
        var repeated = new Repeated(agent.id(), refused.route());
        if (recent.asMap().putIfAbsent(repeated, true) != null) {
            return;
        }
        try {
            recordRefusal.record(refused, clock.instant());
        } catch (DataAccessException | TransactionException lost) {
            recent.invalidate(repeated);
            LOG.warn("Could not record a refused action in the ledger: {}", refused.route(), lost);
        }
    }
}
