package fr.gpsusagers.intake;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.ledger.Entries;
import fr.gpsusagers.ledger.Entry;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Right;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Alerts the colleagues at the agent's desks. Their open pages show it within a second.
@UseCase
public class CallColleague {

    /// The kind of the ledger entry. Open pages listen for it.
    public static final String KIND = "help-called";

    private final HelpCalls calls;
    private final Entries entries;

    public CallColleague(HelpCalls calls, Entries entries) {
        this.calls = calls;
        this.entries = entries;
    }

    /// Result of the call.
    public sealed interface Alert {

        record Raised(HelpCall call) implements Alert {}

        record NotYours() implements Alert {}
    }

    /// Pressed twice, it is one alert.
    ///
    /// @param last the desk above all others: its agents are alerted too, so that nobody calls in vain
    @Writes
    public Alert call(Actor actor, Optional<DeskId> last, Incident incident, Instant now) {
        if (!(actor instanceof Actor.Staff(var agent)) || !agent.may(Right.OPEN_ENQUIRY)) {
            return new Alert.NotYours();
        }
        return calls.listBy(agent.id(), now.minus(ListHelpCalls.SHOWN)).stream()
                .filter(call -> call.helper().isEmpty())
                .findFirst()
                .map(Alert.Raised::new)
                .orElseGet(() -> raise(agent, last, incident, now));
    }

    private Alert.Raised raise(Agent agent, Optional<DeskId> last, Incident incident, Instant now) {
        Set<DeskId> desks = Stream.concat(agent.desks().stream(), last.stream()).collect(Collectors.toSet());
        var call = new HelpCall(UUID.randomUUID(), agent.id(), desks, now, incident, Optional.empty());
        calls.add(call);
        entries.append(entries(KIND, call, now));
        return new Alert.Raised(call);
    }

    /// One entry for each desk whose pages have to show the change.
    static List<Entry> entries(String kind, HelpCall call, Instant now) {
        return call.desks().stream()
                .map(DeskId::value)
                .sorted()
                .map(desk -> new Entry(now, kind, Optional.of(call.id()), Map.of("desk", desk)))
                .toList();
    }
}
