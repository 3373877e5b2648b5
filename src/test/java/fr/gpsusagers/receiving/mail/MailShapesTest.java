package fr.gpsusagers.receiving.mail;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MailShapesTest {

    static Stream<MailShape> shapes() {
        return Stream.of("forms", "letters", "unusual").flatMap(MailShape::of);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void a_mail_is_understood_however_it_was_made(MailShape shape) throws IOException {
        shape.check();
    }
}
