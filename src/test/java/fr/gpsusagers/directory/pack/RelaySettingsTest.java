package fr.gpsusagers.directory.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The administration's own relay is declared whole, or not at all.
class RelaySettingsTest {

    private static final String URL = "https://relais.departement.fr/appel";
    private static final String HOURS = "Mo-Fr 08:30-18:00";

    private final RelaySettings settings = new RelaySettings();

    @Test
    void there_is_none_by_default() {
        assertThat(settings.ownRelay("", " ", "")).isNull();
    }

    @Test
    void it_has_a_name_an_address_and_hours() {
        var relay = Objects.requireNonNull(settings.ownRelay("Relais du Département", URL, HOURS));

        assertThat(relay.name()).isEqualTo("Relais du Département");
        assertThat(relay.url()).isEqualTo(URL);
        assertThat(relay.hours().inWords()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        no address       | Relais |                        | Mo-Fr 08:30-18:00
        no hours         | Relais | https://relais.fr      |
        no name          |        | https://relais.fr      | Mo-Fr 08:30-18:00
        an open address  | Relais | http://relais.fr       | Mo-Fr 08:30-18:00
        not an address   | Relais | relais du département  | Mo-Fr 08:30-18:00
        unreadable hours | Relais | https://relais.fr      | tous les jours
        """)
    void what_is_missing_or_unreadable_is_refused_in_one_line(String what, String name, String url, String hours) {
        assertThatThrownBy(() -> settings.ownRelay(or(name), or(url), or(hours)))
                .as(what)
                .hasMessageContaining("GPS_RELAY_HOURS");
    }

    private static String or(String cell) {
        return cell == null ? "" : cell;
    }
}
