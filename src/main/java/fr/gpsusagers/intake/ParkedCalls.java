package fr.gpsusagers.intake;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Origin;
import fr.gpsusagers.enquiry.SentForm;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.ledger.Entries;
import fr.gpsusagers.ledger.Entry;
import fr.gpsusagers.staff.Agent;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The calls that wait: put aside by an agent with all that was typed, or ended by mistake a moment ago.
@UseCase
public class ParkedCalls {

    private static final int MOST = 20;

    private final ParkedIntakes parked;
    private final Entries entries;

    public ParkedCalls(ParkedIntakes parked, Entries entries) {
        this.parked = parked;
        this.entries = entries;
    }

    public sealed interface Parking permits Parked, Already, TooMany, NotYours {}

    public sealed interface Resumption permits Resumed, Gone, NotYours {}

    public record Parked(UUID id) implements Parking {}

    /// This call has already been parked or ended: nothing changes.
    public record Already() implements Parking {}

    /// The agent parked too many: one that nobody takes up is forgotten.
    public record TooMany() implements Parking {}

    public record Resumed(ParkedIntake intake) implements Resumption {}

    /// A colleague took it up first, it ended too long ago, or it was forgotten.
    public record Gone() implements Resumption {}

    public record NotYours() implements Parking, Resumption {}

    /// Puts an interrupted call aside, with all that was typed: as the agent asks, or because the agent left the page.
    ///
    /// @param call identifies the call, so that it is parked once
    /// @param typed the fields of the agent's screen, by their names
    @Writes
    public Parking park(Actor actor, SentForm call, Origin origin, Map<String, String> typed, Instant now) {
        Optional<Agent> found = Intakes.findAgent(actor);
        if (found.isEmpty()) {
            return new NotYours();
        }
        Agent agent = found.get();
        if (parked.countBy(agent.id()) >= MOST) {
            return new TooMany();
        }
        if (!parked.addForm(call, now)) {
            return new Already();
        }
        var intake =
                new ParkedIntake(UUID.randomUUID(), origin, typed, agent.id(), agent.desks(), now, Optional.empty());
        parked.add(intake);
        entries.append(entries("intake-parked", intake, now));
        return new Parked(intake.id());
    }

    /// One entry for each desk whose open pages have to show the change. It says nothing of the call.
    private static List<Entry> entries(String kind, ParkedIntake intake, Instant now) {
        return intake.desks().stream()
                .map(DeskId::value)
                .sorted()
                .map(desk -> new Entry(now, kind, Optional.empty(), Map.of("desk", desk)))
                .toList();
    }

    /// Keeps the call that an agent just ended, so that a slip of the finger loses nothing. It replaces the one before.
    ///
    /// @param call identifies the call, which its old page can no longer park
    /// @param typed the fields of the agent's screen, by their names
    @Writes
    public Intakes.Noted keep(
            Actor actor, SentForm call, Origin origin, Map<String, String> typed, IntakeResult result, Instant now) {
        Optional<Agent> agent = Intakes.findAgent(actor);
        agent.map(Agent::id).ifPresent(by -> {
            parked.addForm(call, now);
            parked.removeEndedBefore(now.minus(ParkedIntake.UNDO));
            parked.removeEndedBy(by);
            parked.add(new ParkedIntake(UUID.randomUUID(), origin, typed, by, Set.of(), now, Optional.of(result)));
        });
        return agent.isPresent() ? Intakes.Noted.DONE : Intakes.Noted.NOT_YOURS;
    }

    /// Lists what an agent parked, what colleagues of the same desks parked, and what the agent just ended; longest ago
    /// first.
    public List<ParkedIntake> list(Actor actor, Instant now) {
        return Intakes.findAgent(actor).stream()
                .flatMap(agent -> parked.list(agent.id(), agent.desks()).stream())
                .filter(one -> maySee(actor, one) && one.canBeResumed(now))
                .toList();
    }

    private static boolean maySee(Actor actor, ParkedIntake one) {
        return Intakes.findAgent(actor)
                .filter(agent -> one.by().equals(agent.id()) || !Collections.disjoint(one.desks(), agent.desks()))
                .isPresent();
    }

    /// Takes a parked call up again, or one that was ended by mistake: what was typed is back on the agent's screen.
    /// The ledger notes that an ended call goes on, so that it counts once, and tells open pages that a parked one
    /// is gone. If the call ended with a promise, the promise stands, and the call stays counted as ended.
    @Writes
    public Resumption resume(Actor actor, UUID id, Instant now) {
        return parked.find(id).map(found -> resume(actor, found, now)).orElseGet(Gone::new);
    }

    private Resumption resume(Actor actor, ParkedIntake found, Instant now) {
        if (!maySee(actor, found)) {
            return new NotYours();
        }
        if (!found.canBeResumed(now) || !parked.remove(found.id())) {
            return new Gone();
        }
        entries.append(found.ended()
                .map(result -> result.isPromise() ? List.<Entry>of() : List.of(resumed(found, result, now)))
                .orElseGet(() -> entries("intake-taken-up", found, now)));
        return new Resumed(found);
    }

    private static Entry resumed(ParkedIntake found, IntakeResult result, Instant now) {
        var facts = Map.of("origin", found.origin().word(), "result", result.word());
        return new Entry(now, "intake-resumed", Optional.empty(), facts);
    }

    /// Brings the agent's last call back after its promise was withdrawn, for instance to correct a number. The
    /// ledger records that the call continues, so that statistics count it once.
    @Writes
    public Resumption reopen(Actor actor, Instant now) {
        Optional<Agent> agent = Intakes.findAgent(actor);
        if (agent.isEmpty()) {
            return new NotYours();
        }
        return parked.list(agent.get().id(), agent.get().desks()).stream()
                .filter(last -> last.by().equals(agent.get().id()) && last.canBeResumed(now))
                .filter(last -> last.ended().isPresent() && parked.remove(last.id()))
                .findFirst()
                .map(last -> goOn(last, now))
                .orElseGet(Gone::new);
    }

    private Resumption goOn(ParkedIntake last, Instant now) {
        entries.append(List.of(resumed(last, last.ended().orElseThrow(), now)));
        return new Resumed(last);
    }
}
