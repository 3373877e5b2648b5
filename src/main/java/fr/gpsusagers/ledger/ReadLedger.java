package fr.gpsusagers.ledger;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.ledger.Witnesses.Witness;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads the chain from its beginning. Checks the public and the keyed seal of every entry,
/// then the end of the chain.
@UseCase
public final class ReadLedger {

    private static final int PAGE = 5_000;

    private final Entries entries;
    private final KeyedSeals seals;
    private final Witnesses witnesses;

    public ReadLedger(Entries entries, KeyedSeals seals, Witnesses witnesses) {
        this.entries = entries;
        this.seals = seals;
        this.witnesses = witnesses;
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

    /// @param reader receives each sealed entry, in order, as long as the chain is valid
    public Reading read(Consumer<SealedEntry> reader) {
        var walk = new Walk(reader, entries.findHead(), witnesses.find());
        for (var page = entries.listAfter(0, PAGE); !page.isEmpty(); page = entries.listAfter(walk.position, PAGE)) {
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
