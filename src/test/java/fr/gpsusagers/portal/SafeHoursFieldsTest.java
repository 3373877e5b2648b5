package fr.gpsusagers.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.person.SafeHours;
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
    void a_text_that_would_have_to_be_cut_is_not_read() {
        String tooLong = "mardi de 9 h à 11 h, jeudi" + " ".repeat(600);
        assertThat(new SafeHoursFields(List.of(), "", "", tooLong).hours()).isEmpty();
    }
}
