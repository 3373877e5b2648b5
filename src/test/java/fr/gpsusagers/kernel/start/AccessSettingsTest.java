package fr.gpsusagers.kernel.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A typo in an access setting is reported in one line before anything starts.
class AccessSettingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', useHeadersInDisplayName = true, textBlock = """
            setting               ; value                        ; told
            gps.pretend           ; on                           ;
            gps.pretend           ; true                         ; GPS_PRETEND=true
            gps.pretend           ; off                          ; GPS_PRETEND=off
            gps.security-contact  ; mailto:securite@exemple.fr   ;
            gps.security-contact  ; https://exemple.fr/securite  ;
            gps.security-contact  ; securite@exemple.fr          ; GPS_SECURITY_CONTACT
            gps.management.port   ; 9090                         ;
            gps.management.port   ; oui                          ; GPS_MANAGEMENT_PORT=oui
            gps.management.port   ; 8080                         ; GPS_MANAGEMENT_PORT=8080 est aussi le port des pages
            """)
    void each_setting_makes_sense_or_is_refused(String setting, String value, String told) {
        var settings = Map.of(setting, value);
        if (told == null) {
            assertThat(Settings.read(settings::get)).isNotNull();
        } else {
            assertThatThrownBy(() -> Settings.read(settings::get))
                    .isInstanceOf(Refusal.class)
                    .hasMessageStartingWith(told)
                    .hasMessageNotContaining("\n");
        }
    }

    @Test
    void metrics_have_no_port_unless_one_is_named_and_then_on_this_machine_only() {
        assertThat(Settings.read(_ -> null).management()).isEmpty();
        assertThat(Settings.read(Map.of("gps.management.port", "9090")::get).management())
                .hasValueSatisfying(listen -> {
                    assertThat(listen.getPort()).isEqualTo(9090);
                    assertThat(listen.getAddress().isLoopbackAddress()).isTrue();
                });
    }
}
