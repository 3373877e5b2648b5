package fr.gpsusagers.receiving.mail;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MailKindTest {

    static Stream<MailShape> shapes() {
        return MailShape.of("kinds");
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void a_person_is_told_from_programs(MailShape shape) throws IOException {
        shape.check();
    }
}
