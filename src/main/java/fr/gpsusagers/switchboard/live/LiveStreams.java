package fr.gpsusagers.switchboard.live;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.ledger.Audience;
import fr.gpsusagers.ledger.Entry;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.signin.SessionEnds;
import fr.gpsusagers.staff.signin.SessionToken;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// The open streams of this node, one a browser. An event says that something changed, and not what. A stream ends with
/// the session that it was opened in: the pages that listen then hide what they show.
@Component
final class LiveStreams implements SmartLifecycle {

    private static final long HALF_AN_HOUR = 30 * 60 * 1000L;

    /// He signed out: what he had typed goes too.
    private static final String LEFT = "quitte";

    /// It expired, or his rights changed.
    private static final String OVER = "finie";

    private final Set<Listening> open = ConcurrentHashMap.newKeySet();
    private volatile boolean running = true;

    /// A browser that listens.
    private record Listening(Agent agent, SessionToken session, SseEmitter emitter) {}

    LiveStreams(Audience audience, SessionEnds ends) {
        audience.join(this::hear);
        ends.join(session -> end(session::equals, LEFT));
    }

    /// The sessions that anyone listens in.
    Set<SessionToken> sessions() {
        return open.stream().map(Listening::session).collect(Collectors.toSet());
    }

    /// Ends the streams whose session is over.
    void keepOnly(Set<SessionToken> asked, Set<SessionToken> stillOpen) {
        end(session -> asked.contains(session) && !stillOpen.contains(session), OVER);
    }

    private void end(Predicate<SessionToken> over, String why) {
        open.stream().filter(stream -> over.test(stream.session())).forEach(stream -> {
            open.remove(stream);
            Thread.startVirtualThread(() -> {
                send(stream, "fin", why);
                stream.emitter().complete();
            });
        });
    }

    SseEmitter open(Agent agent, SessionToken session) {
        var stream = new Listening(agent, session, new SseEmitter(HALF_AN_HOUR));
        Runnable forget = () -> open.remove(stream);
        stream.emitter().onCompletion(forget);
        stream.emitter().onTimeout(forget);
        stream.emitter().onError(_ -> forget.run());
        open.add(stream);
        send(stream, "bonjour", "oui");
        return stream.emitter();
    }

    private void hear(List<Entry> entries) {
        Set<String> desks = entries.stream()
                .filter(entry -> !entry.kind().equals("enquiry-seen"))
                .flatMap(entry -> Stream.of(entry.fact("desk"), entry.fact("from")))
                .flatMap(fact -> fact.stream())
                .collect(Collectors.toSet());
        open.stream()
                .filter(stream ->
                        stream.agent().desks().stream().map(DeskId::value).anyMatch(desks::contains))
                .forEach(stream -> Thread.startVirtualThread(() -> send(stream, "liste", "oui")));
    }

    private void send(Listening stream, String event, String data) {
        try {
            stream.emitter().send(SseEmitter.event().name(event).data(data));
        } catch (IOException | IllegalStateException gone) {
            open.remove(stream);
        }
    }

    @Override
    public void start() {
        running = true;
    }

    /// An open stream would hold up the end of the product.
    @Override
    public void stop() {
        running = false;
        open.forEach(stream -> stream.emitter().complete());
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// Before the web server waits for its requests.
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
