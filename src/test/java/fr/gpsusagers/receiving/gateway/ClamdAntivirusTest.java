package fr.gpsusagers.receiving.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gpsusagers.kernel.start.Refusal;
import fr.gpsusagers.receiving.file.Antivirus;
import fr.gpsusagers.receiving.file.ScanVerdict;
import fr.gpsusagers.receiving.gateway.FakeClamd.Mood;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
        return new ClamdAntivirus(clamd.url());
    }

    @ParameterizedTest
    @EnumSource(
            value = Mood.class,
            names = {"SILENT", "RUDE", "LIMITED"})
    void a_daemon_in_trouble_gives_no_verdict(Mood mood) throws IOException {
        try (var troubled = new FakeClamd(mood)) {
            var antivirus = new ClamdAntivirus(troubled.url());
            assertThat(antivirus.examine(new ByteArrayInputStream(new byte[500_000]), SOON))
                    .isEqualTo(ScanVerdict.NOT_EXAMINED);
        }
    }

    @Test
    void the_content_is_read_by_the_thread_that_has_it() throws IOException {
        Thread owner = Thread.currentThread();
        var content = new ByteArrayInputStream(EICAR.getBytes(StandardCharsets.US_ASCII)) {
            @Override
            public synchronized int read(byte[] bytes, int offset, int length) {
                return Thread.currentThread() == owner ? super.read(bytes, offset, length) : -1;
            }
        };
        assertThat(antivirus().examine(content, SOON)).isEqualTo(ScanVerdict.INFECTED);
    }

    @Test
    void all_files_of_one_mail_share_one_deadline() throws IOException {
        try (var silent = new FakeClamd(Mood.SILENT)) {
            var antivirus = new ClamdAntivirus(silent.url());
            long longAgo = System.nanoTime() - Antivirus.PATIENCE.minus(SOON).toNanos();
            var sitting = new Antivirus.Sitting(antivirus, longAgo);
            for (int file = 0; file < 20; file++) {
                assertThat(sitting.examine(new ByteArrayInputStream(new byte[10])))
                        .isEqualTo(ScanVerdict.NOT_EXAMINED);
            }
            assertThat(silent.asked()).isEqualTo(1);
        }
    }

    @Test
    void a_content_that_cannot_be_read_is_no_verdict() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatThrownBy(() -> antivirus().examine(broken, SOON)).hasMessage("gone");
    }

    @Test
    void without_a_daemon_there_is_no_verdict() throws IOException {
        String url = clamd.url();
        clamd.close();
        assertThat(new ClamdAntivirus(url).examine(new ByteArrayInputStream(new byte[1]), SOON))
                .isEqualTo(ScanVerdict.NOT_EXAMINED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clamd", "http://localhost:3310", "tcp://", "unix:", "tcp://local host"})
    void an_unreadable_address_is_refused_with_how_to_mend_it(String url) {
        assertThatThrownBy(() -> new ClamdAntivirus(url))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("GPS_CLAMD=tcp://localhost:3310");
    }
}
