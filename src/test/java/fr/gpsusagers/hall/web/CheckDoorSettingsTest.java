package fr.gpsusagers.hall.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gpsusagers.kernel.start.Refusal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.web.context.support.GenericWebApplicationContext;

/// A typo in a setting of the doors is reported in one line before anything starts.
class CheckDoorSettingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', useHeadersInDisplayName = true, textBlock = """
            setting               ; value                        ; told
            gps.trusted-proxy     ; 10.0.0.0/24, fd00::2         ;
            gps.trusted-proxy     ; tous                         ; GPS_TRUSTED_PROXY=tous
            gps.limits            ; words=10/100                 ;
            gps.limits            ; words=many                   ; GPS_LIMITS
            """)
    void each_setting_makes_sense_or_is_refused(String setting, String value, String told) {
        if (told == null) {
            assertThatCode(() -> check(new GenericApplicationContext(), Map.of(setting, value)))
                    .doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> check(new GenericApplicationContext(), Map.of(setting, value)))
                    .isInstanceOf(Refusal.class)
                    .hasMessageStartingWith(told)
                    .hasMessageNotContaining("\n");
        }
    }

    @Test
    void a_port_that_another_program_holds_is_refused_to_a_product_and_not_to_a_command() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Map<String, Object> taken = Map.of("gps.port", String.valueOf(other.getLocalPort()));
            Map<String, Object> managed =
                    Map.of("gps.port", "0", "gps.management.port", String.valueOf(other.getLocalPort()));

            assertThatThrownBy(() -> check(new GenericWebApplicationContext(), taken))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("par exemple GPS_PORT=" + (other.getLocalPort() + 1));
            assertThatThrownBy(() -> check(new GenericWebApplicationContext(), managed))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("par exemple GPS_MANAGEMENT_PORT=" + (other.getLocalPort() + 1));
            assertThatCode(() -> check(new GenericApplicationContext(), taken)).doesNotThrowAnyException();
        }
    }

    private static void check(GenericApplicationContext context, Map<String, Object> settings) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("settings", settings));
        new CheckDoorSettings().initialize(context);
    }
}
