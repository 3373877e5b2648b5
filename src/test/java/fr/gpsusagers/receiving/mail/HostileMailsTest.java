package fr.gpsusagers.receiving.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.receiving.mail.MailShape.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Mails that were made to exhaust whoever reads them.
class HostileMailsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MUTATIONS_OF_A_SHAPE = 25;
    private static final String HTML = "From: a@exemple.fr\nContent-Type: text/html; charset=utf-8\n\n";
    private static final String PLAIN =
            "From: a@exemple.fr\nSubject: Re: x\nContent-Type: text/plain; charset=utf-8\n\n";

    static Stream<Arguments> bombs() {
        return Stream.of(htmlBombs(), textBombs(), headerBombs(), partBombs()).flatMap(bombs -> bombs);
    }

    private static Stream<Arguments> htmlBombs() {
        return Stream.of(
                bomb("100,000 nested blocks", HTML + "<div>".repeat(100_000) + "x"),
                bomb("100,000 nested quotes", HTML + "<blockquote type=cite>".repeat(100_000) + "x"),
                bomb("100,000 nested lists", HTML + "<ul><li>x".repeat(100_000)),
                bomb("100,000 nested tables", HTML + "<table><tr><td>".repeat(100_000)),
                bomb("100,000 links within links", HTML + "<a href=http://exemple.fr>x".repeat(100_000)),
                bomb("a million attributes", HTML + "<p " + attributes(1_000_000) + ">x"),
                bomb("a million open brackets", HTML + "<".repeat(1_000_000)),
                bomb(
                        "formats that each paragraph repeats",
                        HTML + "<font color=1><b><i><u>".repeat(10_000) + "<p>x".repeat(50_000)),
                bomb("a million line breaks", HTML + "<br>".repeat(1_000_000)));
    }

    private static Stream<Arguments> textBombs() {
        return Stream.of(
                bomb("one line of ten megabytes", PLAIN + "x".repeat(10_000_000)),
                bomb("a million signs of quotes on one line", PLAIN + ">".repeat(1_000_000)),
                bomb("200,000 empty lines", PLAIN + "\n".repeat(200_000)),
                bomb("60,000 dashes for signatures", PLAIN + "x\n" + "--\n".repeat(60_000)),
                bomb("40,000 labels of copied headers", PLAIN + "x\n" + "De : a\nÀ : b\n".repeat(20_000)),
                bomb(
                        "20,000 sentences above quotes",
                        PLAIN + "x\n" + "Le 1/1 à 1:1:1 a@b a écrit :\n>\n".repeat(10_000)),
                bomb("colons and at signs", PLAIN + ("Le " + "@: ".repeat(150) + "\n").repeat(400)));
    }

    private static Stream<Arguments> headerBombs() {
        return Stream.of(
                bomb(
                        "a subject of one megabyte",
                        "From: a@exemple.fr\nSubject: " + "x".repeat(1_000_000) + "\n\nBonjour"),
                bomb("a million header fields", "From: a@exemple.fr\n" + "X-A: b\n".repeat(1_000_000) + "\nBonjour"),
                bomb(
                        "a folded field of ten megabytes",
                        "From: a@exemple.fr\nX-A: b" + "\n folded text".repeat(800_000) + "\n\nBonjour"),
                bomb(
                        "an endless address",
                        "From: a@" + "b.".repeat(30_000) + "fr\nTo: " + "(".repeat(30_000) + "\n\nBonjour"),
                bomb(
                        "encoded words without end",
                        "From: a@exemple.fr\nSubject: " + "=?utf-8?Q?a".repeat(6_000) + "\n\nBonjour"),
                bomb(
                        "a thousand identifiers",
                        "From: a@exemple.fr\nReferences: " + "<a@b> ".repeat(10_000) + "\n\nBonjour"),
                bomb(
                        "parameters without end",
                        "From: a@exemple.fr\nContent-Type: text/plain" + "; a*0=b".repeat(8_000) + "\n\nx"));
    }

    private static Stream<Arguments> partBombs() {
        return Stream.of(
                bomb("100,000 parts", multipart() + "--b\n\nx\n".repeat(100_000)),
                bomb("parts nested 2,000 deep", nested(2_000)),
                bomb("mails nested 500 deep", "From: a@exemple.fr\nContent-Type: message/rfc822\n\n".repeat(500) + "x"),
                bomb(
                        "spaces that quoted-printable must keep",
                        PLAIN.replace("\n\n", "\nContent-Transfer-Encoding: quoted-printable\n\n")
                                + " ".repeat(5_000_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void no_mail_exhausts_its_reader(String title, String mail) {
        Reading reading = Assertions.assertTimeoutPreemptively(
                PATIENCE, () -> MailShape.read(mail.getBytes(StandardCharsets.UTF_8)), title);

        assertThat(reading.mail().text().words().length()
                        + reading.mail().text().rest().length())
                .isLessThan(2_000_000);
        assertThat(reading.mail().subject()).hasSizeLessThanOrEqualTo(200);
        assertThat(reading.attachments()).hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void limits_are_noted_as_damage() throws IOException {
        for (String mail : List.of(PLAIN + "x".repeat(200_001), multipart() + "--b\n\nx\n".repeat(300), nested(30))) {
            assertThat(MailShape.read(mail.getBytes(StandardCharsets.UTF_8))
                            .mail()
                            .isDamaged())
                    .isTrue();
        }
        assertThat(MailShape.read((PLAIN + "x".repeat(200_000)).getBytes(StandardCharsets.UTF_8))
                        .mail()
                        .isDamaged())
                .isFalse();
    }

    @Test
    void no_corruption_of_any_shape_is_more_than_damage() {
        var random = new Random(20261130);
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(5), () -> {
            for (MailShape shape : MailShape.all().toList()) {
                for (int round = 0; round < MUTATIONS_OF_A_SHAPE; round++) {
                    byte[] mutated = MailMutation.of(shape.mail(), random);
                    assertThat(MailShape.read(mutated).mail().kind())
                            .as("%s, round %d", shape, round)
                            .isNotNull();
                }
            }
        });
    }

    private static Arguments bomb(String title, String mail) {
        return Arguments.of(title, mail);
    }

    private static String attributes(int count) {
        return IntStream.range(0, count).mapToObj(index -> "a" + index + "=b").collect(Collectors.joining(" "));
    }

    private static String multipart() {
        return "From: a@exemple.fr\nContent-Type: multipart/mixed; boundary=b\n\n";
    }

    private static String nested(int depth) {
        return IntStream.range(0, depth)
                .mapToObj(level -> "Content-Type: multipart/mixed; boundary=b" + level + "x\n\n--b" + level + "x\n")
                .collect(Collectors.joining("", "From: a@exemple.fr\n", "\nx"));
    }
}
