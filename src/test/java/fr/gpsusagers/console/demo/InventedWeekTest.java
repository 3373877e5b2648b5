package fr.gpsusagers.console.demo;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.citizen.Asking;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Redacted;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.pack.TestPacks;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Checks that the tables of the invented week are plausible. [PlayedWeekTest] plays them.
class InventedWeekTest {

    private static final Pack PACK = TestPacks.bocage();
    private static final DemoPlan WEEK = DemoPlan.ofWeek(DemoMoments.parse("2026-11-30T14:00"), PACK.calendars());

    @Test
    void nobody_can_be_reached_by_what_was_invented_and_nobody_has_a_name() {
        assertThat(WEEK.enquiries()).allSatisfy(one -> {
            Asking asking = one.asking(PACK);
            Person person = asking.person();
            assertThat(person.number().stream()).hasSize(1).allMatch(PhoneNumber::isFictional);
            assertThat(person.mail().stream()).allMatch(mail -> mail.value().endsWith(".example"));
            assertThat(person.firstName()).isEmpty();
            assertThat(person.words())
                    .isNotEmpty()
                    .allMatch(words -> Redacted.of(words).taken().isEmpty());
            assertThat(asking.about().path()).isNotEmpty();
        });
    }

    @Test
    void only_who_asks_again_has_the_number_of_another_request() {
        WEEK.enquiries().stream()
                .collect(groupingBy(one -> one.person().number().orElseThrow()))
                .values()
                .forEach(same -> assertThat(same.size() == 1
                                || same.stream()
                                                .filter(one -> one.key().contains("-encore"))
                                                .count()
                                        == same.size() - 1)
                        .isTrue());
    }

    @Test
    void a_deed_is_about_a_request_that_was_made_before() {
        var made = new HashMap<String, Instant>();
        WEEK.enquiries()
                .forEach(one -> assertThat(made.put(one.key(), one.at())).isNull());

        assertThat(WEEK.deeds())
                .filteredOn(deed -> deed.row().find("demande").isPresent())
                .isNotEmpty()
                .allSatisfy(deed -> assertThat(made.get(deed.enquiry()))
                        .as(deed.row().spot() + " " + deed.enquiry())
                        .isBefore(deed.at()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            day ; requests until it is shown ; what is special
            1   ; 130                        ; three closed days
            3   ; 110                        ; the letter
            5   ; 50                         ; an ordinary day
            """, useHeadersInDisplayName = true)
    void a_special_day_has_more_requests_than_an_ordinary_one(int day, int atLeast, String special) {
        Instant shown = WEEK.days().get(day - 1).from();
        Instant before = day == 1 ? WEEK.begins() : WEEK.days().get(day - 2).from();

        assertThat(WEEK.enquiries())
                .as(special)
                .filteredOn(one -> one.at().isAfter(before) && one.at().isBefore(shown))
                .hasSizeGreaterThanOrEqualTo(atLeast);
    }

    @Test
    void each_day_says_in_one_short_sentence_what_is_special_about_it() {
        assertThat(WEEK.days())
                .hasSize(WeekDates.DAYS)
                .allSatisfy(day -> assertThat(day.about())
                        .matches("\\p{Lu}[^.]*\\.")
                        .satisfies(sentence ->
                                assertThat(sentence.split("[ \u00A0]")).hasSizeLessThanOrEqualTo(17)));
    }

    @Test
    void each_desk_that_somebody_serves_has_a_lead_who_opens_it() {
        var served = new HashSet<String>();
        var led = new HashSet<String>();
        WEEK.agents()
                .rows()
                .forEach(
                        row -> (row.list("roles").contains("responsable") ? led : served).addAll(row.list("guichets")));

        assertThat(led).containsAll(served);
        assertThat(List.copyOf(served)).hasSizeGreaterThan(8);
    }
}
