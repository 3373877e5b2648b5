package fr.gpsusagers.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.enquiry.AskedFor;
import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Facts;
import fr.gpsusagers.enquiry.Origin;
import fr.gpsusagers.enquiry.Promise;
import fr.gpsusagers.enquiry.Reference;
import fr.gpsusagers.enquiry.Topic;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.guide.ThemeId;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.running.Askings;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.Notice;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeWordsTest {

    private static final Instant NOW =
            FrenchTime.instant(LocalDate.parse("2026-12-02").atTime(9, 12));

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
            Origin.SITE,
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

    @ParameterizedTest(name = "{0} to {1}, told at {2}")
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
            2026-12-03T09:30 ; 2026-12-03T11:00 ; 2026-12-02T09:12 ; demain entre 9 h 30 et 11 h
            2026-12-02T14:00 ; 2026-12-02T16:30 ; 2026-12-02T09:12 ; aujourd'hui entre 14 h et 16 h 30
            2026-12-08T14:00 ; 2026-12-08T16:00 ; 2026-12-02T09:12 ; mardi entre 14 h et 16 h
            2026-12-02T09:00 ; 2026-12-02T11:00 ; 2026-12-02T09:12 ; aujourd'hui avant 11 h
            2026-12-02T14:00 ; 2026-12-03T11:00 ; 2026-12-02T09:12 ; demain avant 11 h
            -                ; 2026-12-03T11:00 ; 2026-12-02T09:12 ; demain avant 11 h
            """)
    void a_notice_says_from_when_to_when(
            @Nullable LocalDateTime from, LocalDateTime to, LocalDateTime told, String said) {
        Enquiry enquiry = promised(Optional.ofNullable(from), to);
        assertThat(promises(enquiry, instant(told)))
                .hasSize(6)
                .allSatisfy(notice -> assertThat(notice.text().body()).contains(" " + said + "."));
    }

    /// As long as the day is said by its name, and the address of the site is a short one.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void a_span_leaves_a_notice_one_text_message(int days) {
        LocalDate day = LocalDate.parse("2026-12-02").plusDays(days);
        Enquiry enquiry = promised(Optional.of(day.atTime(10, 30)), day.atTime(11, 30));
        assertThat(promises(enquiry, NOW))
                .allSatisfy(notice -> assertThat(notice.text()
                                .body()
                                .replace("{code}", "123456")
                                .replace("{lien}", "https://gps.calvados.fr/suivi"))
                        .hasSizeLessThanOrEqualTo(160)
                        .matches("[\\x20-\\x7Eéèàù\\n]*"));
    }

    @Test
    void a_notice_names_neither_the_theme_nor_the_service() {
        Enquiry enquiry =
                promised(Optional.of(LocalDateTime.parse("2026-12-08T09:00")), LocalDateTime.parse("2026-12-08T11:00"));
        assertThat(notices(new NoticeWords("Département du Calvados"), enquiry))
                .allSatisfy(notice -> assertThat(
                                notice.text().title() + notice.text().body())
                        .doesNotContainIgnoringCase("rsa")
                        .doesNotContainIgnoringCase("gestion")
                        .doesNotContainIgnoringCase("suspen"));
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

    /// The notices that tell a promise.
    private static List<Notice> promises(Enquiry enquiry, Instant now) {
        var words = new NoticeWords("Département du Calvados");
        return Stream.of(Medium.values())
                .flatMap(medium -> Stream.of(
                        words.promised(enquiry, medium, now),
                        words.attempted(enquiry, medium, now),
                        words.renewed(enquiry, medium, now)))
                .toList();
    }

    @Test
    void two_calls_in_vain_before_the_same_hour_are_told_once() {
        var words = new NoticeWords("Département du Calvados");
        Enquiry once = promisedFor(LocalDate.parse("2026-12-03"));
        Facts facts = once.facts();
        Enquiry twice = new Enquiry.Waiting(new Facts(
                facts.id(),
                facts.reference(),
                facts.topic(),
                facts.openedAt(),
                facts.promise(),
                facts.attempts() + 1,
                facts.reroutes(),
                facts.repeats()));
        Enquiry later = new Enquiry.Waiting(
                facts.with(facts.promise().continued(Optional.empty(), NOW.plusSeconds(7200), NOW)));

        assertThat(words.attempted(twice, Medium.SMS, NOW).id())
                .isEqualTo(words.attempted(once, Medium.SMS, NOW).id());
        assertThat(words.attempted(later, Medium.SMS, NOW).id())
                .isNotEqualTo(words.attempted(once, Medium.SMS, NOW).id());
    }

    private static Enquiry promisedFor(LocalDate day) {
        return promised(Optional.empty(), day.atTime(11, 30));
    }

    private static Enquiry promised(Optional<LocalDateTime> from, LocalDateTime to) {
        var promise = new Promise(new DeskId(Askings.DESK), from.map(NoticeWordsTest::instant), instant(to), NOW, 0);
        return new Enquiry.Waiting(Facts.opened(EnquiryId.random(), new Reference("K7F-42M"), TOPIC, promise));
    }

    private static Instant instant(LocalDateTime moment) {
        return FrenchTime.instant(moment);
    }
}
