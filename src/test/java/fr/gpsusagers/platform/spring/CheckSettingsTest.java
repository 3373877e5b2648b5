package fr.gpsusagers.platform.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gpsusagers.kernel.start.Demonstration;
import fr.gpsusagers.kernel.start.Refusal;
import fr.gpsusagers.kernel.start.Settings;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/// Settings are checked in the environment that Spring builds, before it makes any bean.
class CheckSettingsTest {

    private static final Map<String, String> NOTHING = Map.of();
    private static final Map<String, String> MAIL = Map.of("GPS_SMTP_URL", "smtp://mail.example:587");

    @ParameterizedTest
    @ValueSource(strings = {"GPS_DEMO", "gps.demo"})
    void no_setting_turns_the_real_product_into_a_demonstration(String name) {
        assertThatThrownBy(() -> check(Map.of(name, "true")))
                .isInstanceOf(Refusal.class)
                .hasMessage("GPS_DEMO n’est pas un réglage. Pour une démonstration, lancez ./gps demo.");
    }

    @Test
    void the_command_line_does() {
        assertThat(check(NOTHING).purpose()).isEqualTo(Settings.Purpose.PRODUCTION);
        assertThat(check(NOTHING, Demonstration.settings(NOTHING)).purpose()).isEqualTo(Settings.Purpose.DEMONSTRATION);
    }

    @Test
    void a_product_without_a_public_address_sends_no_links_and_a_command_sends_nothing() {
        assertThatThrownBy(() -> check(MAIL)).isInstanceOf(Refusal.class).hasMessageStartingWith("GPS_SMTP_URL");
        assertThatCode(() -> check(MAIL, "--spring.profiles.active=command")).doesNotThrowAnyException();
    }

    /// Checks the settings of an environment built as Spring does: arguments take precedence over variables.
    private static Settings check(Map<String, String> variables, String... arguments) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, Map.copyOf(variables)));
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(arguments));
        try (var context = new GenericApplicationContext()) {
            context.setEnvironment(environment);
            new CheckSettings().initialize(context);
            context.refresh();
            return context.getBean(Settings.class);
        }
    }
}
