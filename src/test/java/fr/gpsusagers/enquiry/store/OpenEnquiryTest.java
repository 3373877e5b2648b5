package fr.gpsusagers.enquiry.store;

import static fr.gpsusagers.enquiry.store.Enquiring.asking;
import static fr.gpsusagers.enquiry.store.Enquiring.at;
import static fr.gpsusagers.enquiry.store.Enquiring.newNumber;
import static fr.gpsusagers.enquiry.store.Enquiring.promised;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.directory.Reply;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.Facts;
import fr.gpsusagers.enquiry.Reference;
import fr.gpsusagers.enquiry.citizen.Asking;
import fr.gpsusagers.enquiry.citizen.OpeningLimits;
import fr.gpsusagers.enquiry.citizen.OpeningResult;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.ledger.Entry;
import fr.gpsusagers.running.Askings;
import fr.gpsusagers.running.WithDatabase;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithDatabase
class OpenEnquiryTest {

    private static final Instant FRIDAY_EVENING = at("2026-11-27T18:00");

    private final JdbcClient database;
    private final Enquiring enquiring;

    OpenEnquiryTest(JdbcClient database, DataSource source) {
        this.database = database;
        this.enquiring = new Enquiring(source);
    }

    @Test
    void what_is_asked_on_a_friday_evening_is_promised_for_monday_morning() {
        var enquiry = enquiring.opened(FRIDAY_EVENING);
        assertThat(enquiry.desk()).isEqualTo(Enquiring.RSA);
        assertThat(enquiry.promise().dueBy()).isEqualTo(at("2026-11-30T11:30"));
        assertThat(enquiring.enquiries.find(enquiry.id())).contains(enquiry);
        assertThat(enquiring.ledger.heard)
                .filteredOn(
                        entry -> entry.subject().equals(Optional.of(enquiry.id().value())))
                .extracting(Entry::kind)
                .containsExactly("enquiry-opened", "enquiry-promised");
    }

    @Test
    void a_reference_that_another_was_given_is_drawn_anew() {
        var other = enquiring.opened(FRIDAY_EVENING);
        var drawn = new ArrayList<Reference>();
        var once = (Enquiries) Proxy.newProxyInstance(
                Enquiries.class.getClassLoader(),
                new Class<?>[] {Enquiries.class},
                (_, method, given) -> method.invoke(
                        enquiring.enquiries,
                        given[0] instanceof Enquiry.Waiting enquiry
                                        && drawn.add(enquiry.facts().reference())
                                        && drawn.size() == 1
                                ? new Object[] {named(enquiry, other.facts().reference()), given[1], given[2]}
                                : given));
        var opening = enquiring
                .useCases(once)
                .openEnquiry(OpeningLimits.USUAL)
                .open(new Actor.Citizen(), Enquiring.PACK, asking("rsa-suspension", newNumber()), FRIDAY_EVENING);
        assertThat(drawn).hasSize(2);
        assertThat(promised(opening).facts().reference()).isEqualTo(drawn.getLast());
    }

    private static Enquiry.Waiting named(Enquiry enquiry, Reference reference) {
        return new Enquiry.Waiting(Facts.opened(enquiry.id(), reference, enquiry.topic(), enquiry.promise()));
    }

    @Test
    void number_name_and_words_are_in_no_table_as_they_are() {
        Person person = Person.at(PhoneNumber.parse("06 39 98 77 66"))
                .with(draft -> draft.firstName("Sidonie").addWords("on m’a coupé mon allocation"));
        var enquiry = promised(enquiring.open(Askings.about("rsa-suspension", person), FRIDAY_EVENING));
        assertThat(enquiring.persons.find(enquiry.id())).contains(person);
        assertThat(everything()).contains(enquiry.facts().reference().value());
        assertThat(everything()).doesNotContain("39987766", "Sidonie", "allocation");
    }

    @Test
    void the_same_form_sent_twice_asks_once() {
        Asking asking = asking("rsa-suspension", newNumber());
        var first = (OpeningResult.Promised) enquiring.open(asking, FRIDAY_EVENING);
        assertThat(enquiring.open(asking, FRIDAY_EVENING.plusSeconds(3)))
                .isEqualTo(new OpeningResult.PromisedBefore(first.seen()));
    }

    @Test
    void the_same_form_of_a_number_that_many_share_asks_once_too() {
        Asking asking = Askings.shared("rsa-suspension", Person.at(PhoneNumber.parse("02 31 62 00 00")));
        var first = (OpeningResult.Promised) enquiring.open(asking, FRIDAY_EVENING);
        assertThat(enquiring.open(asking, FRIDAY_EVENING.plusSeconds(3)))
                .isEqualTo(new OpeningResult.PromisedBefore(first.seen()));
    }

