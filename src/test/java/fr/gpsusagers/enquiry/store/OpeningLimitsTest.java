package fr.gpsusagers.enquiry.store;

import static fr.gpsusagers.enquiry.store.Enquiring.asking;
import static fr.gpsusagers.enquiry.store.Enquiring.at;
import static fr.gpsusagers.enquiry.store.Enquiring.newNumber;
import static fr.gpsusagers.enquiry.store.Enquiring.promised;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.citizen.Asking;
import fr.gpsusagers.enquiry.citizen.OpeningLimits;
import fr.gpsusagers.enquiry.citizen.OpeningResult;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.running.Askings;
import fr.gpsusagers.running.WithDatabase;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/// Floods of requests: no sender fills a desk's days, from any number of threads or nodes.
@WithDatabase
class OpeningLimitsTest {

    private static final Instant FRIDAY_EVENING = at("2026-11-27T18:00");

    private final Enquiring enquiring;

    OpeningLimitsTest(DataSource source) {
        this.enquiring = new Enquiring(source);
    }

    @Test
    void sixty_requests_of_one_professional_number_move_a_desk_by_hours_not_by_days() {
        Instant before = promised(enquiring.open(asking("rsa-suspension", newNumber()), FRIDAY_EVENING))
                .promise()
                .dueBy();
        Person hospital = Person.at(newNumber());
        List<OpeningResult> openings = IntStream.range(0, 60)
                .mapToObj(_ -> enquiring.open(Askings.shared("rsa-suspension", hospital), FRIDAY_EVENING))
                .toList();
        assertThat(openings)
                .filteredOn(OpeningResult.Promised.class::isInstance)
                .hasSize(10);
        assertThat(openings).filteredOn(OpeningResult.TooMany.class::isInstance).hasSize(50);
        Instant after = promised(enquiring.open(asking("rsa-suspension", newNumber()), FRIDAY_EVENING))
                .promise()
                .dueBy();
        assertThat(after).isBefore(at("2026-12-01T23:00")).isAfterOrEqualTo(before);
    }

    @Test
    void the_limit_of_a_shared_number_is_exact_when_all_ask_at_once() throws InterruptedException {
        Person hospital = Person.at(newNumber());
        List<OpeningResult> openings =
                allAtOnce(40, () -> enquiring.open(Askings.shared("rsa-suspension", hospital), FRIDAY_EVENING));
        assertThat(openings)
                .filteredOn(OpeningResult.Promised.class::isInstance)
                .hasSize(10);
    }

    @Test
    void one_form_sent_many_times_at_once_asks_once() throws InterruptedException {
        Asking asking = Askings.shared("rsa-suspension", Person.at(newNumber()));
        List<OpeningResult> openings = allAtOnce(20, () -> enquiring.open(asking, FRIDAY_EVENING));
        assertThat(openings.stream().map(Enquiring::promised).map(Enquiry::id).distinct())
                .hasSize(1);
    }

    @Test
    void a_form_sent_with_another_number_asks_anew_and_shows_nothing_of_the_first() {
        Asking asking = asking("rsa-suspension", newNumber());
        var first = ((OpeningResult.Promised) enquiring.open(asking, FRIDAY_EVENING)).seen();
        PhoneNumber other = newNumber();
        var second = ((OpeningResult.Promised)
                        enquiring.open(Askings.sameForm(asking, Person.at(other)), FRIDAY_EVENING))
                .seen();
        assertThat(second.enquiry().id()).isNotEqualTo(first.enquiry().id());
        assertThat(second.enquiry().facts().reference())
                .isNotEqualTo(first.enquiry().facts().reference());
        assertThat(second.person().orElseThrow().number()).contains(other);
    }

    @Test
    void a_person_who_asks_about_more_and_more_is_called_about_one_that_says_the_rest() {
        PhoneNumber number = newNumber();
        var seconds = new AtomicInteger();
        List<Enquiry> opened = Stream.of(
                        "rsa-suspension",
                        "logement-impaye-information",
                        "seniors-apa-demande",
                        "handicap-pch",
                        "famille-adopter",
                        "aide-demarches")
                .map(need -> promised(
                        enquiring.open(asking(need, number), FRIDAY_EVENING.plusSeconds(seconds.getAndIncrement()))))
                .toList();
        assertThat(opened.stream().map(Enquiry::id).map(enquiring.enquiries::find))
                .filteredOn(one -> one.orElseThrow() instanceof Enquiry.Open)
                .hasSize(5);
        assertThat(enquiring.persons.find(opened.getFirst().id()).orElseThrow().words())
                .singleElement()
                .asString()
                .startsWith("Demande aussi\u00A0: ");
    }

    @Test
    void the_limit_of_a_day_is_exact_when_all_ask_at_once() throws InterruptedException {
        Instant quietDay = at("2027-02-03T10:00");
        var limits = new OpeningLimits(5, 30, 10, 25);
        var openEnquiry = enquiring.useCases().openEnquiry(limits);
        List<OpeningResult> openings = allAtOnce(
                60,
                () -> enquiring.kept(() -> openEnquiry.open(
                        new Actor.Citizen(), Enquiring.PACK, asking("rsa-suspension", newNumber()), quietDay)));
        assertThat(openings)
                .filteredOn(OpeningResult.Promised.class::isInstance)
                .hasSize(25);
        assertThat(openings).filteredOn(OpeningResult.TooMany.class::isInstance).hasSize(35);
    }

    private static <T> List<T> allAtOnce(int times, Callable<T> work) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(8)) {
            return threads
                    .invokeAll(IntStream.range(0, times).mapToObj(_ -> work).toList())
                    .stream()
                    .map(done -> done.resultNow())
                    .toList();
        }
    }
}
