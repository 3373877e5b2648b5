package fr.gpsusagers.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.pack.TestPacks;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which hours are read, which are refused and with what advice, and how they are worded for citizens.
class HoursTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lu-Ve 09:00-12:00                    | Les jours sont Mo, Tu, We, Th, Fr, Sa, Su
            Mo-Fr 9h-12h                         | Écrivez par exemple Mo-Fr 09:00-12:00,13:30-17:00
            Mo-Fr 09:60-12:00                    | Écrivez par exemple
            Mo-Fr 25:00-26:00                    | Écrivez par exemple
            tous les jours                       | Écrivez par exemple
            ''                                   | une règle est vide
            Mo-Fr                                | une règle n’a pas d’heures
            PH                                   | une règle n’a pas d’heures
            Mo-Fr 09:00-12:00;                   | une règle est vide
            Mo-Fr 09:00-12:00, Sa 10:00-11:00    | Séparez les règles par « ; »
            'Mo-Fr 09:00-12:00 || Sa 10:00-11:00' | Séparez les règles par « ; »
            Mo-Fr 09:00-12:00 "sur rendez-vous"  | Retirez le texte entre guillemets
            Mo off "travaux"                     | Retirez le texte entre guillemets
            Mo-Fr 09:00-12:00 off                | off ferme toute la journée
            24/7 off                             | off ferme toute la journée
            Mo-Fr unknown                        | Retirez cette règle
            Mo 09:00+                            | Écrivez l’heure de fermeture
            Mo 09:00                             | Écrivez l’heure de fermeture
            Mo sunrise-sunset                    | Écrivez des heures
            Mo 09:00-17:00/30                    | un intervalle (« / ») n’est pas compris
            Mo 09:00-09:00                       | Pour un jour entier, écrivez 00:00-24:00
            Mo 24:00-26:00                       | Mettez-la au jour suivant
            Mo 13:30-07:00                       | une plage finit avant de commencer
            Mo 09:00-12:00,11:00-14:00           | deux plages se chevauchent
            Mo-Fr 09:00-12:00; Mo-Fr 13:30-17:00 | Joignez leurs heures par une virgule
            Mo 09:00-12:00; Mo-Fr 13:30-17:00    | Joignez leurs heures par une virgule
            We off; Mo-Fr 09:00-17:00            | la règle « Mo-Fr 09:00-17:00 » efface « We off ». Échangez leur place.
            Jul-Aug Mo-Fr 09:00-13:00; Mo-Fr 09:00-17:00 | Échangez leur place
            SH Mo-Fr 09:00-12:00; Mo-Fr 09:00-17:00 | Échangez leur place
            Fr[1] 09:00-12:00; Mo-Fr 09:00-17:00 | Échangez leur place
            week 10 Mo 09:00-12:00               | Écrivez des dates
            2026 Mo 09:00-12:00                  | horaires/fermetures.csv
            2026 Dec 24-2027 Jan 02 off          | horaires/fermetures.csv
            easter off                           | Écrivez des dates comme Jul 01-Aug 31
            Jan 01+ off                          | Écrivez des dates comme Jul 01-Aug 31
            Jul Fr[1] 10:00-11:00                | Écrivez des dates comme Jul 01-Aug 31
            Feb 30 off                           | le mois « Feb » n’a pas de jour 30
            PH +1 day off                        | un décalage en jours n’est pas compris
            """)
    void what_is_not_surely_understood_is_refused_with_advice(String written, String advice) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Hours.parse(written))
                .withMessageStartingWith("Horaire « " + written + " » : ")
                .withMessageContaining(advice);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mo-Fr 09:00-12:00,13:30-17:00 | du lundi au vendredi : 9 h à 12 h et 13 h 30 à 17 h / sauf jours fériés
            Mo-Tu 08:45-12:30,13:30-17:15; We 08:45-12:45; Th-Fr 08:45-12:30,13:30-17:15; Sa 08:45-12:45 | lundi, mardi, jeudi et vendredi : 8 h 45 à 12 h 30 et 13 h 30 à 17 h 15 / mercredi et samedi : 8 h 45 à 12 h 45 / sauf jours fériés
            Mo,We-Fr 09:30-12:00          | lundi et du mercredi au vendredi : 9 h 30 à 12 h / sauf jours fériés
            Tu 14:00-17:00                | mardi : 14 h à 17 h / sauf jours fériés
            Mo-Su 09:00-23:00             | tous les jours : 9 h à 23 h / sauf jours fériés
            Mo-Sa 08:30-21:00; Su,PH 10:00-18:00 | du lundi au samedi : 8 h 30 à 21 h / dimanche et jours fériés : 10 h à 18 h
            Mo-Fr 00:00-08:00,20:00-24:00; Sa 00:00-08:00,12:00-24:00; Su,PH 00:00-24:00 | du lundi au vendredi : 0 h à 8 h et 20 h à minuit / samedi : 0 h à 8 h et 12 h à minuit / dimanche et jours fériés : jour et nuit
            Mo-Su,PH 00:00-24:00          | tous les jours, jours fériés compris : jour et nuit
            24/7                          | jour et nuit
            24/7; PH off                  | tous les jours : jour et nuit / sauf jours fériés
            Fr,Sa 22:00-02:00             | vendredi et samedi : 22 h à 2 h / sauf jours fériés
            Mo-Fr 09:00-17:00; We off     | lundi, mardi, jeudi et vendredi : 9 h à 17 h / sauf jours fériés
            Mo,Th 09:00-12:00; SH off     | lundi et jeudi : 9 h à 12 h / fermé pendant les vacances scolaires / sauf jours fériés
            Mo-Fr 09:00-17:00; SH Mo-Fr 09:00-12:00 | du lundi au vendredi : 9 h à 17 h / vacances scolaires, du lundi au vendredi : 9 h à 12 h / sauf jours fériés
            Mo-Fr 09:00-12:30,13:30-17:30; Sa 09:00-12:00; Jul 01-Aug 31 Mo-Fr 09:00-13:00; PH off | du lundi au vendredi : 9 h à 12 h 30 et 13 h 30 à 17 h 30 / samedi : 9 h à 12 h / du 1er juillet au 31 août, du lundi au vendredi : 9 h à 13 h / sauf jours fériés
            Mo-Fr 09:00-17:00; Dec 24-Jan 02 off; Aug 16 off | du lundi au vendredi : 9 h à 17 h / fermé du 24 décembre au 2 janvier / fermé le 16 août / sauf jours fériés
            Fr[1] 09:00-12:00; Mo[-1] 14:00-16:00; Tu[2] 10:00-11:00 | 1er vendredi du mois : 9 h à 12 h / dernier lundi du mois : 14 h à 16 h / 2e mardi du mois : 10 h à 11 h / sauf jours fériés
            PH Mo-Fr 09:00-12:00; Tu 14:00-16:00 | mardi : 14 h à 16 h / jours fériés, du lundi au vendredi : 9 h à 12 h
            off                           | fermé
            """)
    void hours_are_told_by_groups_of_days(String written, String lines) {
        assertThat(String.join(" / ", Hours.parse(written).inWords()).replace('\u00A0', ' '))
                .isEqualTo(lines);
    }

    @Test
    void hours_do_not_break_in_the_middle() {
        assertThat(Hours.parse("Mo 09:30-12:00").inWords().getFirst())
                .isEqualTo("lundi\u00A0: 9\u00A0h\u00A030 à 12\u00A0h");
    }

    @Test
    void unknown_hours_say_nothing_and_invent_nothing() {
        assertThat(Hours.unknown().isKnown()).isFalse();
        assertThat(Hours.unknown().inWords()).isEmpty();
        assertThat(Hours.parse("Mo 09:00-10:00").isKnown()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"24/7", " 24/7 "})
    void day_and_night_is_always(String written) {
        assertThat(Hours.parse(written)).isEqualTo(Hours.always());
        assertThat(Hours.always().isAlways()).isTrue();
    }

    @Test
    void the_same_text_gives_equal_hours() {
        assertThat(Hours.parse("Mo 09:00-10:00"))
                .isEqualTo(Hours.parse(" Mo 09:00-10:00"))
                .hasSameHashCodeAs(Hours.parse("Mo 09:00-10:00"))
                .isNotEqualTo(Hours.parse("Mo 09:00-11:00"));
    }

    @ParameterizedTest
    @MethodSource("hoursOfThePacks")
    void all_hours_of_the_packs_are_said_in_words(Hours hours) {
        assertThat(hours.inWords()).isNotEmpty();
    }

    static Stream<Hours> hoursOfThePacks() {
        return Stream.of(TestPacks.bocage(), TestPacks.example())
                .map(Pack::directory)
                .flatMap(directory -> Stream.concat(
                        directory.desks().stream().map(Desk::teamHours),
                        directory.contacts(LocalDate.parse("2026-11-25")).stream()
                                .flatMap(contact -> Stream.of(contact.counterHours(), contact.telephoneHours()))))
                .filter(Hours::isKnown)
                .distinct();
    }

    @Test
    void whatever_is_typed_is_read_or_refused_in_french() {
        var random = new Random(20261123);
        String[] pieces = {
            "Mo", "-", "Fr", " ", " ", "09:00", "-", "12:00", ",", ";", "PH", "SH", "off", "24/7", "[1]", "Jul", "01",
            "\"", "+", ":", "é", "99", "/", "week", "2026", "||", "easter", "26:00", "(", "sunset", "open"
        };
        int read = 0;
        for (int attempt = 0; attempt < 5_000; attempt++) {
            var typed = new StringBuilder();
            random.ints(1 + random.nextInt(9), 0, pieces.length).forEach(piece -> typed.append(pieces[piece]));
            read += readsOrRefuses(typed.toString()) ? 1 : 0;
        }
        assertThat(read).isGreaterThan(5);
    }

    private static boolean readsOrRefuses(String typed) {
        try {
            Hours.parse(typed);
            return true;
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageStartingWith("Horaire « ");
            return false;
        }
    }
}
