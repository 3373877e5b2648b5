package fr.gpsusagers.enquiry.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a person writes about when a call is safe, and what the product does with it.
class SafeHoursTest {

    @ParameterizedTest(name = "« {0} »")
    @CsvSource(delimiter = '|', textBlock = """
            mardi 9 h-11 h                        | mardi de 9 h à 11 h
            Mardi de 9h à 11h                     | mardi de 9 h à 11 h
            le mardi entre 9 et 11 heures         | mardi de 9 h à 11 h
            mar. 9:30-11:00                       | mardi de 9 h 30 à 11 h
            lundi et jeudi 14h – 16h              | lundi et jeudi de 14 h à 16 h
            du lundi au vendredi de 9h00 à 12h00  | lundi, mardi, mercredi, jeudi et vendredi de 9 h à 12 h
            en semaine, après 14 h                | lundi, mardi, mercredi, jeudi et vendredi après 14 h
            le mardi matin                        | mardi avant 12 h
            jeudi après-midi                      | jeudi de 12 h à 18 h
            le mercredi                           | mercredi
            mardi 9h-11h, jeudi avant 10 h        | mardi de 9 h à 11 h, jeudi avant 10 h
            lundi matin de 9h à 10h               | lundi de 9 h à 10 h
            mardi après-midi entre 14h et 16h     | mardi de 14 h à 16 h
            lundi à partir de 14h jusqu'à 16h     | lundi de 14 h à 16 h
            jeudi avant 10h et après 16h          | jeudi avant 10 h, jeudi après 16 h
            vendredi 9h-10h et 15h-16h            | vendredi de 9 h à 10 h, vendredi de 15 h à 16 h
            """)
    void days_and_hours_are_read_as_people_write_them(String written, String read) {
        Optional<SafeHours> hours = SafeHours.read(written);
        assertThat(hours).isPresent();
        assertThat(hours.orElseThrow().inWords().replace('\u00A0', ' ')).isEqualTo(read);
        assertThat(SafeHours.read(hours.orElseThrow().inWords())).isEqualTo(hours);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "quand il est au travail",
                "entre 9 h et 11 h",
                "tous les jours sauf le mardi",
                "mardi de 11 h à 9 h",
                "mardi 25 h",
                "pas le mardi",
                "mardi 9 h-11 h si la voiture n'est pas là",
                "jamais",
                "lundi matin, merci",
                "mon mari est absent lundi",
                "lundi 10h et 15h",
                "lundi auvendredi",
                "lundi après 14h et avant 16h",
                "lundi matin 14h-15h et 9h-13h"
            })
    void what_leaves_a_doubt_is_not_read(String written) {
        assertThat(SafeHours.read(written)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-12-01T08:59 | false
            2026-12-01T09:00 | true
            2026-12-01T10:59 | true
            2026-12-01T11:00 | false
            2026-12-02T09:30 | false
            2026-12-08T09:30 | true
            """)
    void a_call_is_safe_from_the_first_minute_to_before_the_last(LocalDateTime moment, boolean safe) {
        AnswerHours hours = AnswerHours.of(SafeHours.read("mardi 9 h-11 h"), Set.of(HalfDay.AFTERNOON));
        assertThat(hours.includes(moment)).isEqualTo(safe);
    }
}
