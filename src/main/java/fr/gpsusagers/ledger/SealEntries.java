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
    private final KeyedSeals seals;
    private final Witnesses witnesses;

    public SealEntries(Entries entries, KeyedSeals seals, Witnesses witnesses) {
        this.entries = entries;
        this.seals = seals;
        this.witnesses = witnesses;
    }

    /// @param sealed how many were taken in; a full batch means that more may wait
    public record Sealing(int sealed) {

        public boolean isFull() {
            return sealed == BATCH;
        }
    }

    /// @param at the moment; the order of the chain is that of the tail, whatever the hour
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

    /// Where an entry stands.
    private record Place(long position, String seal) {

        static Place of(SealedEntry entry) {
            return new Place(entry.position(), entry.seal());
        }
    }

    private Place end() {
        return entries.findLast().map(Place::of).orElse(new Place(0, SealedEntry.BEGINNING));
    }

    /// A new ledger, or one written before there were keyed seals. Where this machine saw keyed seals already, somebody
    /// took the head away: that is for `ledger verify` to say, and nothing here makes it good.
    private void begin() {
        if (witnesses.find().isEmpty()) {
            Place end = end();
            entries.addHead(seals.head(end.position() + 1, end.position(), end.seal()));
        }
    }

    /// A head that the product did not leave like this stays as it is, for `ledger verify` to find.
    private void moveHead(Place from, Place to) {
        entries.findHead()
                .filter(head -> seals.holds(head) && head.isAt(from.position(), from.seal()))
                .ifPresent(head -> entries.updateHead(seals.head(head.keyedFrom(), to.position(), to.seal())));
    }
}
