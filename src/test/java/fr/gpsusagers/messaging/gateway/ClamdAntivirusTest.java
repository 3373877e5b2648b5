package fr.gpsusagers.messaging.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gpsusagers.kernel.start.Refusal;
import fr.gpsusagers.messaging.file.Antivirus;
import fr.gpsusagers.messaging.file.ScanVerdict;
import fr.gpsusagers.messaging.gateway.FakeClamd.Mood;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClamdAntivirusTest extends AntivirusContract {

    private static final Duration SOON = Duration.ofSeconds(1);

    private FakeClamd clamd;

    @BeforeEach
    void start() throws IOException {
        clamd = new FakeClamd(Mood.USUAL);
    }

    @AfterEach
    void stop() {
        clamd.close();
    }

    @Override
    Antivirus antivirus() {
        return new ClamdAntivirus(ClamdAddress.parse(clamd.url()), Duration.ofSeconds(20));
    }

    @ParameterizedTest
    @EnumSource(
            value = Mood.class,
            names = {"SILENT", "RUDE", "LIMITED"})
    void a_daemon_in_trouble_gives_no_verdict(Mood mood) throws IOException {
        try (var troubled = new FakeClamd(mood)) {
            var antivirus = new ClamdAntivirus(ClamdAddress.parse(troubled.url()), SOON);
            assertThat(antivirus.examine(new ByteArrayInputStream(new byte[500_000])))
                    .isEqualTo(ScanVerdict.NOT_EXAMINED);
        }
    }

    @Test
    void without_a_daemon_there_is_no_verdict() throws IOException {
        String url = clamd.url();
        clamd.close();
        assertThat(new ClamdAntivirus(ClamdAddress.parse(url), SOON).examine(new ByteArrayInputStream(new byte[1])))
                .isEqualTo(ScanVerdict.NOT_EXAMINED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clamd", "http://localhost:3310", "tcp://", "unix:", "tcp://local host"})
    void an_unreadable_address_is_refused_with_how_to_mend_it(String url) {
        assertThatThrownBy(() -> ClamdAddress.parse(url))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("GPS_CLAMD=tcp://localhost:3310");
    }
}
