package fr.gpsusagers.ledger.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.key.TestKeys;
import fr.gpsusagers.ledger.Audience;
import fr.gpsusagers.ledger.EntriesInMemory;
import fr.gpsusagers.ledger.Entry;
import fr.gpsusagers.ledger.KeyedSeals;
import fr.gpsusagers.ledger.LedgerChain;
import fr.gpsusagers.ledger.WitnessInMemory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SealedListenerTest {

    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");

    private final EntriesInMemory entries = new EntriesInMemory();
    private final LedgerChain chain =
            new LedgerChain(entries, new KeyedSeals(TestKeys.master()), new WitnessInMemory());
    private final Audience audience = new Audience();
    private final SealedListener listener = new SealedListener(entries, audience);
    private final List<String> heard = new ArrayList<>();

    SealedListenerTest() {
        audience.join(told -> told.forEach(entry -> heard.add(entry.kind())));
    }

    @Test
    void what_was_sealed_before_the_first_connection_is_not_told() {
        seal("before");
        listener.update();
        assertThat(heard).isEmpty();
    }

    @Test
    void each_sealed_entry_is_told_once_and_in_order() {
        listener.update();
        seal("one");
        listener.update();
        listener.update();
        seal("two");
        seal("three");
        listener.update();
        assertThat(heard).containsExactly("one", "two", "three");
    }

    private void seal(String kind) {
        entries.append(List.of(Entry.of(NOW, kind, UUID.randomUUID(), Map.of())));
        chain.seal(NOW);
    }
}
