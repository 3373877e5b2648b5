package fr.gpsusagers.ledger;

import fr.gpsusagers.kernel.UseCase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Takes what was committed since into the chain. An entry of a transaction that is still open is not seen yet, and
/// comes with a later batch: places in the chain are given here, so that it has no gaps.
@UseCase(writes = true)
public class SealEntries {

    private static final int BATCH = 5_000;

    private final Entries entries;

    public SealEntries(Entries entries) {
        this.entries = entries;
    }

    /// @param sealed how many were taken in; a full batch means that more may wait
    public record Sealing(int sealed) {

        public boolean isFull() {
            return sealed == BATCH;
        }
    }

    /// @param at the moment; the order of the chain is that of the tail, whatever the hour
    public Sealing seal(Instant at) {
        List<Entry> waiting = entries.removeFromTail(BATCH);
        if (waiting.isEmpty()) {
            return new Sealing(0);
        }
        var last = entries.findLast();
        long position = last.map(SealedEntry::position).orElse(0L);
        String seal = last.map(SealedEntry::seal).orElse(SealedEntry.BEGINNING);
        var sealed = new ArrayList<SealedEntry>();
        for (Entry entry : waiting) {
            SealedEntry next = SealedEntry.after(position, seal, entry);
            sealed.add(next);
            position = next.position();
            seal = next.seal();
        }
        entries.addToChain(sealed);
        return new Sealing(sealed.size());
    }
}
