package fr.gpsusagers.correspondence;

import static org.assertj.core.api.Assertions.assertThatCode;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.enquiry.AskedFor;
import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Facts;
import fr.gpsusagers.enquiry.Promise;
import fr.gpsusagers.enquiry.Reference;
import fr.gpsusagers.enquiry.Topic;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.guide.ThemeId;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.notice.Medium;
import fr.gpsusagers.notice.Notice;
import fr.gpsusagers.running.Askings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NoticeWordsTest {

    private static final Instant NOW =
            LocalDate.parse("2026-12-02").atTime(9, 12).atZone(FrenchTime.ZONE).toInstant();

    private static final Topic TOPIC = new Topic(
            new NeedId("rsa-suspension"),
            new ThemeId("rsa"),
            Topic.Precedence.IN_TURN,
            Optional.empty(),
            new ContactId("gestion-rsa-1"),
            List.of(),
            "0123456789ab",
            ChannelKind.CALLBACK,
            AskedFor.ONESELF,
            Caution.ORDINARY);

    /// A notice that cannot be written would undo the promise that it tells of.
    @ParameterizedTest
    @MethodSource("everyDayOfAYear")
    void every_notice_can_be_written_whatever_the_day_that_is_promised(LocalDate day) {
        Enquiry enquiry = promisedFor(day);
        for (String administration :
                List.of("Département du Calvados", "Collectivité européenne d’Alsace, pôle Cœur")) {
            var words = new NoticeWords(administration);
            assertThatCode(() -> notices(words, enquiry)).doesNotThrowAnyException();
        }
    }

    static Stream<LocalDate> everyDayOfAYear() {
        return IntStream.range(0, 366).mapToObj(LocalDate.parse("2026-12-02")::plusDays);
    }

    private static List<Notice> notices(NoticeWords words, Enquiry enquiry) {
        return Stream.of(Medium.values())
                .flatMap(medium -> Stream.of(
                        words.promised(enquiry, medium, NOW),
                        words.attempted(enquiry, medium, NOW),
                        words.renewed(enquiry, medium, NOW),
                        words.answered(enquiry, medium, NOW),
                        words.unreachable(enquiry, medium, NOW)))
                .toList();
    }

    private static Enquiry promisedFor(LocalDate day) {
        var due = day.atTime(11, 30).atZone(FrenchTime.ZONE).toInstant();
        var promise = new Promise(new DeskId(Askings.DESK), Optional.empty(), due, NOW, 0);
        return new Enquiry.Waiting(Facts.opened(EnquiryId.random(), new Reference("K7F-42M"), TOPIC, promise));
    }
}