    /// Someone who reads the answer on the site alone leaves neither a number nor an address.
    @Test
    void who_leaves_nothing_to_be_reached_by_asks_once_too() {
        var unreachable = Person.UNKNOWN.with(
                draft -> draft.addWords("Où en est mon dossier ?").reply(Reply.IN_WRITING));
        Asking asking = Askings.inWriting("rsa-suspension", unreachable);
        var first = (OpeningResult.Promised) enquiring.open(asking, FRIDAY_EVENING);
        assertThat(enquiring.open(asking, FRIDAY_EVENING.plusSeconds(3)))
                .isEqualTo(new OpeningResult.PromisedBefore(first.seen()));
    }

    @Test
    void the_same_form_sent_again_after_it_was_withdrawn_asks_nothing_new() {
        Asking asking = asking("rsa-suspension", newNumber());
        var first = promised(enquiring.open(asking, FRIDAY_EVENING));
        enquiring.kept(() -> enquiring.useCases().ownEnquiry().withdraw(new Actor.Bearer(first.id()), FRIDAY_EVENING));
        var again = promised(enquiring.open(asking, FRIDAY_EVENING.plusSeconds(3)));
        assertThat(again).isInstanceOf(Enquiry.Closed.class);
        assertThat(again.id()).isEqualTo(first.id());
    }

    @Test
    void another_theme_is_another_enquiry() {
        PhoneNumber number = newNumber();
        enquiring.open(asking("rsa-suspension", number), FRIDAY_EVENING);
        assertThat(enquiring.open(asking("logement-impaye-information", number), FRIDAY_EVENING))
                .isInstanceOf(OpeningResult.Promised.class);
    }

    @Test
    void a_number_that_many_share_never_joins() {
        Person townHall = Person.at(PhoneNumber.parse("02 31 62 00 00"));
        for (int caller = 0; caller < 2; caller++) {
            assertThat(enquiring.open(Askings.shared("rsa-suspension", townHall), FRIDAY_EVENING))
                    .isInstanceOf(OpeningResult.Promised.class);
        }
    }

    @Test
    void who_told_of_violence_beside_another_need_is_called_as_little() {
        Person person = Person.at(newNumber());
        var silent = promised(enquiring.open(Askings.inDanger("rsa-suspension", person), FRIDAY_EVENING));
        assertThat(silent.topic().caution()).isEqualTo(Caution.NEVER);
        Person safe = person.with(draft -> draft.safeWhen("le mardi matin"));
        var saidSafe = promised(enquiring.open(Askings.inDanger("rsa-suspension", safe), FRIDAY_EVENING));
        assertThat(saidSafe.topic().caution()).isEqualTo(Caution.WHEN_SAID_SAFE);
    }

    @Test
    void nobody_learns_by_a_number_that_its_owner_asked_about_violence() {
        PhoneNumber number = newNumber();
        var first = promised(enquiring.open(asking("violences-conjugales", number), FRIDAY_EVENING));
        assertThat(first.topic().caution()).isEqualTo(Caution.NEVER);
        assertThat(enquiring.open(asking("violences-conjugales", number), FRIDAY_EVENING))
                .isInstanceOf(OpeningResult.Promised.class);
    }

    @Test
    void a_legal_deadline_before_the_promise_goes_to_the_switchboard_the_same_day() {
        Instant monday = at("2026-11-30T09:00");
        for (int waiting = 0; waiting < 150; waiting++) {
            enquiring.open(asking("rsa-suspension", newNumber()), monday);
        }
        Asking pressing = Askings.before(LocalDate.parse("2026-11-30"), "rsa-suspension", Person.at(newNumber()));
        var enquiry = promised(enquiring.open(pressing, monday));
        assertThat(enquiry.desk()).isEqualTo(Enquiring.SWITCHBOARD);
        assertThat(enquiry.promise().dueBy()).isEqualTo(at("2026-11-30T12:00"));
    }

    /// Every row of every table, as text, and the encrypted bytes as they are.
    private String everything() {
        var text = new StringBuilder();
        database.sql("select table_name from information_schema.tables where table_schema = 'public'")
                .query((row, _) -> row.getString(1))
                .list()
                .forEach(table -> database.sql("select t::text from \"" + table + "\" t")
                        .query((row, _) -> row.getString(1))
                        .list()
                        .forEach(text::append));
        database.sql("select sealed || wrapped_key from enquiry_person")
                .query((row, _) -> new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
                .list()
                .forEach(text::append);
        return text.toString();
    }
}
