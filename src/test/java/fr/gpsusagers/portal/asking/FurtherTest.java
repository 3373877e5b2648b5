package fr.gpsusagers.portal.asking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.AskedFor;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FurtherTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-12-02");

    @ParameterizedTest
    @CsvSource(textBlock = """
            # as typed,    the day,    what to mend
            2026-12-15,    2026-12-15,
            15/12/2026,    2026-12-15,
            5/1/2027,      2027-01-05,
            15.12.2026,    2026-12-15,
            15 / 12 / 2026,2026-12-15,
            2026-12-02,    2026-12-02,
            2026-12-01,    2026-12-01, 'Cette date est passée. Vérifiez-la, ou laissez vide.'
            31/02/2027,    ,           Écrivez la date comme ceci : 15/12/2026.
            bientôt,       ,           Écrivez la date comme ceci : 15/12/2026.
            '',            ,
            """)
    void a_day_is_understood_as_people_write_it(String typed, @Nullable LocalDate day, @Nullable String mistake) {
        var further = new Further(AskedFor.ONESELF, "", typed);
        assertThat(further.day().orElse(null)).isEqualTo(day);
        assertThat(further.mistake(TODAY).replace('\u00A0', ' ')).isEqualTo(mistake == null ? "" : mistake);
    }
}
