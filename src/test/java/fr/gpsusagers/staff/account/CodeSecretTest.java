package fr.gpsusagers.staff.account;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gpsusagers.running.TestClock;
import fr.gpsusagers.staff.Login;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeSecretTest {

    /// The secret of the examples of RFC 6238.
    private static final CodeSecret SECRET = CodeSecret.of("12345678901234567890".getBytes(US_ASCII));

    private final Instant now = new TestClock().instant();

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            second      ; code
            59          ; 287082
            1111111109  ; 081804
            1111111111  ; 050471
            1234567890  ; 005924
            2000000000  ; 279037
            20000000000 ; 353130
            """, useHeadersInDisplayName = true)
    void its_codes_are_those_of_the_standard(long second, String code) {
        assertThat(SECRET.codeAt(Instant.ofEpochSecond(second))).isEqualTo(new OneTimeCode(code));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            seconds late ; accepted
            -60          ; false
            -30          ; true
            0            ; true
            30           ; true
            60           ; false
            """, useHeadersInDisplayName = true)
    void a_code_is_good_half_a_minute_early_or_late(long late, boolean accepted) {
        OneTimeCode code = SECRET.codeAt(now);
        assertThat(SECRET.stepOf(code, now.plusSeconds(late)).isPresent()).isEqualTo(accepted);
    }

    @Test
    void blanks_in_a_code_do_not_count_and_anything_else_is_no_code() {
        String code = SECRET.codeAt(now).value();
        assertThat(SECRET.stepOf(new OneTimeCode(" " + code.substring(0, 3) + " " + code.substring(3)), now))
                .isPresent();
        assertThat(SECRET.stepOf(new OneTimeCode(""), now)).isEmpty();
        assertThat(SECRET.stepOf(new OneTimeCode(code + "0"), now)).isEmpty();
    }

    @Test
    void a_telephone_reads_it_from_an_address() {
        assertThat(SECRET.base32()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(SECRET.enrolment(new Login("standard@departement.example")))
                .hasToString(
                        "otpauth://totp/GPS%20usagers:standard%40departement.example"
                                + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=GPS%20usagers&algorithm=SHA1&digits=6&period=30");
    }

    @Test
    void each_is_drawn_anew_and_hides_itself() {
        assertThat(CodeSecret.draw()).isNotEqualTo(CodeSecret.draw()).hasToString("…");
        assertThatThrownBy(() -> new CodeSecret("00")).isInstanceOf(IllegalArgumentException.class);
    }
}
