package fr.gpsusagers.ledger;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.ledger.Witnesses.Witness;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The chain of the ledger: sealing new entries, recording its end outside the database, and checking it.
@UseCase
public class LedgerChain {

    /// How many entries are sealed or read at once.
    private static final int BATCH = 5_000;

    private final Entries entries;
    private final KeyedSeals seals;
    private final Witnesses witnesses;

    public LedgerChain(Entries entries, KeyedSeals seals, Witnesses witnesses) {
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

    /// Moves committed entries from the tail to the chain. Entries of transactions still open are invisible and follow
    /// in a later batch. Positions are assigned here, so the chain has no gaps.
    ///
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

    /// Records the head of the chain outside the database, provided that the chain still contains the previously
    /// recorded entry.
    ///
    /// @param at the current time, which each job passes on; it is not part of the record
    public void noteHead(Instant at) {
        entries.findHead()
                .filter(head -> seals.holds(head) && goesOn(head))
                .ifPresent(head -> witnesses.update(new Witness(head.keyedFrom(), head.position(), head.seal())));
    }

    private boolean goesOn(Head head) {
        return witnesses
                .find()
                .map(seen -> seen.keyedFrom() == head.keyedFrom() && isThere(seen))
                .orElse(true);
    }

    private boolean isThere(Witness seen) {
        return seen.position() == 0
                || entries.listAfter(seen.position() - 1, 1).stream()
                        .anyMatch(entry -> entry.position() == seen.position()
                                && entry.seal().equals(seen.seal()));
    }

    /// The result of reading the ledger.
    ///
    /// @param sealed number of valid entries, counted from the first
    /// @param tail the entries not sealed yet
    public sealed interface Reading {

        long sealed();

        List<Entry> tail();

        /// Every seal is valid.
        ///
        /// @param keyedFrom the first position with a keyed seal
        record Whole(long sealed, long keyedFrom, List<Entry> tail) implements Reading {}

        /// A check failed after the first `sealed` entries, or at the end of the chain.
        record Broken(long sealed, Fault fault, List<Entry> tail) implements Reading {}
    }

    /// The reason why a ledger is invalid.
    public enum Fault {
        /// The next entry does not follow from the entry before it: an entry was changed, added or removed.
        CHAIN,
        /// The chain was recomputed from the next entry on, without the key.
        KEYED_SEAL,
        /// The head is missing: it was deleted, or the product has not run since keyed seals exist.
        NO_HEAD,
        /// The head was changed without the key.
        HEAD,
        /// The chain does not end where the product left it: entries were cut off or added.
        END,
        /// This machine recorded entries that are no longer in the chain.
        WITNESS
    }

    /// Reads the chain from its beginning. Checks the public and the keyed seal of every entry, then the end of the
    /// chain.
    ///
    /// @param reader receives each sealed entry, in order, as long as the chain is valid
    public Reading read(Consumer<SealedEntry> reader) {
        var walk = new Walk(reader, entries.findHead(), witnesses.find());
        for (var page = entries.listAfter(0, BATCH); !page.isEmpty(); page = entries.listAfter(walk.position, BATCH)) {
            for (SealedEntry next : page) {
                Optional<Fault> fault = walk.faultOf(next);
                if (fault.isPresent()) {
                    return new Reading.Broken(walk.position, fault.get(), entries.listTail());
                }
                walk.advance(next);
            }
        }
        return walk.faultAtEnd()
                .<Reading>map(fault -> new Reading.Broken(walk.position, fault, entries.listTail()))
                .orElseGet(() -> new Reading.Whole(walk.position, walk.keyedFrom(), entries.listTail()));
    }

    /// One pass through the chain.
    private final class Walk {

        private final Consumer<SealedEntry> reader;
        private final Optional<Head> head;
        private final Optional<Witness> witness;
        private long position;
        private String seal = SealedEntry.BEGINNING;
        private boolean isWitnessed;

        Walk(Consumer<SealedEntry> reader, Optional<Head> head, Optional<Witness> witness) {
            this.reader = reader;
            this.head = head;
            this.witness = witness;
            this.isWitnessed = witness.filter(seen -> seen.position() > 0).isEmpty();
        }

        long keyedFrom() {
            return head.map(Head::keyedFrom).orElse(1L);
        }

        Optional<Fault> faultOf(SealedEntry next) {
            if (!next.follows(position, seal)) {
                return Optional.of(Fault.CHAIN);
            }
            boolean isKeyed = head.isPresent() && next.position() >= keyedFrom();
            return isKeyed && !seals.holds(next) ? Optional.of(Fault.KEYED_SEAL) : Optional.empty();
        }

        void advance(SealedEntry next) {
            reader.accept(next);
            position = next.position();
            seal = next.seal();
            isWitnessed |= witness.filter(
                            seen -> seen.position() == position && seen.seal().equals(seal))
                    .isPresent();
        }

        Optional<Fault> faultAtEnd() {
            if (head.isEmpty()) {
                return position == 0 && witness.isEmpty() ? Optional.empty() : Optional.of(Fault.NO_HEAD);
            }
            if (!seals.holds(head.get())) {
                return Optional.of(Fault.HEAD);
            }
            if (!head.get().isAt(position, seal)) {
                return Optional.of(Fault.END);
            }
            boolean sameBeginning = witness.map(Witness::keyedFrom)
                    .filter(from -> from != keyedFrom())
                    .isEmpty();
            return isWitnessed && sameBeginning ? Optional.empty() : Optional.of(Fault.WITNESS);
        }
    }
}
