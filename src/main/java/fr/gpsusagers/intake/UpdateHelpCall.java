package fr.gpsusagers.intake;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.ledger.Entries;
import java.time.Instant;
import java.util.List;

/// Updates the agent's call for help with new information, above all the location. The open pages of the
/// colleagues show it within a second.
@UseCase
public class UpdateHelpCall {

    /// The kind of the ledger entry. Open pages listen for it.
    public static final String KIND = "help-updated";

    private final HelpCalls calls;
    private final Entries entries;

    public UpdateHelpCall(HelpCalls calls, Entries entries) {
        this.calls = calls;
        this.entries = entries;
    }

    /// @param count how many alerts of the agent changed
    public record Updated(int count) {}

    @Writes
    public Updated update(Actor actor, Incident known, Instant now) {
        List<HelpCall> changed = actor instanceof Actor.Staff(var agent)
                ? calls.listBy(agent.id(), now.minus(ListHelpCalls.SHOWN)).stream()
                        .filter(call -> !call.incident().equals(known))
                        .map(call -> call.describedBy(known))
                        .toList()
                : List.of();
        changed.forEach(call -> {
            calls.describe(call);
            entries.append(CallColleague.entries(KIND, call, now));
        });
        return new Updated(changed.size());
    }
}
