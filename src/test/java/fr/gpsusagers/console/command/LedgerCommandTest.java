package fr.gpsusagers.console.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.console.Arguments;
import fr.gpsusagers.console.HeardConsole;
import fr.gpsusagers.console.Provided;
import fr.gpsusagers.console.Verdict;
import fr.gpsusagers.enquiry.CountedEnquiries;
import fr.gpsusagers.enquiry.Tally;
import fr.gpsusagers.kernel.key.TestKeys;
import fr.gpsusagers.ledger.EntriesInMemory;
import fr.gpsusagers.ledger.Entry;
import fr.gpsusagers.ledger.KeyedSeals;
import fr.gpsusagers.ledger.LedgerChain;
import fr.gpsusagers.ledger.SealedEntry;
import fr.gpsusagers.ledger.WitnessInMemory;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.SimpleTransactionStatus;

class LedgerCommandTest {

    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00.123456Z");
    private static final Map<String, String> PROMISE =
            Map.of("desk", "guichet-gestion-rsa-1", "due", "2026-11-27T11:00:00Z");

    private final EntriesInMemory ledger = new EntriesInMemory();
    private final KeyedSeals seals = new KeyedSeals(TestKeys.master());
    private final WitnessInMemory witnesses = new WitnessInMemory();
    private final HeardConsole console = new HeardConsole();
    private final UUID open = UUID.fromString("8f14e45f-ceea-467f-a8f3-123456789012");
    private final UUID closed = UUID.randomUUID();

    @Test
    void an_empty_ledger_holds() {
        assertThat(verify(new Tally(0, 0, 0)).status()).isZero();
        assertThat(console.printed())
                .containsExactly(
                        "Écritures scellées : 0, à sceller : 0",
                        "La chaîne tient.",
                        "Demandes reçues : 0 = 0 en cours + 0 closes");
    }

    @Test
    void each_open_request_is_shown_with_its_desk_and_due_time_from_the_chain_and_from_the_tail() {
        twoRequests();
        Verdict verdict = verify(new Tally(1, 0, 1));
        assertThat(verdict.status()).isZero();
        assertThat(console.printed())
                .containsExactly(
                        "Écritures scellées : 4, à sceller : 1",
                        "La chaîne tient.",
                        "Demandes reçues : 2 = 1 en cours + 1 closes (repondu 1)",
                        "  8f14e45f-ceea-467f-a8f3-123456789012  guichet-gestion-rsa-1                    2026-11-27T11:00:00Z");
        assertThat(verdict.summary())
                .containsEntry("sealed", 4L)
                .containsEntry("tail", 1)
                .containsEntry("opened", 2L)
                .containsEntry("open", 1L)
                .containsEntry("closed", Map.of("repondu", 1L));
    }

    @Test
    void a_request_that_nobody_owes_fails_the_check() {
        happen(open, "enquiry-opened", Map.of());
        Verdict verdict = verify(new Tally(1, 0, 0));
        assertThat(verdict.status()).isEqualTo(1);
        assertThat(verdict.summary()).containsEntry("unpromised", 1L);
        assertThat(console.printed())
                .contains("Sans guichet ou sans heure : 1")
                .anyMatch(line -> line.contains("(aucun guichet)") && line.endsWith("(aucune heure)"));
    }

    @Test
    void a_table_that_says_otherwise_fails_the_check() {
        twoRequests();
        Verdict verdict = verify(new Tally(0, 1, 1));
        assertThat(verdict.status()).isEqualTo(1);
        assertThat(verdict.summary()).containsEntry("balanced", false);
        assertThat(console.printed())
                .contains("Le compte n’y est pas. Le journal dit 1 en attente, 0 prises, 1 closes,"
                        + " la table 0 en attente, 1 prises, 1 closes");
    }

    @Test
    void a_chain_that_was_tampered_with_fails_the_check_where_it_breaks() {
        twoRequests();
        tamperWithTheThird();
        Verdict verdict = verify(new Tally(1, 0, 1));
        assertThat(verdict.status()).isEqualTo(1);
        assertThat(verdict.summary()).containsEntry("broken_at", 3L);
        assertThat(console.printed())
                .containsExactly(
                        "Écritures scellées : 2, à sceller : 1",
                        "La chaîne est rompue à la position 3 : quelque chose a été changé, ajouté ou retiré.");
    }

    @Test
    void whoever_has_the_export_computes_every_seal_again() throws Exception {
        twoRequests();
        ledger.append(List.of(new Entry(NOW, "pack-published", Optional.empty(), Map.of())));
        seal();
        assertThat(run("export").status()).isZero();
        assertThat(console.printed().getFirst()).isEqualTo("position,at,kind,subject,facts,seal");
        assertThat(console.printed()).hasSize(1 + ledger.chain().size());
        String before = "0000000000000000000000000000000000000000000000000000000000000000";
        for (String line : console.printed().subList(1, console.printed().size())) {
            int lastComma = line.lastIndexOf(',');
            byte[] text = (before + "\n" + line.substring(0, lastComma)).getBytes(StandardCharsets.UTF_8);
            before = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text));
            assertThat(line.substring(lastComma + 1)).isEqualTo(before);
        }
    }

    @Test
    void an_export_ends_where_the_chain_breaks() {
        twoRequests();
        tamperWithTheThird();
        assertThat(run("export").status()).isEqualTo(1);
        assertThat(console.printed()).hasSize(1 + 2);
        assertThat(console.told())
                .containsExactly(
                        "La chaîne est rompue à la position 3 : quelque chose a été changé, ajouté ou retiré.");
    }

    private void twoRequests() {
        happen(closed, "enquiry-opened", Map.of());
        happen(closed, "enquiry-promised", PROMISE);
        happen(closed, "enquiry-closed", Map.of("outcome", "repondu"));
        happen(open, "enquiry-opened", Map.of());
        seal();
        happen(open, "enquiry-promised", PROMISE);
    }

    private void happen(UUID enquiry, String kind, Map<String, String> facts) {
        ledger.append(List.of(Entry.of(NOW, kind, enquiry, facts)));
    }

    private void seal() {
        new LedgerChain(ledger, seals, witnesses).seal(NOW);
    }

    private void tamperWithTheThird() {
        SealedEntry third = ledger.chain().get(2);
        var changed = Entry.of(NOW, "enquiry-closed", closed, Map.of("outcome", "retire"));
        ledger.chain().set(2, new SealedEntry(third.position(), changed, third.seal(), third.keyedSeal()));
    }

    private Verdict verify(Tally table) {
        return command(table).run(new Arguments(Map.of("verify", "verify")), console);
    }

    private Verdict run(String word) {
        return command(new Tally(0, 0, 0)).run(new Arguments(Map.of(word, word)), console);
    }

    private LedgerCommand command(Tally table) {
        return new LedgerCommand(
                new Provided<>(new LedgerChain(ledger, seals, witnesses)),
                new Provided<>(new CountedEnquiries(table)),
                new Provided<>(new NoTransaction()));
    }

    /// A transaction manager without transactions: there are no concurrent writers in a test.
    private record NoTransaction() implements PlatformTransactionManager {

        @Override
        public TransactionStatus getTransaction(@Nullable TransactionDefinition definition) {
            return new SimpleTransactionStatus();
        }

        @Override
        public void commit(TransactionStatus status) {}

        @Override
        public void rollback(TransactionStatus status) {}
    }
}
