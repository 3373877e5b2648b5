package fr.gpsusagers.orientation.change;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.change.ManualChanges.Adding;
import fr.gpsusagers.orientation.coverage.ProveCoverage;
import fr.gpsusagers.pack.TestPacks;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Adding changes to the example pack, on Thursday 26 November 2026 at 10:00.
class AddChangeTest {

    private static final Pack BASE = TestPacks.example();
    private static final Instant NOW = FrenchTime.instant(LocalDateTime.parse("2026-11-26T10:00"));

    private final ChangesInMemory changes = new ChangesInMemory();
    private final ManualChanges manualChanges = new ManualChanges(changes, new ProveCoverage());

    @Test
    void a_change_is_kept_with_who_when_why_and_what_the_pack_says_below() {
        assertThat(add("numero", "service-rsa", "0261910299", "", "2026-12-31", "déménagement"))
                .isInstanceOf(Adding.Added.class);
        assertThat(changes.listAll()).singleElement().satisfies(change -> {
            assertThat(change.before()).isEqualTo("02 61 91 02 10");
            assertThat(change.value()).isEqualTo("02 61 91 02 99");
            assertThat(change.by()).isEqualTo("console");
            assertThat(change.why()).isEqualTo("déménagement");
            assertThat(change.madeAt()).isEqualTo(NOW);
            assertThat(change.span().from()).isEqualTo(NOW);
            assertThat(change.span().until().map(FrenchTime::at)).contains(LocalDateTime.parse("2027-01-01T00:00"));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            fermeture ! nulle-part  ! Travaux           ! ''         ! ''         ! travaux ! sujet-inconnu
            fermeture ! ''          ! Travaux           ! ''         ! ''         ! travaux ! illisible
            horaires  ! service-rsa ! lundi             ! ''         ! ''         ! travaux ! illisible
            numero    ! service-rsa ! 06 39 98 00 00    ! ''         ! ''         ! travaux ! illisible
            horaires  ! service-rsa ! Mo 09:00-10:00    ! 2026-12-02 ! 2026-12-01 ! travaux ! periode
            horaires  ! service-rsa ! Mo 09:00-10:00    ! 2026-11-01 ! 2026-11-02 ! travaux ! periode
            horaires  ! service-rsa ! Mo 09:00-10:00    ! ''         ! ''         ! ''      ! sans-raison
            numero    ! service-rsa ! 02 61 91 02 10    ! ''         ! ''         ! travaux ! deja-dit
            """)
    void what_is_refused_says_why_and_keeps_nothing(
            String kind, String contact, String value, String from, String until, String why, String reason) {
        assertThat(add(kind, contact, value, from, until, why))
                .isInstanceOfSatisfying(Adding.Refused.class, refused -> {
                    assertThat(refused.reason().word()).isEqualTo(reason);
                    assertThat(refused.said()).endsWith(".");
                });
        assertThat(changes.listAll()).isEmpty();
    }

    @Test
    void nobody_is_left_without_a_contact() {
        assertThat(add("canal", "formulaire-contact", "formulaire:-", "", "", "panne"))
                .isInstanceOfSatisfying(
                        Adding.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(ManualChanges.Reason.DEAD_END));
    }

    @Test
    void a_change_above_another_one_may_say_what_the_pack_says() {
        add("numero", "service-rsa", "02 61 91 02 99", "", "", "essai");
        assertThat(add("numero", "service-rsa", "02 61 91 02 10", "", "", "retour"))
                .isInstanceOf(Adding.Added.class);
    }

    @Test
    void a_change_is_undone_once() {
        add("numero", "service-rsa", "02 61 91 02 99", "", "", "essai");
        var undoChange = new ManualChanges(changes, new ProveCoverage());
        assertThat(undoChange.undo(1, "lea", NOW.plusSeconds(60))).isInstanceOf(ManualChanges.Undoing.Undone.class);
        assertThat(changes.find(1).flatMap(ContentChange::undoing))
                .contains(new ContentChange.Undoing(NOW.plusSeconds(60), "lea"));
        assertThat(undoChange.undo(1, "lea", NOW)).isInstanceOf(ManualChanges.Undoing.AlreadyUndone.class);
        assertThat(undoChange.undo(2, "lea", NOW)).isInstanceOf(ManualChanges.Undoing.Unknown.class);
    }

    private Adding add(String kind, String contact, String value, String from, String until, String why) {
        var proposed = new ProposedChange(
                ChangeKind.parse(kind),
                ChangeSubject.of(given(contact), Optional.empty()),
                value,
                Span.parse(given(from), given(until), NOW),
                why);
        return manualChanges.add(BASE, proposed, "console", NOW);
    }

    private static Optional<String> given(String cell) {
        return Optional.of(cell).filter(text -> !text.isEmpty());
    }
}
