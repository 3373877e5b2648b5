package fr.gpsusagers.kernel.start;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutsideAddressesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            mail server      ; public url                ; clock            ; told
                             ;                           ;                  ;
                             ; http://localhost:8080     ;                  ;
            smtp://mail:25   ; https://gps.calvados.fr   ;                  ;
            smtp://mail:25   ; http://gps.interne/gps    ;                  ;
            smtp://mail:1025 ;                           ; 2026-11-27T18:00 ;
            smtp://mail:25   ;                           ;                  ; GPS_SMTP_URL envoie des messages dont les liens mèneraient à cette machine.
            smtp://mail:25   ; http://localhost:8080     ;                  ; GPS_SMTP_URL envoie des messages dont les liens mèneraient à cette machine.
            smtp://mail:25   ; http://127.0.0.1          ;                  ; GPS_SMTP_URL envoie des messages dont les liens mèneraient à cette machine.
            smtp://mail:25   ; http://[::1]:8080         ;                  ; GPS_SMTP_URL envoie des messages dont les liens mèneraient à cette machine.
                             ; gps.calvados.fr           ;                  ; GPS_PUBLIC_URL=gps.calvados.fr n’est pas l’adresse d’un site.
                             ; ftp://gps.calvados.fr     ;                  ; GPS_PUBLIC_URL=ftp://gps.calvados.fr n’est pas l’adresse d’un site.
                             ; https://                  ;                  ; GPS_PUBLIC_URL=https:// n’est pas l’adresse d’un site.
            """, useHeadersInDisplayName = true)
    void messages_that_leave_never_lead_to_this_machine(
            @Nullable String mailServer, @Nullable String publicUrl, @Nullable String clock, @Nullable String told) {
        var settings = new HashMap<String, @Nullable String>();
        settings.put("gps.smtp.url", mailServer);
        settings.put("gps.public-url", publicUrl);
        settings.put("gps.clock", clock);
        if (told == null) {
            assertThatCode(() -> OutsideAddresses.checkLinks(settings::get)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> OutsideAddresses.checkLinks(settings::get))
                    .isInstanceOf(Refusal.class)
                    .hasMessage(told + " Dites où le public trouve le site, par exemple"
                            + " GPS_PUBLIC_URL=https://gps.departement.fr.");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            operator            ; public url              ; clock            ; refused
            https://sms.example ; https://gps.calvados.fr ;                  ; false
            https://sms.example ;                         ; 2026-11-27T18:00 ; false
            https://sms.example ;                         ;                  ; true
            https://sms.example ; http://localhost:8080   ;                  ; true
            """, useHeadersInDisplayName = true)
    void so_do_text_messages_and_their_receipts_come_back_to_the_public_address(
            String operator, @Nullable String publicUrl, @Nullable String clock, boolean refused) {
        var settings = new HashMap<String, @Nullable String>();
        settings.put("gps.sms.url", operator);
        settings.put("gps.public-url", publicUrl);
        settings.put("gps.clock", clock);
        if (refused) {
            assertThatThrownBy(() -> OutsideAddresses.checkLinks(settings::get))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("GPS_SMS_URL envoie des messages dont les liens mèneraient à cette machine. Dites où le"
                            + " public trouve le site, par exemple GPS_PUBLIC_URL=https://gps.departement.fr.");
        } else {
            assertThatCode(() -> OutsideAddresses.checkLinks(settings::get)).doesNotThrowAnyException();
        }
    }
}
