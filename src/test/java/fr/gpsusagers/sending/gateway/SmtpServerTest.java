package fr.gpsusagers.sending.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gpsusagers.kernel.start.Refusal;
import fr.gpsusagers.sending.gateway.SmtpServer.Account;
import fr.gpsusagers.sending.gateway.SmtpServer.Encryption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpServerTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            url                               ; host             ; port ; encryption
            smtp://mail.example               ; mail.example     ; 587  ; STARTTLS
            smtp://mail.example:2525          ; mail.example     ; 2525 ; STARTTLS
            smtps://mail.example              ; mail.example     ; 465  ; TLS
            smtps://localhost                 ; localhost        ; 465  ; TLS
            SMTP://mail.example:65535         ; mail.example     ; 65535 ; STARTTLS
            SMTPS://mail.example              ; mail.example     ; 465  ; TLS
            smtp://localhost:25               ; localhost        ; 25   ; LOOPBACK
            smtp://127.0.0.1:25               ; 127.0.0.1        ; 25   ; LOOPBACK
            smtp://[::1]:25                   ; [::1]            ; 25   ; LOOPBACK
            smtp://127.0.0.1.mail.example     ; 127.0.0.1.mail.example ; 587 ; STARTTLS
            smtp://localhost.mail.example     ; localhost.mail.example ; 587 ; STARTTLS
            """, useHeadersInDisplayName = true)
    void only_a_server_of_this_machine_is_spoken_to_in_the_clear(
            String url, String host, int port, Encryption encryption) {
        var server = SmtpServer.parse(url);
        assertThat(server.host()).isEqualTo(host);
        assertThat(server.port()).isEqualTo(port);
        assertThat(server.encryption()).isEqualTo(encryption);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            url                                 ; user       ; password
            smtp://gps:secret@mail.example      ; gps        ; secret
            smtp://gps%40cd.fr:a:b+c@mail.example ; gps@cd.fr ; a:b+c
            smtp://bob:12%23x%2Fy@mail.example  ; bob        ; 12#x/y
            smtp://gps%3A1:%C3%A9%2F%25@mail.example ; gps:1  ; é/%
            """, useHeadersInDisplayName = true)
    void an_account_may_have_any_sign_and_hides_itself(String url, String user, String password) {
        var server = SmtpServer.parse(url);
        assertThat(server.account()).contains(new Account(user, password));
        assertThat(server.toString()).doesNotContain(user, password);
    }

    @Test
    void nobody_is_waited_for_more_than_ten_seconds_and_encryption_is_no_wish() {
        assertThat(SmtpServer.parse("smtp://mail.example").properties("gps.example"))
                .containsEntry("mail.smtp.connectiontimeout", "10000")
                .containsEntry("mail.smtp.timeout", "10000")
                .containsEntry("mail.smtp.writetimeout", "10000")
                .containsEntry("mail.smtp.starttls.required", "true")
                .containsEntry("mail.smtp.ssl.checkserveridentity", "true")
                .containsEntry("mail.smtp.auth", "false");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mail.example:587",
                "http://mail.example",
                "smtp:mail.example",
                "smtp://gps:sec ret@mail.example",
                "smtp://gps:sec%ret@mail.example",
                "smtp://gps@mail.example",
                "smtp://bob:12#x@mail.example",
                "smtp://bob:12/x@mail.example",
                "smtp://bob:12?x@mail.example",
                "smtp://mail.example:65536",
                "smtp://mail.example:99999",
                "smtp://"
            })
    void an_address_that_makes_no_sense_is_refused_without_being_quoted(String url) {
        assertThatThrownBy(() -> SmtpServer.parse(url))
                .isInstanceOf(Refusal.class)
                .hasMessage("GPS_SMTP_URL est illisible. Écrivez-le comme GPS_SMTP_URL=smtp://nom:motdepasse@hôte:587."
                        + " Dans un mot de passe, @ s’écrit %40, # s’écrit %23 et / s’écrit %2F.")
                .hasNoCause();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GPS usagers", "a@b", "a@exemple.fr, b@exemple.fr", "a@exemple.fr\nBcc: b@exemple.fr"})
    void an_address_to_write_from_that_makes_no_sense_is_refused(String from) {
        assertThatThrownBy(() -> FromAddress.parse(from))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("GPS_SMTP_FROM manque ou est illisible.");
    }
}
