package fr.gpsusagers.availability;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.pack.Confidence;
import fr.gpsusagers.kernel.pack.Provenance;
import fr.gpsusagers.kernel.pack.Spot;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is said of a contact whose hours nobody knows. Never more than « sans doute ».
class LikelyStateTest {

    private static final ContactId DESK = new ContactId("guichet");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lundi              | 2026-11-23T08:59 | Sans doute fermé, essayez ce matin
            lundi              | 2026-11-23T09:00 | Sans doute ouvert
            lundi              | 2026-11-23T11:59 | Sans doute ouvert
            lundi à midi       | 2026-11-23T12:00 | Sans doute fermé, essayez cet après-midi
            lundi              | 2026-11-23T14:00 | Sans doute ouvert
            lundi              | 2026-11-23T16:29 | Sans doute ouvert
            lundi soir         | 2026-11-23T16:30 | Sans doute fermé, essayez demain matin
            vendredi soir      | 2026-11-27T18:00 | Sans doute fermé, essayez lundi matin
            samedi             | 2026-11-28T10:00 | Sans doute fermé, essayez lundi matin
            dimanche           | 2026-11-29T10:00 | Sans doute fermé, essayez demain matin
            11 novembre        | 2026-11-11T10:00 | Sans doute fermé, essayez demain matin
            veille de Noël     | 2026-12-24T20:00 | Sans doute fermé, essayez lundi matin
            lundi de Pâques    | 2026-04-04T10:00 | Sans doute fermé, essayez mardi matin
            lundi de Pentecôte | 2026-05-25T10:00 | Sans doute fermé, essayez demain matin
            """)
    void a_working_day_is_likely_and_holidays_count(String day, LocalDateTime now, String words) {
        assertThat(said(now)).as(day).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-30 | 2026-12-01 | Sans doute fermé, essayez mercredi matin
            2026-11-30 | 2026-12-11 | Sans doute fermé, essayez le 14 décembre au matin
            2026-11-30 | 2027-06-30 | Sans doute fermé, essayez plus tard
            """)
    void an_exceptional_closure_is_never_likely_open(LocalDate from, LocalDate to, String words) {
        var closure = new Closure(Optional.of(DESK), from, to, "Travaux", provenance(), new Spot("test", 1));

        assertThat(said(LocalDateTime.parse("2026-11-30T10:00"), closure)).isEqualTo(words);
    }

    private static String said(LocalDateTime now, Closure... closures) {
        ChannelState state = ChannelState.likely(DESK, now, Calendars.of("14", List.of(), List.of(closures)));
        assertThat(state.words().tone()).isEqualTo(OpeningWords.Tone.UNKNOWN);
        assertThat(state.worksNow()).isEqualTo(state.words().headline().equals("Sans doute ouvert"));
        return state.words().headline();
    }

    private static Provenance provenance() {
        return new Provenance("test", Optional.empty(), Confidence.SURE, Optional.empty(), Optional.empty());
    }
}
