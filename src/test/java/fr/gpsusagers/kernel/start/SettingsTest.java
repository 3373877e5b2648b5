package fr.gpsusagers.kernel.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    private static final String URL = "jdbc:postgresql://localhost/gps?password=secret";

    @Test
    void without_settings_the_product_serves_this_machine_alone_on_8080_with_its_own_database() {
        var settings = Settings.read(Map.<String, String>of()::get);
        assertThat(settings.listen().getAddress().isLoopbackAddress()).isTrue();
        assertThat(settings.listen().getPort()).isEqualTo(8080);
        assertThat(settings.data()).isEqualTo(Path.of("data").toAbsolutePath());
        assertThat(settings.external()).isEmpty();
    }

    @Test
    void an_external_database_keeps_its_password_to_itself() {
        var settings = Settings.read(Map.of("gps.database.url", URL, "gps.database.password", "secret")::get);
        assertThat(settings.toString())
                .contains("jdbc:postgresql://localhost/gps")
                .doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            setting          ; value                ; told
            gps.port         ; quatre               ; GPS_PORT=quatre n’est pas un port. Écrivez un nombre, comme GPS_PORT=8081.
            gps.port         ; 70000                ; GPS_PORT=70000 n’est pas un port. Écrivez un nombre, comme GPS_PORT=8081.
            gps.port         ; -1                   ; GPS_PORT=-1 n’est pas un port. Écrivez un nombre, comme GPS_PORT=8081.
            gps.database.url ; mysql://localhost/x  ; GPS_DATABASE_URL doit commencer par jdbc:postgresql://, par exemple jdbc:postgresql://localhost:5432/gps.
            gps.clock        ; demain               ; GPS_CLOCK=demain est illisible. Écrivez-le comme GPS_CLOCK=2026-11-27T18:00.
            """, useHeadersInDisplayName = true)
    void a_setting_that_makes_no_sense_is_refused_in_one_line(String setting, String value, String told) {
        assertThatThrownBy(() -> Settings.read(Map.of(setting, value)::get))
                .isInstanceOf(Refusal.class)
                .hasMessage(told);
    }

    @Test
    void an_invented_time_never_enters_a_real_database() {
        var both = Map.of("gps.clock", "2026-11-27T18:00", "gps.database.url", URL);
        assertThatThrownBy(() -> Settings.read(both::get))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("GPS_CLOCK est refusé avec GPS_DATABASE_URL");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            issuer                            ; client ; secret ; acr    ; told
                                              ;        ;        ;        ;
            https://auth.example/api/v2       ; gps    ; s3     ;        ;
            https://auth.example/api/v2       ; gps    ; s3     ; eidas2 ;
            http://127.0.0.1:9000/api/v2      ; gps    ; s3     ;        ;
            http://localhost:9000             ; gps    ; s3     ;        ;
            https://auth.example/api/v2       ;        ; s3     ;        ; GPS_PROCONNECT_CLIENT_ID manque
            https://auth.example/api/v2       ; gps    ;        ;        ; GPS_PROCONNECT_CLIENT_SECRET manque
                                              ; gps    ; s3     ;        ; GPS_PROCONNECT_ISSUER manque
                                              ;        ;        ; eidas2 ; GPS_PROCONNECT_ISSUER manque
            http://auth.example/api/v2        ; gps    ; s3     ;        ; GPS_PROCONNECT_ISSUER doit être une adresse en https://
            http://localhost.example/api/v2   ; gps    ; s3     ;        ; GPS_PROCONNECT_ISSUER doit être une adresse en https://
            auth.example                      ; gps    ; s3     ;        ; GPS_PROCONNECT_ISSUER doit être une adresse en https://
            https://auth.example/?a=b         ; gps    ; s3     ;        ; GPS_PROCONNECT_ISSUER doit être une adresse en https://
            """, useHeadersInDisplayName = true)
    void the_settings_of_proconnect_come_together_and_over_tls(
            String issuer, String client, String secret, String acr, String told) {
        var settings = new java.util.HashMap<String, String>();
        settings.put("gps.proconnect.issuer", issuer);
        settings.put("gps.proconnect.client-id", client);
        settings.put("gps.proconnect.client-secret", secret);
        settings.put("gps.proconnect.acr", acr);
        if (told == null) {
            assertThat(Settings.read(settings::get)).isNotNull();
        } else {
            assertThatThrownBy(() -> Settings.read(settings::get))
                    .isInstanceOf(Refusal.class)
                    .hasMessageStartingWith(told)
                    .hasMessageNotContaining("s3");
        }
    }
}
