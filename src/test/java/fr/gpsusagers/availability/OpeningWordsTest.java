package fr.gpsusagers.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What citizens read for each answer, at each moment.
class OpeningWordsTest {

    private final Calendars calendars = SaidInTables.calendars(
            SaidInTables.closure(Optional.of(SaidInTables.DESK), "2026-12-03", "2026-12-04", "Travaux d’électricité"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mo-Fr 09:00-12:00,13:30-17:00 | lun 2026-11-23 09:00 | Ouvert, ferme à 12 h            | ''                   | OPEN
            Mo-Fr 09:00-12:00,13:30-17:30 | lun 2026-11-23 14:00 | Ouvert, ferme à 17 h 30         | ''                   | OPEN
            Mo-Fr 09:00-12:00,13:30-17:00 | lun 2026-11-23 11:29 | Ouvert, ferme à 12 h            | ''                   | OPEN
            Mo-Fr 09:00-12:00,13:30-17:00 | lun 2026-11-23 11:30 | Ferme dans 30 minutes           | ''                   | SOON
            Mo-Fr 09:00-12:00,13:30-17:00 | lun 2026-11-23 11:40 | Ferme dans 20 minutes           | ''                   | SOON
            Mo-Fr 09:00-12:00,13:30-17:00 | lun 2026-11-23 11:59 | Ferme dans 1 minute             | ''                   | SOON
            Mo-Fr 09:00-12:00,13:30-17:00 | lun 2026-11-23 12:00 | Ouvre à 13 h 30                 | ''                   | CLOSED
            Mo-Fr 09:00-12:00,13:30-17:00 | lun 2026-11-23 13:15 | Ouvre dans 15 minutes           | ''                   | CLOSED
            Mo-Fr 09:30-12:00             | lun 2026-11-23 12:00 | Ouvre demain à 9 h 30           | ''                   | CLOSED
            Mo-Fr 09:00-12:00             | ven 2026-11-27 18:00 | Ouvre lundi à 9 h               | ''                   | CLOSED
            Fr 09:00-12:00                | sam 2026-11-21 18:00 | Ouvre vendredi à 9 h            | ''                   | CLOSED
            Fr 09:00-12:00                | ven 2026-11-20 18:00 | Ouvre le 27 novembre à 9 h      | ''                   | CLOSED
            Fr[1] 09:00-12:00             | lun 2026-12-07 18:00 | Ouvre le 5 février à 9 h        | ''                   | CLOSED
            Mo-Fr 09:00-12:00             | mer 2026-11-11 10:00 | Fermé aujourd’hui (jour férié)  | Ouvre demain à 9 h   | CLOSED
            Mo-Fr 09:00-12:00             | ven 2026-12-25 10:00 | Fermé aujourd’hui (jour férié)  | Ouvre lundi à 9 h    | CLOSED
            Mo-Fr 09:00-12:00             | jeu 2026-12-03 10:00 | Fermé exceptionnellement : Travaux d’électricité | Ouvre lundi à 9 h | CLOSED
            off                           | lun 2026-11-23 10:00 | Fermé                           | ''                   | CLOSED
            ?                             | lun 2026-11-23 10:00 | Horaires non connus             | ''                   | UNKNOWN
            24/7                          | ven 2026-12-25 03:00 | Ouvert jour et nuit             | ''                   | OPEN
            Mo-Su 09:00-24:00             | lun 2026-11-23 10:00 | Ouvert, ferme à minuit          | ''                   | OPEN
            Mo-Su 22:00-06:00             | lun 2026-11-23 23:00 | Ouvert, ferme demain à 6 h      | ''                   | OPEN
            Mo-Tu 00:00-24:00             | lun 2026-11-23 10:00 | Ouvert, ferme demain à minuit   | ''                   | OPEN
            Tu 00:00-06:00                | lun 2026-11-23 10:00 | Ouvre demain à 0 h              | ''                   | CLOSED
            """)
    void people_read_the_state_and_what_comes_next(
            String hours, String moment, String headline, String detail, OpeningWords.Tone tone) {
        var now = SaidInTables.moment(moment);
        var known = hours.equals("?") ? Hours.unknown() : Hours.parse(hours);
        var words = OpeningWords.of(calendars.opening(known, SaidInTables.DESK, now), now);

        assertThat(words.headline().replace('\u00A0', ' ')).isEqualTo(headline);
        assertThat(words.detail().orElse("").replace('\u00A0', ' ')).isEqualTo(detail);
        assertThat(words.tone()).isEqualTo(tone);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sa 22:00-03:20 | dim 2026-03-29 01:59 | Ferme dans 21 minutes
            Sa 22:00-03:20 | dim 2026-10-25 02:59 | Ouvert, ferme à 3 h 20
            Sa 22:00-03:20 | dim 2026-10-25 03:00 | Ferme dans 20 minutes
            """)
    void the_time_left_is_the_time_that_really_passes(String hours, String moment, String headline) {
        var now = SaidInTables.moment(moment);
        var words = OpeningWords.of(calendars.opening(Hours.parse(hours), SaidInTables.DESK, now), now);

        assertThat(words.headline().replace('\u00A0', ' ')).isEqualTo(headline);
    }

    @Test
    void the_last_seconds_are_a_minute_and_none_is_promised_that_is_not_left() {
        var open = new Opening.Open(Optional.of(SaidInTables.moment("lun 2026-11-23 12:00")));
        var before = SaidInTables.moment("lun 2026-11-23 11:59");

        assertThat(OpeningWords.of(open, before.plusSeconds(40)).headline()).isEqualTo("Ferme dans 1 minute");
        assertThat(OpeningWords.of(open, before.minusSeconds(20)).headline()).isEqualTo("Ferme dans 1 minute");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            09:00 | 9_h
            13:30 | 13_h_30
            12:00 | 12_h
            08:05 | 8_h_05
            00:00 | 0_h
            """)
    void hours_are_written_the_french_way(LocalTime time, String words) {
        assertThat(TimeWords.hour(time)).isEqualTo(words.replace('_', '\u00A0'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-25 | 2026-11-25 | aujourd’hui
            2026-11-25 | 2026-11-26 | demain
            2026-11-25 | 2026-11-27 | vendredi
            2026-11-25 | 2026-12-01 | mardi
            2026-11-25 | 2026-12-02 | le 2 décembre
            2026-12-25 | 2027-01-01 | le 1er janvier
            2026-11-25 | 2026-11-24 | le 24 novembre
            """)
    void a_day_is_called_as_people_call_it(LocalDate today, LocalDate day, String words) {
        assertThat(TimeWords.dayFrom(today, day)).isEqualTo(words);
    }

    @Test
    void dates_are_said_in_full() {
        assertThat(TimeWords.day(LocalDate.of(2026, 11, 25))).isEqualTo("mercredi 25 novembre");
        assertThat(TimeWords.day(LocalDate.of(2027, 8, 1))).isEqualTo("dimanche 1er août");
        assertThat(TimeWords.dayAndYear(LocalDate.of(2026, 12, 25))).isEqualTo("vendredi 25 décembre 2026");
    }
}
