package fr.gpsusagers.ledger.inbox;

import fr.gpsusagers.kernel.job.TopicListener;
import fr.gpsusagers.ledger.Audience;
import fr.gpsusagers.ledger.Entries;
import fr.gpsusagers.ledger.SealedEntry;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Notifies the audience of each batch of sealed entries, whichever node sealed it. Catches up on entries sealed
/// while the connection was lost.
@Component
@Profile("!command")
class SealedListener implements TopicListener {

    private static final int BATCH = 5_000;

    private final Entries entries;
    private final Audience audience;

    /// Position of the last entry that the audience was told about. Negative until the first connection.
    private long told = -1;

    SealedListener(Entries entries, Audience audience) {
        this.entries = entries;
        this.audience = audience;
    }

    @Override
    public String topic() {
        return "ledger";
    }

    @Override
    public void update() {
        if (told < 0) {
            told = entries.findLast().map(SealedEntry::position).orElse(0L);
        }
        List<SealedEntry> fresh = entries.listAfter(told, BATCH);
        while (!fresh.isEmpty()) {
            audience.tell(fresh.stream().map(SealedEntry::entry).toList());
            told = fresh.getLast().position();
            fresh = entries.listAfter(told, BATCH);
        }
    }
}
