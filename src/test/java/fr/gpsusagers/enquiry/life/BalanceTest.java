package fr.gpsusagers.enquiry.life;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Tally;
import fr.gpsusagers.enquiry.life.Balance.Owed;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.ledger.Entry;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BalanceTest {

    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");

    private final UUID enquiry = UUID.randomUUID();
    private final Balance balance = new Balance();

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            what happened next                                          ; taken ; desk           ; due
            ''                                                          ; false ; guichet-rsa    ; 2026-11-27T11:00:00Z
            taken desk=guichet-rsa                                      ; true  ; guichet-rsa    ; 2026-11-27T11:00:00Z
            taken, handed-back                                          ; false ; guichet-rsa    ; 2026-11-27T11:00:00Z
            taken, transferred desk=guichet-aide due=2026-11-27T11:00:00Z ; false ; guichet-aide ; 2026-11-27T11:00:00Z
            taken, attempted due=2026-11-30T16:00:00Z                   ; false ; guichet-rsa    ; 2026-11-30T16:00:00Z
            taken, renewed due=2026-11-28T11:00:00Z                     ; true  ; guichet-rsa    ; 2026-11-28T11:00:00Z
            taken, renewed from=guichet-rsa desk=guichet-rsa due=2026-11-28T11:00:00Z ; true ; guichet-rsa ; 2026-11-28T11:00:00Z
            taken, renewed from=guichet-rsa desk=guichet-standard due=2026-11-28T11:00:00Z ; false ; guichet-standard ; 2026-11-28T11:00:00Z
            escalated desk=guichet-standard                             ; false ; guichet-standard ; 2026-11-27T11:00:00Z
            repeated, seen, noted, answered, words-added, changed       ; false ; guichet-rsa    ; 2026-11-27T11:00:00Z
            taken, closed, reopened desk=guichet-rsa due=2026-11-27T11:00:00Z ; true ; guichet-rsa ; 2026-11-27T11:00:00Z
            taken state=taken, changed state=taken                      ; true  ; guichet-rsa    ; 2026-11-27T11:00:00Z
            taken state=taken, renewed desk=guichet-standard state=waiting ; false ; guichet-standard ; 2026-11-27T11:00:00Z
            """, useHeadersInDisplayName = true)
    void an_open_enquiry_is_owed_by_a_desk_by_a_time(String next, boolean taken, String desk, String due) {
        tell("opened, promised desk=guichet-rsa due=2026-11-27T11:00:00Z");
        tell(next);
        assertThat(balance.owed())
                .containsExactly(Map.entry(
                        new EnquiryId(enquiry),
                        new Owed(taken, Optional.of(new DeskId(desk)), Optional.of(Instant.parse(due)))));
        assertThat(balance.isEven()).isTrue();
        assertThat(balance.tally()).isEqualTo(taken ? new Tally(0, 1, 0) : new Tally(1, 0, 0));
    }

    @Test
    void a_closed_one_is_counted_by_its_outcome() {
        tell("opened, promised desk=guichet-rsa due=2026-11-27T11:00:00Z, taken, closed outcome=repondu, erased");
        assertThat(balance.owed()).isEmpty();
        assertThat(balance.closed()).containsExactly(Map.entry("repondu", 1L));
        assertThat(balance.isEven()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            what is missing      ; what the ledger tells
            its promise          ; opened
            its desk             ; opened, promised due=2026-11-27T11:00:00Z
            its due time         ; opened, promised desk=guichet-rsa
            a due time in time   ; opened, promised desk=guichet-rsa due=demain
            the promise again    ; opened, promised desk=guichet-rsa due=2026-11-27T11:00:00Z, closed, reopened
            """, useHeadersInDisplayName = true)
    void one_without_desk_or_due_time_is_seen(String missing, String told) {
        tell(told);
        assertThat(balance.owed().values()).singleElement().matches(owed -> !owed.isPromised(), missing);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            what is wrong           ; what the ledger tells
            it never came in        ; closed outcome=repondu
            it came in twice        ; opened, opened
            """, useHeadersInDisplayName = true)
    void what_does_not_add_up_is_seen(String wrong, String told) {
        tell(told);
        assertThat(balance.isEven()).as(wrong).isFalse();
    }

    @Test
    void other_entries_are_about_something_else() {
        balance.add(Entry.of(NOW, "notice-sent", enquiry, Map.of()));
        balance.add(new Entry(NOW, "enquiry-opened", Optional.empty(), Map.of()));
        assertThat(balance.opened()).isZero();
        assertThat(balance.isEven()).isTrue();
    }

    /// Steps with their facts: `taken desk=guichet-rsa, closed outcome=repondu`.
    private void tell(String steps) {
        for (String step : steps.split(", ")) {
            if (!step.isEmpty()) {
                String[] words = step.split(" ", 2);
                balance.add(Entry.of(
                        NOW, "enquiry-" + words[0], enquiry, Entry.readFacts(words.length > 1 ? words[1] : "")));
            }
        }
    }
}
