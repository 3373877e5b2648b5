package fr.gpsusagers.switchboard.todo;

import fr.gpsusagers.enquiry.life.StepKind;
import fr.gpsusagers.intake.HelpAlerts;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.ledger.Audience;
import fr.gpsusagers.ledger.Entry;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Token;
import fr.gpsusagers.staff.signin.SessionEnds;
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

/// The open event streams of this node, normally one for each browser. An event says only that something changed,
/// not what. A stream ends with its session, and the pages of that browser then hide their content. Thread-safe.
@Component
final class LiveStreams implements SmartLifecycle {

    private static final long HALF_AN_HOUR = 30 * 60 * 1000L;

    /// The agent signed out: pages also discard what he had typed.
    private static final String LEFT = "quitte";

    /// The session expired, or the agent's rights changed.
    private static final String OVER = "finie";

    private final Set<Listening> open = ConcurrentHashMap.newKeySet();
    private final MovedEnquiries moved = new MovedEnquiries();
    private volatile boolean running = true;

    /// A browser with an open stream.
    private record Listening(Agent agent, Token session, SseEmitter emitter) {}

    LiveStreams(Audience audience, SessionEnds ends) {
        audience.join(this::hear);
        ends.join(session -> end(session::equals, LEFT));
    }

    /// Returns the sessions that have an open stream on this node.
    Set<Token> sessions() {
        return open.stream().map(Listening::session).collect(Collectors.toSet());
    }

    /// Ends the streams of the sessions that were checked and are no longer open. Streams opened meanwhile stay.
    void keepOnly(Set<Token> asked, Set<Token> stillOpen) {
        end(session -> asked.contains(session) && !stillOpen.contains(session), OVER);
    }

    private void end(Predicate<Token> over, String why) {
        open.stream().filter(stream -> over.test(stream.session())).forEach(stream -> {
            open.remove(stream);
            Thread.startVirtualThread(() -> {
                send(stream, "fin", why);
                stream.emitter().complete();
            });
        });
    }

    SseEmitter open(Agent agent, Token session) {
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
        tell("liste", entries.stream().filter(entry -> !entry.kind().equals(StepKind.SEEN.entry())));
        tell("aide", entries.stream().filter(entry -> HelpAlerts.KINDS.contains(entry.kind())));
    }

    /// Sends an event to the agents of the desks that the entries concern.
    private void tell(String event, Stream<Entry> entries) {
        Set<String> desks = entries.flatMap(moved::listDesks).collect(Collectors.toSet());
        open.stream()
                .filter(stream ->
                        stream.agent().desks().stream().map(DeskId::value).anyMatch(desks::contains))
                .forEach(stream -> Thread.startVirtualThread(() -> send(stream, event, "oui")));
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

    /// Completes all streams, which would otherwise delay the shutdown.
    @Override
    public void stop() {
        running = false;
        open.forEach(stream -> stream.emitter().complete());
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// Returns the highest phase, to stop before the web server waits for running requests.
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
