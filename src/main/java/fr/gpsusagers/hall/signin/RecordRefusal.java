package fr.gpsusagers.hall.signin;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.ledger.Entries;
import fr.gpsusagers.ledger.Entry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Records in the ledger that an agent was refused an action, so that administrators see attempts and roles that do
/// not fit the work. The entry cannot tell which agent it was.
@UseCase
public class RecordRefusal {

    static final String KIND = "access-refused";

    private final Entries entries;

    public RecordRefusal(Entries entries) {
        this.entries = entries;
    }

    @Writes
    public void record(RefusedAction refused, Instant now) {
        entries.append(List.of(new Entry(now, KIND, Optional.empty(), refused.facts())));
    }
}
