package fr.gpsusagers.ledger;

import fr.gpsusagers.kernel.UseCase;
import java.util.List;
import java.util.function.Consumer;

/// Reads the chain from its beginning and checks every seal on the way.
@UseCase
public final class ReadLedger {

    private static final int PAGE = 5_000;

    private final Entries entries;

    public ReadLedger(Entries entries) {
        this.entries = entries;
    }

    /// What was read.
    ///
    /// @param sealed how many entries hold together, from the first on
    /// @param tail entries not sealed yet
    public sealed interface Reading {

        long sealed();

        List<Entry> tail();

        /// Every seal is what it must be.
        record Whole(long sealed, List<Entry> tail) implements Reading {}

        /// After so many entries the chain is broken: something was changed, added or taken out.
        record Broken(long sealed, List<Entry> tail) implements Reading {}
    }

    /// @param reader is told each sealed entry, in order, as far as the chain holds
    public Reading read(Consumer<SealedEntry> reader) {
        long position = 0;
        String seal = SealedEntry.BEGINNING;
        for (var page = entries.listAfter(0, PAGE); !page.isEmpty(); page = entries.listAfter(position, PAGE)) {
            for (SealedEntry next : page) {
                if (!next.follows(position, seal)) {
                    return new Reading.Broken(position, entries.listTail());
                }
                reader.accept(next);
                position = next.position();
                seal = next.seal();
            }
        }
        return new Reading.Whole(position, entries.listTail());
    }
}
