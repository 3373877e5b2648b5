package fr.gpsusagers.receiving.mail;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuotedTextTest {

    static Stream<MailShape> shapes() {
        return Stream.concat(MailShape.of("answers"), MailShape.of("clients"));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void new_words_are_told_from_quotes_and_signatures(MailShape shape) throws IOException {
        shape.check();
    }
}
