package fr.gpsusagers.ledger;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.ledger.Witnesses.Witness;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads the chain from its beginning and checks every seal on the way, the public and the keyed ones, then its end.
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

    /// What was read.
    ///
    /// @param sealed how many entries hold together, from the first on
    /// @param tail entries not sealed yet
    public sealed interface Reading {

        long sealed();

        List<Entry> tail();

        /// Every seal is what it must be.
        ///
        /// @param keyedFrom the first position with a keyed seal
        record Whole(long sealed, long keyedFrom, List<Entry> tail) implements Reading {}

        /// After so many entries something is wrong.
        record Broken(long sealed, Fault fault, List<Entry> tail) implements Reading {}
    }

    /// What is wrong with a ledger.
    public enum Fault {
        /// The next entry does not follow: something was changed, added or taken out.
        CHAIN,
        /// The chain was computed again from the next entry on, by someone without the key.
        KEYED_SEAL,
        /// There is no head: it was taken away, or the product never ran since there are keyed seals.
        NO_HEAD,
        /// The head was changed without the key.
        HEAD,
        /// The chain does not end where the product left it.
        END,
        /// This machine saw entries that are not in the chain.
        WITNESS
    }

    /// @param reader is told each sealed entry, in order, as far as the chain holds
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

    /// One way through the chain.
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
