package fr.gpsusagers.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.key.TestKeys;
import fr.gpsusagers.ledger.LedgerChain.Fault;
import fr.gpsusagers.ledger.LedgerChain.Reading;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The attacker can write anything in the database, but does not have the key.
class KeyedSealsTest {

    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");

    private final EntriesInMemory ledger = new EntriesInMemory();
    private final WitnessInMemory witness = new WitnessInMemory();
    private final KeyedSeals seals = new KeyedSeals(TestKeys.master());

    @Test
    void what_the_product_wrote_holds() {
        happen("one", "two");
        happen("three");
        assertThat(read()).isEqualTo(new Reading.Whole(3, 1, List.of()));
    }

    @Test
    void a_chain_computed_again_from_an_entry_on_is_found_there() {
        happen("one", "two", "three", "four");
        rewrite(1, Optional.empty());
        assertThat(read()).isEqualTo(new Reading.Broken(1, Fault.KEYED_SEAL, List.of()));
    }

    @Test
    void with_another_key_it_is_found_too(@TempDir Path elsewhere) {
        happen("one", "two", "three");
        rewrite(1, Optional.of(new KeyedSeals(TestKeys.master(elsewhere.resolve("cle")))));
        assertThat(read()).isEqualTo(new Reading.Broken(1, Fault.KEYED_SEAL, List.of()));
    }

    @Test
    void keyed_seals_of_other_entries_do_not_serve() {
        happen("one", "two", "three");
        SealedEntry second = ledger.chain().get(1);
        ledger.chain()
                .set(
                        1,
                        new SealedEntry(
                                2,
                                second.entry(),
                                second.seal(),
                                ledger.chain().get(0).keyedSeal()));
        assertThat(read()).isEqualTo(new Reading.Broken(1, Fault.KEYED_SEAL, List.of()));
    }

    @Test
    void entries_cut_off_the_end_are_missed_even_when_the_product_goes_on() {
        happen("one", "two", "three");
        ledger.chain().removeLast();
        assertThat(read()).isEqualTo(new Reading.Broken(2, Fault.END, List.of()));
        happen("four");
        assertThat(read()).isEqualTo(new Reading.Broken(3, Fault.END, List.of()));
    }

    @Test
    void a_head_moved_without_the_key_is_found() {
        happen("one", "two", "three");
        Head head = ledger.heads().getFirst();
        ledger.chain().removeLast();
        SealedEntry last = ledger.chain().getLast();
        ledger.heads().set(0, new Head(1, 2, last.seal(), head.keyedSeal()));
        assertThat(read()).isEqualTo(new Reading.Broken(2, Fault.HEAD, List.of()));
    }

    @Test
    void a_ledger_made_to_look_like_one_of_before_is_found() {
        happen("one", "two", "three");
        new LedgerChain(ledger, seals, witness).noteHead(NOW);
        rewrite(0, Optional.empty());
        ledger.heads().clear();
        assertThat(read()).isEqualTo(new Reading.Broken(3, Fault.NO_HEAD, List.of()));
        happen("four");
        assertThat(read()).isEqualTo(new Reading.Broken(4, Fault.NO_HEAD, List.of()));
    }

    @Test
    void a_database_put_back_to_an_earlier_state_is_found_by_this_machine() {
        happen("one", "two");
        var chain = List.copyOf(ledger.chain());
        var heads = List.copyOf(ledger.heads());
        happen("three");
        new LedgerChain(ledger, seals, witness).noteHead(NOW);
        ledger.chain().clear();
        ledger.chain().addAll(chain);
        ledger.heads().set(0, heads.getFirst());
        assertThat(read()).isEqualTo(new Reading.Broken(2, Fault.WITNESS, List.of()));
        happen("other", "more");
        new LedgerChain(ledger, seals, witness).noteHead(NOW);
        assertThat(read()).isEqualTo(new Reading.Broken(4, Fault.WITNESS, List.of()));
    }

    @Test
    void a_ledger_of_before_is_read_on_and_keyed_from_the_next_entry() {
        happen("one", "two");
        rewrite(0, Optional.empty());
        ledger.heads().clear();
        assertThat(read()).isEqualTo(new Reading.Broken(2, Fault.NO_HEAD, List.of()));
        happen();
        assertThat(read()).isEqualTo(new Reading.Whole(2, 3, List.of()));
        happen("three");
        assertThat(read()).isEqualTo(new Reading.Whole(3, 3, List.of()));
    }

    @Test
    void what_was_witnessed_goes_on() {
        happen("one");
        new LedgerChain(ledger, seals, witness).noteHead(NOW);
        happen("two", "three");
        new LedgerChain(ledger, seals, witness).noteHead(NOW);
        assertThat(witness.find().map(head -> head.position())).contains(3L);
        assertThat(read()).isEqualTo(new Reading.Whole(3, 1, List.of()));
    }

    private void happen(String... kinds) {
        ledger.append(List.of(kinds).stream()
                .map(kind -> Entry.of(NOW, kind, UUID.randomUUID(), Map.of()))
                .toList());
        new LedgerChain(ledger, seals, witness).seal(NOW);
    }

    /// Rewrites the entries from this index on, with a public chain that is valid.
    private void rewrite(int from, Optional<KeyedSeals> forged) {
        var before = new ArrayList<>(ledger.chain().subList(0, from));
        for (SealedEntry original :
                List.copyOf(ledger.chain().subList(from, ledger.chain().size()))) {
            String seal =
                    before.isEmpty() ? SealedEntry.BEGINNING : before.getLast().seal();
            var told = Entry.of(NOW, "other", UUID.randomUUID(), Map.of());
            SealedEntry next = SealedEntry.after(original.position() - 1, seal, told);
            before.add(forged.map(next::with).orElse(next));
        }
        ledger.chain().clear();
        ledger.chain().addAll(before);
    }

    private Reading read() {
        return new LedgerChain(ledger, seals, witness).read(_ -> {});
    }
}
