package fr.gpsusagers.receiving.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// A mail as some program makes it, and what must be understood of it. The files of shapes say how they are
/// written.
///
/// @param expected what is expected, by its name: `words`, `rest`, `kind`, …
record MailShape(String title, Map<String, String> expected, byte[] mail) {

    /// A mail that was read, with the names and sizes of its attachments.
    record Reading(ReadMail mail, List<String> attachments) {}

    static final List<String> FILES =
            List.of("answers", "clients", "kinds", "forms", "letters", "attachments", "unusual");

    /// Reads the shapes of a file. Each begins with a line `=== title`; what is expected follows, then
    /// `---`, then the mail. In it, `\xE9` is a byte; all other letters are UTF-8, and lines end with CR
    /// LF.
    static Stream<MailShape> of(String file) {
        String[] blocks = text(file).split("(?m)^=== ");
        return Stream.of(blocks).skip(1).map(MailShape::shape);
    }

    static Stream<MailShape> all() {
        return FILES.stream().flatMap(MailShape::of);
    }

    Reading read() throws IOException {
        return read(mail);
    }

    static Reading read(byte[] mail) throws IOException {
        var attachments = new ArrayList<String>();
        ReadMail read = MailReader.read(new ByteArrayInputStream(mail), (name, content) -> {
            attachments.add(name + " (" + content.readAllBytes().length + ")");
        });
        return new Reading(read, attachments);
    }

    /// Checks a reading against everything that the shape expects.
    void check() throws IOException {
        Reading reading = read();
        ReadMail read = reading.mail();
        expected.forEach((name, value) -> check(reading, name, value));
        assertThat(read.isDamaged()).as(title + ": is damaged").isEqualTo(expected.containsKey("damaged"));
    }

    private void check(Reading reading, String name, String value) {
        ReadMail read = reading.mail();
        switch (name) {
            case "words" -> assertThat(read.text().words()).as(title).isEqualTo(value);
            case "rest" -> assertThat(read.text().rest()).as(title).contains(value);
            case "whole-rest" -> assertThat(read.text().rest()).as(title).isEqualTo(value);
            case "kind" -> assertThat(read.kind()).as(title).hasToString(value);
            case "attachments" ->
                assertThat(String.join(", ", reading.attachments())).as(title).isEqualTo(value);
            case "subject" -> assertThat(read.subject()).as(title).isEqualTo(value);
            case "from" ->
                assertThat(read.from().map(from -> from.value()).orElse(""))
                        .as(title)
                        .isEqualTo(value);
            case "recipients" ->
                assertThat(read.recipients().stream().map(to -> to.value()).toList())
                        .as(title)
                        .hasToString("[" + value + "]");
            case "id" -> assertThat(read.messageId().orElse("")).as(title).isEqualTo(value);
            case "answered" ->
                assertThat(String.join(", ", read.answered())).as(title).isEqualTo(value);
            case "authentications" ->
                assertThat(String.join(" / ", read.authentications())).as(title).isEqualTo(value);
            case "report" -> assertThat(report(read)).as(title).isEqualTo(value);
            case "damaged" -> {}
            default -> throw new IllegalArgumentException(title + ": " + name);
        }
    }

    private static String report(ReadMail read) {
        return read.report()
                .map(report -> report.action() + " " + report.status().orElse("?") + " "
                        + report.messageId().orElse("?"))
                .orElse("none");
    }

    private static MailShape shape(String block) {
        String[] halves = block.split("(?m)^---\n", 2);
        List<String> lines = halves[0].lines().toList();
        var expected = new LinkedHashMap<String, String>();
        for (String line : lines.subList(1, lines.size())) {
            String[] entry = line.split(":", 2);
            expected.put(entry[0], entry[1].strip().replaceAll(" ?\\| ?", "\n"));
        }
        return new MailShape(lines.getFirst(), expected, bytes(halves[1].replaceFirst("\n$", "")));
    }

    private static byte[] bytes(String mail) {
        var bytes = new ByteArrayOutputStream();
        for (String piece : mail.split("(?=\\\\x[0-9A-F]{2})")) {
            String text = piece;
            if (piece.startsWith("\\x")) {
                bytes.write(Integer.parseInt(piece.substring(2, 4), 16));
                text = piece.substring(4);
            }
            bytes.writeBytes(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static String text(String file) {
        try (InputStream shapes = MailShape.class.getResourceAsStream(file + ".txt")) {
            return new String(Objects.requireNonNull(shapes).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return title;
    }
}
