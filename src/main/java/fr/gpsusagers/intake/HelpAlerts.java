package fr.gpsusagers.intake;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.ledger.Entries;
import fr.gpsusagers.ledger.Entry;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Right;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Alerts of agents who keep someone in danger on the line. Open pages of the colleagues show each change within a
/// second: they listen for the ledger entries.
@UseCase
public class HelpAlerts {

    private static final String CALLED = "help-called";
    private static final String UPDATED = "help-updated";
    private static final String ANSWERED = "help-answered";
    private static final String ENDED = "help-ended";

    /// The kinds of the ledger entries for which open pages listen.
    public static final Set<String> KINDS = Set.of(CALLED, UPDATED, ANSWERED, ENDED);

    /// An alert ends with the danger. If nobody ends it, it is over after an hour.
    private static final Duration SHOWN = Duration.ofHours(1);

    private final HelpCalls calls;
    private final Entries entries;

    public HelpAlerts(HelpCalls calls, Entries entries) {
        this.calls = calls;
        this.entries = entries;
    }

    /// Alerts the colleagues at the agent's desks. Pressed twice, it is one alert.
    ///
    /// @param last the desk above all others: its agents are alerted too, so that nobody calls in vain
    @Writes
    public void call(Actor actor, Optional<DeskId> last, Incident incident, Instant now) {
        Intakes.findAgent(actor)
                .filter(agent -> calls.listBy(agent.id(), now.minus(SHOWN)).stream()
                        .allMatch(call -> call.helper().isPresent()))
                .ifPresent(agent -> raise(agent, last, incident, now));
    }

    private void raise(Agent agent, Optional<DeskId> last, Incident incident, Instant now) {
        Set<DeskId> desks = Stream.concat(agent.desks().stream(), last.stream()).collect(Collectors.toSet());
        var call = new HelpCall(UUID.randomUUID(), agent.id(), desks, now, incident, Optional.empty());
        calls.add(call);
        append(CALLED, call, now);
    }

    /// One entry for each desk whose pages have to show the change.
    private void append(String kind, HelpCall call, Instant now) {
        entries.append(call.desks().stream()
                .map(DeskId::value)
                .sorted()
                .map(desk -> new Entry(now, kind, Optional.of(call.id()), Map.of("desk", desk)))
                .toList());
    }

    /// Updates the agent's call for help with new information, above all the location. Returns how many of his alerts
    /// changed.
    @Writes
    public int update(Actor actor, Incident known, Instant now) {
        List<HelpCall> changed = listOwn(actor, now).stream()
                .filter(call -> !call.incident().equals(known))
                .map(call -> call.describedBy(known))
                .toList();
        changed.forEach(call -> {
            calls.describe(call);
            append(UPDATED, call, now);
        });
        return changed.size();
    }

    private List<HelpCall> listOwn(Actor actor, Instant now) {
        return actor instanceof Actor.Staff(var agent) ? calls.listBy(agent.id(), now.minus(SHOWN)) : List.of();
    }

    public enum Answer {
        COMING,

        /// Another colleague has already answered, or the alert has ended.
        GONE,
        NOT_YOURS
    }

    /// « J’arrive »: a colleague answers the alert. The agent who called sees it.
    @Writes
    public Answer answer(Actor actor, UUID id, Instant now) {
        return calls.find(id).map(call -> answer(actor, call, now)).orElse(Answer.GONE);
    }

    private Answer answer(Actor actor, HelpCall call, Instant now) {
        if (!(actor instanceof Actor.Staff(var agent)) || !isFor(agent, call)) {
            return Answer.NOT_YOURS;
        }
        if (call.helper().isPresent() || !calls.update(call.answeredBy(agent.id()), now)) {
            return Answer.GONE;
        }
        append(ANSWERED, call, now);
        return Answer.COMING;
    }

    /// Ends the alerts of an agent whose caller is safe: colleagues no longer see them.
    @Writes
    public void end(Actor actor, Instant now) {
        listOwn(actor, now).forEach(call -> {
            calls.remove(call.id());
            append(ENDED, call, now);
        });
    }

    /// Lists the alerts that an agent should see, latest first: those of colleagues that nobody has answered or
    /// that the agent answers, and the agent's own.
    public List<HelpCall> list(Actor actor, Instant now) {
        return actor instanceof Actor.Staff(var agent)
                ? calls.listSince(now.minus(SHOWN)).stream()
                        .filter(call -> isShownTo(agent, call))
                        .toList()
                : List.of();
    }

    private static boolean isShownTo(Agent agent, HelpCall call) {
        return call.by().equals(agent.id())
                || isFor(agent, call)
                        && call.helper()
                                .filter(helper -> !helper.equals(agent.id()))
                                .isEmpty();
    }

    /// Whether the agent is a colleague who can help.
    private static boolean isFor(Agent agent, HelpCall call) {
        return agent.may(Right.OPEN_ENQUIRY)
                && !call.by().equals(agent.id())
                && !Collections.disjoint(call.desks(), agent.desks());
    }
}
