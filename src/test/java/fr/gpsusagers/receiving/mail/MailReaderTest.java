package fr.gpsusagers.receiving.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gpsusagers.receiving.mail.MailShape.Reading;
import fr.gpsusagers.receiving.mail.ReadMail.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class MailReaderTest {

    private static final String HEADER = """
            From: a@exemple.fr
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: text/plain

            Bonjour
            --b
            Content-Type: application/pdf; name=grand.pdf
            Content-Transfer-Encoding: base64

            """;

    @Test
    void an_attachment_of_20_megabytes_is_streamed() throws IOException {
        var size = new AtomicLong();

        ReadMail read = MailReader.read(
                mail(HEADER, repeated("QUJD".repeat(19) + "\r\n", 20_000_000 / 57), "--b--"),
                (name, content) -> size.set(content.transferTo(OutputStream.nullOutputStream())));

        assertThat(size).hasValue(20_000_000 / 57 * 57);
        assertThat(read.text().words()).isEqualTo("Bonjour");
        assertThat(read.isDamaged()).isFalse();
    }

    @Test
    void a_mail_larger_than_the_memory_is_read() throws IOException {
        var size = new AtomicLong();
        String line = "x".repeat(8_000) + "\r\n";

        ReadMail read = MailReader.read(
                mail(HEADER.replace("base64", "8bit"), repeated(line, 140_000), "--b--"), (name, content) -> {
                    size.addAndGet(content.skip(10));
                });

        assertThat(size).hasValue(10);
        assertThat(read.text().words()).isEqualTo("Bonjour");
    }

    @Test
    void what_the_sink_leaves_is_skipped() throws IOException {
        var names = new ArrayList<String>();

        ReadMail read = MailReader.read(
                new ByteArrayInputStream((HEADER + "JVBERg==\n--b\nContent-Type: image/png\n\nx\n--b--")
                        .getBytes(StandardCharsets.UTF_8)),
                (name, content) -> names.add(name));

        assertThat(names).containsExactly("grand.pdf", "image.png");
        assertThat(read.kind()).isEqualTo(Kind.PERSON);
    }

    @Test
    void a_failure_of_the_source_reaches_the_caller() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection lost");
            }
        };

        assertThatThrownBy(() -> MailReader.read(mail(HEADER, broken, ""), (_, content) -> content.readAllBytes()))
                .isInstanceOf(IOException.class)
                .hasMessage("connection lost");
    }

    @Test
    void a_failure_of_the_sink_reaches_the_caller() {
        assertThatThrownBy(() -> MailReader.read(mail(HEADER, repeated("QUJD", 10), ""), (_, _) -> {
                    throw new IOException("disk full");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
        assertThatThrownBy(() -> MailReader.read(mail(HEADER, repeated("QUJD", 10), ""), (_, _) -> {
                    throw new IllegalStateException("closed");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("closed");
    }

    @Test
    void the_source_is_read_to_its_end() throws IOException {
        InputStream raw = mail(HEADER, repeated("QUJD", 10), "\n--b--\n" + "epilogue ".repeat(10_000));

        MailReader.read(raw, (_, _) -> {});

        assertThat(raw.read()).isEqualTo(-1);
    }

    @Test
    void nothing_of_a_mail_reaches_a_log() throws IOException {
        Reading reading = MailShape.of("answers").findFirst().orElseThrow().read();

        assertThat(reading.mail()).hasToString("ReadMail[PERSON]");
        assertThat(reading.mail().text()).hasToString("NewWords[…]");
    }

    /// A source that is never in memory as a whole.
    private static InputStream repeated(String piece, int times) {
        byte[] bytes = piece.getBytes(StandardCharsets.US_ASCII);
        return new InputStream() {
            private long left = (long) times * bytes.length;

            @Override
            public int read() {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0];
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                if (left == 0) {
                    return -1;
                }
                int start = (int) ((bytes.length - left % bytes.length) % bytes.length);
                int count = Math.min(length, bytes.length - start);
                System.arraycopy(bytes, start, target, offset, count);
                left -= count;
                return count;
            }
        };
    }

    private static InputStream mail(String start, InputStream middle, String end) {
        return new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(start.getBytes(StandardCharsets.UTF_8)),
                middle,
                new ByteArrayInputStream(end.getBytes(StandardCharsets.UTF_8)))));
    }
}
