package fr.gpsusagers.portal.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.kernel.FrenchTime;
import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What calendar programs read.
class SheetReminderTest {

    @ParameterizedTest
    @CsvSource({"2026-11-26T09:00", "2027-03-29T09:30", "2027-07-05T13:30", "2026-10-26T09:00"})
    void the_reminder_is_at_the_opening_in_winter_and_in_summer_for_a_quarter_of_an_hour(LocalDateTime opens) {
        VEvent event = event(write(opens));
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(FrenchTime.instant(opens));
        assertThat(Duration.between(
                        event.getDateStart().getValue().toInstant(),
                        event.getDateEnd().getValue().toInstant()))
                .isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void a_diary_takes_it_without_a_remark() {
        String text = write(LocalDateTime.of(2026, 11, 26, 9, 0));
        ICalendar diary = Biweekly.parse(text).first();
        assertThat(diary.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(text)
                .contains(
                        "BEGIN:VTIMEZONE",
                        "TZID:" + FrenchTime.ZONE,
                        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
                        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
                        "DTSTART;TZID=" + FrenchTime.ZONE + ":20261126T090000");
    }

    @Test
    void it_rings_and_says_whom_to_call_at_which_number_with_what() {
        VEvent event = event(write(LocalDateTime.of(2026, 11, 26, 9, 0)));
        assertThat(event.getSummary().getValue())
                .isEqualTo("Appeler : Accueil social du Département, Pays d’Auge Sud (Lisieux)");
        assertThat(event.getDescription().getValue())
                .contains("02 14 47 54 50".replace(' ', '\u00A0'), "À préparer :", "- Le courrier reçu");
        assertThat(event.getUrl().getValue()).startsWith("https://gps.calvados.example/fiche/circo-pays-auge-sud");
        assertThat(event.getAlarms()).hasSize(1);
    }

    @Test
    void a_counter_is_gone_to() {
        var sheet = Sheets.of("circo-pays-auge-sud", "rsa-suspension", "14366");
        VEvent event = event(
                SheetReminder.write(sheet, new NextOpening(ChannelKind.COUNTER, LocalDateTime.of(2026, 11, 26, 9, 0))));
        assertThat(event.getSummary().getValue()).startsWith("Aller : ");
        assertThat(event.getLocation().getValue()).contains("127 bis rue Roger Aini");
    }

    private static String write(LocalDateTime opens) {
        return SheetReminder.write(
                Sheets.of("circo-pays-auge-sud", "rsa-suspension", "14366"),
                new NextOpening(ChannelKind.TELEPHONE, opens));
    }

    private static VEvent event(String text) {
        return Biweekly.parse(text).first().getEvents().getFirst();
    }
}
