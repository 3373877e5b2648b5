package fr.gpsusagers.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.directory.Directory;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.pack.TestPacks;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SharingTest {

    private static final Directory DIRECTORY = TestPacks.bocage().directory();
    private static final PhoneNumber OWN = PhoneNumber.parse("06 39 98 12 34");

    @Test
    void a_citizen_s_own_number_belongs_to_one_person() {
        assertThat(Sharing.of(AskedFor.ONESELF, Optional.of(OWN), DIRECTORY)).isEqualTo(Sharing.ONE_PERSON);
        assertThat(Sharing.of(AskedFor.RELATIVE, Optional.empty(), DIRECTORY)).isEqualTo(Sharing.ONE_PERSON);
    }

    @Test
    void a_professional_s_number_is_shared() {
        assertThat(Sharing.of(AskedFor.PROFESSIONAL, Optional.of(OWN), DIRECTORY))
                .isEqualTo(Sharing.MANY);
    }

    @Test
    void a_number_that_the_pack_gives_to_a_contact_is_shared() {
        PhoneNumber given = DIRECTORY
                .switchboard(LocalDate.of(2026, 11, 26))
                .lines()
                .getFirst()
                .number();
        assertThat(Sharing.of(AskedFor.ONESELF, Optional.of(given), DIRECTORY)).isEqualTo(Sharing.MANY);
    }
}
