package fr.gpsusagers.ledger;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.ledger.Witnesses.Witness;
import java.time.Instant;

/// Records the head of the ledger outside the database, provided that the chain still contains the
/// previously recorded entry.
@UseCase
public final class NoteHead {

    private final Entries entries;
    private final KeyedSeals seals;
    private final Witnesses witnesses;

    public NoteHead(Entries entries, KeyedSeals seals, Witnesses witnesses) {
        this.entries = entries;
        this.seals = seals;
        this.witnesses = witnesses;
    }

    /// @param at the current time; it is not part of the record
    public void note(Instant at) {
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
}
