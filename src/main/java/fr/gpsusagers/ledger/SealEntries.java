package fr.gpsusagers.ledger;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Moves committed entries from the tail to the chain. Entries of transactions still open are invisible and follow
/// in a later batch. Positions are assigned here, so the chain has no gaps.
@UseCase
public class SealEntries {

    private static final int BATCH = 5_000;

    private final Entries entries;
    private final KeyedSeals seals;
    private final Witnesses witnesses;

    public SealEntries(Entries entries, KeyedSeals seals, Witnesses witnesses) {
        this.entries = entries;
        this.seals = seals;
        this.witnesses = witnesses;
    }

    /// @param sealed number of entries moved; a full batch means that more may be waiting
    public record Sealing(int sealed) {

        public boolean isFull() {
            return sealed == BATCH;
        }
    }

    /// @param at the current time; entries keep the order of the tail, whatever their time
    @Writes
    public Sealing seal(Instant at) {
        if (entries.findHead().isEmpty()) {
            begin();
        }
        List<Entry> waiting = entries.removeFromTail(BATCH);
        if (waiting.isEmpty()) {
            return new Sealing(0);
        }
        Place end = end();
        var sealed = new ArrayList<SealedEntry>();
        for (Entry entry : waiting) {
            Place last = sealed.isEmpty() ? end : Place.of(sealed.getLast());
            sealed.add(SealedEntry.after(last.position(), last.seal(), entry).with(seals));
        }
        entries.addToChain(sealed);
        moveHead(end, Place.of(sealed.getLast()));
        return new Sealing(sealed.size());
    }

    /// The position and seal of an entry.
    private record Place(long position, String seal) {

        static Place of(SealedEntry entry) {
            return new Place(entry.position(), entry.seal());
        }
    }

    private Place end() {
        return entries.findLast().map(Place::of).orElse(new Place(0, SealedEntry.BEGINNING));
    }

    /// Adds the first head to a new ledger, or to a ledger older than keyed seals. If this machine already recorded
    /// keyed seals, the head was deleted: it is not created again, so that `ledger verify` reports the loss.
    private void begin() {
        if (witnesses.find().isEmpty()) {
            Place end = end();
            entries.addHead(seals.head(end.position() + 1, end.position(), end.seal()));
        }
    }

    /// Advances the head. A head that is not as the product left it stays unchanged, so that
    /// `ledger verify` finds it.
    private void moveHead(Place from, Place to) {
        entries.findHead()
                .filter(head -> seals.holds(head) && head.isAt(from.position(), from.seal()))
                .ifPresent(head -> entries.updateHead(seals.head(head.keyedFrom(), to.position(), to.seal())));
    }
}
