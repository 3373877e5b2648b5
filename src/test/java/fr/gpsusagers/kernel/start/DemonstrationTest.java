package fr.gpsusagers.kernel.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gpsusagers.kernel.start.Demonstration.Scenario;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/// `./gps demo` shares no data with the real product.
class DemonstrationTest {

    private static final Map<String, String> REAL = Map.of(
            "GPS_DATA", "/var/lib/gps",
            "GPS_MASTER_KEY", "/etc/gps/cle",
            "GPS_AGENTS_KEY", "/etc/gps/agents.key",
            "GPS_SMTP_URL", "smtp://mail.example:587",
            "GPS_SMS_URL", "https://sms.example",
            "GPS_ADDRESSES_URL", "https://adresses.example",
            "SERVER_ADDRESS", "0.0.0.0");

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
            setting           ; in the demonstration
            gps.data          ; /var/lib/gps/demo
            gps.master-key    ; /var/lib/gps/demo/cle-maitresse
            gps.agents-key    ; /var/lib/gps/demo/agents.key
            gps.smtp.url      ; ''
            gps.sms.url       ; ''
            gps.addresses.url ; ''
            server.address    ; localhost
            gps.demo          ; true
            """, useHeadersInDisplayName = true)
    void neither_the_folder_nor_the_key_nor_an_outside_system_of_the_real_product_is_used(
            String setting, String inTheDemonstration) {
        assertThat(environment(REAL, Demonstration.settings(REAL)).getProperty(setting))
                .isEqualTo(inTheDemonstration);
    }

    @Test
    void what_was_unpacked_or_learnt_before_is_shared() {
        assertThat(Demonstration.settings(Map.of("GPS_DATA", "/var/lib/gps")))
                .contains("--gps.programs=/var/lib/gps", "--gps.models=/var/lib/gps/modeles");
        assertThat(Demonstration.settings(Map.of("GPS_PROGRAMS", "/opt/p", "GPS_MODELS", "/opt/m")))
                .contains("--gps.programs=/opt/p", "--gps.models=/opt/m");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            setting          ; value                     ; told
            gps.database.url ; jdbc:postgresql://db/gps  ; La démonstration a sa propre base, vide à chaque départ. Retirez GPS_DATABASE_URL.
            gps.address      ; 0.0.0.0                   ; La démonstration n’est servie qu’à cette machine, car chacun peut y entrer. Retirez GPS_ADDRESS.
            """, useHeadersInDisplayName = true)
    void it_is_refused_where_others_could_come_in_or_real_requests_are_near(String setting, String value, String told) {
        var settings = new HashMap<>(Map.of(setting, value, "gps.demo", "true", "gps.clock", "2026-11-30T14:00"));

        assertThatThrownBy(() -> Settings.read(settings::get))
                .isInstanceOf(Refusal.class)
                .hasMessage(told);
        settings.remove("gps.demo");
        settings.remove("gps.clock");
        assertThat(Settings.read(settings::get).purpose()).isEqualTo(Settings.Purpose.PRODUCTION);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
            word    ; scenario
            journee ; DAY
            semaine ; WEEK
            mois    ; -
            ''      ; -
            """, useHeadersInDisplayName = true)
    void a_word_chooses_what_is_played(String word, @Nullable Scenario scenario) {
        assertThat(Scenario.find(word)).isEqualTo(Optional.ofNullable(scenario));
    }

    @Test
    void no_variable_turns_the_day_into_a_week() {
        var variables = Map.of("GPS_DEMO_SCENARIO", "semaine");

        assertThat(environment(variables, Demonstration.settings(variables)).getProperty("gps.demo-scenario"))
                .isEqualTo("journee");
    }

    @Test
    void another_clock_is_refused() {
        assertThatThrownBy(() -> Demonstration.settings(Map.of("GPS_CLOCK", "2026-11-27T18:00")))
                .isInstanceOf(Refusal.class);
    }

    /// Builds the environment as Spring does: command-line arguments take precedence over variables.
    private static StandardEnvironment environment(Map<String, String> variables, String... arguments) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, Map.copyOf(variables)));
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(arguments));
        return environment;
    }
}
