package fr.gpsusagers.receiving.mail;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AttachmentNamesTest {

    static Stream<MailShape> shapes() {
        return MailShape.of("attachments");
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void attachments_are_handed_over_by_a_safe_name(MailShape shape) throws IOException {
        shape.check();
    }
}
