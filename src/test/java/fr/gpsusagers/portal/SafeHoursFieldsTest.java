package fr.gpsusagers.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.enquiry.person.SafeHours;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.pack.TestPacks;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A page that shows safe hours and comes back untouched changes nothing: other hours could be a danger.
class SafeHoursFieldsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mardi de 9 h à 11 h",
                "mardi et jeudi de 14 h à 16 h",
                "mardi",
                "mardi avant 10 h",
                "mardi après 14 h",
                "mardi de 9 h 30 à 11 h",
                "mardi de 9 h à 11 h 45",
                "samedi de 9 h à 11 h",
                "mardi de 6 h à 7 h",
                "mardi de 19 h à 20 h",
                "mardi après 20 h",
                "mardi de 9 h à 11 h, jeudi de 14 h à 16 h",
                "tous les jours de 9 h à 11 h"
            })
    void fields_say_the_hours_that_they_were_filled_with(String words) {
        SafeHours safe = SafeHours.read(words).orElseThrow();
        assertThat(SafeHoursFields.of(safe).hours()).contains(safe);
    }

    @Test
    void a_minute_is_too_short_for_a_call_and_holidays_are_named_once() {
        Desk desk = TestPacks.bocage()
                .directory()
                .findDesk(new DeskId("guichet-gestion-rsa-1"))
                .orElseThrow();
        String minute = new SafeHoursFields(List.of(), "", "", "mardi 10h40-10h41").nobodyThen(desk);
        assertThat(minute)
                .startsWith("C’est trop court pour un appel. Choisissez une heure ou plus. Ce service appelle")
                .containsOnlyOnce("sauf jours fériés")
                .endsWith(", sauf jours fériés.");
        assertThat(new SafeHoursFields(List.of("mardi"), "18", "", "").nobodyThen(desk))
                .startsWith("Nous ne pouvons pas appeler à ces heures. Ce service appelle");
    }

    @Test
    void a_text_that_would_have_to_be_cut_is_not_read() {
        String tooLong = "mardi de 9 h à 11 h, jeudi" + " ".repeat(600);
        assertThat(new SafeHoursFields(List.of(), "", "", tooLong).hours()).isEmpty();
    }
}
