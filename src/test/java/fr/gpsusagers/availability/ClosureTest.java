package fr.gpsusagers.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.pack.Spot;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The desk of these tests closes on 3 and 4 December for building work, another desk on 1 December,
/// all desks on 24 December.
class ClosureTest {

    private final Calendars calendars = SaidInTables.calendars(
            SaidInTables.closure(Optional.of(SaidInTables.DESK), "2026-12-03", "2026-12-04", "Travaux"),
            SaidInTables.closure(Optional.of(new ContactId("autre")), "2026-12-01", "2026-12-01", "Inventaire"),
            SaidInTables.closure(Optional.empty(), "2026-12-24", "2026-12-24", "Fermeture du Département"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mo-Fr 09:00-17:00     | mar 2026-12-01 10:00 | ouvert                             | mar 2026-12-01 17:00
            Mo-Fr 09:00-17:00     | mer 2026-12-02 17:00 | fermé                              | lun 2026-12-07 09:00
            Mo-Fr 09:00-17:00     | jeu 2026-12-03 10:00 | fermeture Travaux                  | lun 2026-12-07 09:00
            Mo-Fr 09:00-17:00     | jeu 2026-12-03 00:00 | fermeture Travaux                  | lun 2026-12-07 09:00
            Mo-Fr 09:00-17:00     | ven 2026-12-04 23:59 | fermeture Travaux                  | lun 2026-12-07 09:00
            Mo-Fr 09:00-17:00     | jeu 2026-12-24 10:00 | fermeture Fermeture du Département | lun 2026-12-28 09:00
            Mo-Su 22:00-04:00     | mer 2026-12-02 23:00 | ouvert                             | jeu 2026-12-03 00:00
            Mo-Su 22:00-04:00     | jeu 2026-12-03 01:00 | fermeture Travaux                  | sam 2026-12-05 22:00
            Mo-Su 22:00-04:00     | sam 2026-12-05 01:00 | fermé                              | sam 2026-12-05 22:00
            Mo-Su,PH 00:00-24:00  | mer 2026-12-02 10:00 | ouvert                             | jeu 2026-12-03 00:00
            24/7                  | jeu 2026-12-03 10:00 | ouvert                             | jamais
            24/7                  | jeu 2026-12-24 10:00 | ouvert                             | jamais
            ?                     | mer 2026-12-02 10:00 | inconnu                            | jamais
            ?                     | jeu 2026-12-03 10:00 | fermeture Travaux                  | jamais
            """)
    void a_closure_wins_over_all_hours_but_day_and_night(String hours, String moment, String state, String change) {
        SaidInTables.check(calendars, hours, moment, state, change);
    }

    /// Closed from Tuesday 14:30 to Thursday 10:00.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mo-Fr 09:00-12:00,13:00-17:00 | mar 2026-12-01 10:00 | ouvert         | mar 2026-12-01 12:00
            Mo-Fr 09:00-12:00,13:00-17:00 | mar 2026-12-01 14:00 | ouvert         | mar 2026-12-01 14:30
            Mo-Fr 09:00-12:00,13:00-17:00 | mar 2026-12-01 14:30 | fermeture Fuite | jeu 2026-12-03 10:00
            Mo-Fr 09:00-12:00,13:00-17:00 | mer 2026-12-02 10:00 | fermeture Fuite | jeu 2026-12-03 10:00
            Mo-Fr 09:00-12:00,13:00-17:00 | jeu 2026-12-03 09:59 | fermeture Fuite | jeu 2026-12-03 10:00
            Mo-Fr 09:00-12:00,13:00-17:00 | jeu 2026-12-03 10:00 | ouvert         | jeu 2026-12-03 12:00
            Mo-Fr 09:00-12:00             | mar 2026-12-01 13:00 | fermé          | jeu 2026-12-03 10:00
            Mo-Su 22:00-04:00             | mar 2026-12-01 23:00 | fermeture Fuite | jeu 2026-12-03 22:00
            ?                             | mar 2026-12-01 14:29 | inconnu        | jamais
            ?                             | mar 2026-12-01 14:30 | fermeture Fuite | jamais
            """)
    void a_closure_may_begin_and_end_within_a_day(String hours, String moment, String state, String change) {
        var closure = new Closure(
                Optional.of(SaidInTables.DESK),
                LocalDate.parse("2026-12-01"),
                LocalDate.parse("2026-12-03"),
                LocalTime.of(14, 30),
                Optional.of(LocalTime.of(10, 0)),
                "Fuite",
                SaidInTables.provenance(),
                new Spot("test", 1));
        SaidInTables.check(SaidInTables.calendars().withClosures(List.of(closure)), hours, moment, state, change);
    }

    @Test
    void a_closed_day_has_no_stretch() {
        assertThat(calendars.openOn(Hours.parse("Mo-Fr 09:00-17:00"), SaidInTables.DESK, LocalDate.parse("2026-12-03")))
                .isEmpty();
    }

    @Test
    void closures_keep_the_order_of_the_pack() {
        assertThat(calendars.closures())
                .extracting(Closure::reason)
                .containsExactly("Travaux", "Inventaire", "Fermeture du Département");
    }

    @Test
    void a_closure_does_not_end_before_it_begins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SaidInTables.closure(Optional.empty(), "2026-12-04", "2026-12-03", "Travaux"))
                .withMessage("La fermeture finit avant de commencer. Corrigez « du » ou « au_inclus ».");
    }
}
