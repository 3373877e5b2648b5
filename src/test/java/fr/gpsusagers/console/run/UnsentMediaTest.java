package fr.gpsusagers.console.run;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.sending.notice.WaysToSend;
import fr.gpsusagers.sending.notice.WaysToSend.Way;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnsentMediaTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            NONE    ; NONE    ; Aucun SMS ne part : aucun service d’envoi n’est relié. Aucun mail ne part : donnez GPS_SMTP_URL et GPS_SMTP_FROM.
            REAL    ; NONE    ; Aucun SMS ne part : aucun service d’envoi n’est relié.
            NONE    ; REAL    ; Aucun mail ne part : donnez GPS_SMTP_URL et GPS_SMTP_FROM.
            PRETEND ; PRETEND ;
            """)
    void the_start_says_in_one_line_what_does_not_leave(Way mail, Way sms, @Nullable String line) {
        assertThat(UnsentMedia.line(new WaysToSend(mail, sms)).orElse(null)).isEqualTo(line);
    }
}
