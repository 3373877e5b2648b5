package fr.gpsusagers.intake;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.ledger.Entries;
import java.time.Instant;
import java.util.List;

/// Ends the alerts of an agent whose caller is safe: colleagues no longer see them.
@UseCase
public class EndHelpCall {

    /// The kind of the ledger entry. Open pages listen for it.
    public static final String KIND = "help-ended";

    private final HelpCalls calls;
    private final Entries entries;

    public EndHelpCall(HelpCalls calls, Entries entries) {
        this.calls = calls;
        this.entries = entries;
    }

    /// @param count how many alerts ended
    public record Ended(int count) {}

    @Writes
    public Ended end(Actor actor, Instant now) {
        List<HelpCall> own = actor instanceof Actor.Staff(var agent)
                ? calls.listBy(agent.id(), now.minus(ListHelpCalls.SHOWN))
                : List.of();
        own.forEach(call -> {
            calls.remove(call.id());
            entries.append(CallColleague.entries(KIND, call, now));
        });
        return new Ended(own.size());
    }
}
