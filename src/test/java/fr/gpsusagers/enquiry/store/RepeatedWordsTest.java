package fr.gpsusagers.enquiry.store;

import static fr.gpsusagers.enquiry.store.Enquiring.PACK;
import static fr.gpsusagers.enquiry.store.Enquiring.at;
import static fr.gpsusagers.enquiry.store.Enquiring.newNumber;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.citizen.OpeningResult;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.running.Askings;
import fr.gpsusagers.running.WithDatabase;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is said when a request is repeated, split, changed and withdrawn: no text is lost, none is moved wrongly.
@WithDatabase
class RepeatedWordsTest extends AgentWork {

    private static final Instant FRIDAY_EVENING = at("2026-11-27T18:00");

    private final Actor.Staff agent = Enquiring.agent(Enquiring.RSA);
    private final PhoneNumber number = newNumber();

    RepeatedWordsTest(DataSource source) {
        super(new Enquiring(source));
    }

    @BeforeEach
    void nothing_waits() {
        enquiring.forgetAll();
    }

    @Test
    void a_repetition_without_words_takes_none_with_it_when_it_is_split_off() {
        EnquiryId first = ask("Je n’ai rien reçu.", "Ni le mois dernier.");
        EnquiryId again = ask();
        take(agent, first);
        assertThat(split(first))
                .isInstanceOfSatisfying(
                        Work.Done.class, done -> assertThat(done.enquiry().id()).isEqualTo(again));
        assertThat(words(first)).containsExactly("Je n’ai rien reçu.", "Ni le mois dernier.");
    }

    @Test
    void what_the_first_sender_added_meanwhile_stays_when_a_repetition_is_split_off() {
        EnquiryId first = ask("Je n’ai rien reçu.");
        EnquiryId again = ask("Et mon logement ?");
        say(first, "La lettre est arrivée.");
        take(agent, first);
        split(first);
        assertThat(words(first)).containsExactly("Je n’ai rien reçu.", "La lettre est arrivée.");
        assertThat(words(again)).containsExactly("Et mon logement ?");
    }

    @Test
    void what_was_withdrawn_cannot_be_split_off_any_more() {
        EnquiryId first = ask("Je n’ai rien reçu.");
        EnquiryId again = ask("C’est encore moi.");
        enquiring.kept(() -> enquiring.useCases().ownEnquiry().withdraw(new Actor.Bearer(again), FRIDAY_EVENING));
        take(agent, first);
        assertThat(split(first)).isInstanceOf(Work.Overtaken.class);
        assertThat(words(first)).contains("Je n’ai rien reçu.");
    }

    @Test
    void what_got_a_place_of_its_own_cannot_be_split_off_any_more() {
        EnquiryId first = ask("Je n’ai rien reçu.");
        EnquiryId again = ask("C’est encore moi.");
        say(again, "Et pour mon logement.");
        assertThat(enquiring.enquiries.find(again)).get().isInstanceOf(Enquiry.Open.class);
        take(agent, first);
        assertThat(split(first)).isInstanceOf(Work.Overtaken.class);
    }

    @Test
    void a_repetition_that_the_first_request_has_no_room_for_gets_a_place_of_its_own() {
        EnquiryId first = ask("Je n’ai rien reçu.");
        for (int text = 2; text <= 12; text++) {
            ask("Texte " + text);
        }
        EnquiryId more = ask("Texte 13");
        assertThat(words(first)).hasSize(12).doesNotContain("Texte 13");
        assertThat(enquiring.enquiries.find(more)).get().isInstanceOf(Enquiry.Open.class);
        assertThat(words(more)).containsExactly("Texte 13");
    }

    private EnquiryId ask(String... words) {
        Person person = Person.at(number).with(draft -> List.of(words).forEach(draft::addWords));
        OpeningResult opening = enquiring.open(Askings.about("rsa-suspension", person), FRIDAY_EVENING);
        return ((OpeningResult.Promised) opening).enquiry().id();
    }

    private void say(EnquiryId id, String words) {
        enquiring.kept(() -> enquiring
                .useCases()
                .changePerson()
                .change(new Actor.Bearer(id), PACK, draft -> draft.addWords(words), FRIDAY_EVENING));
    }

    private Work split(EnquiryId id) {
        return enquiring.kept(() -> enquiring.useCases().duplicates().split(agent, PACK, id, MONDAY));
    }

    private List<String> words(EnquiryId id) {
        return enquiring.persons.find(id).map(Person::words).orElseThrow();
    }
}
