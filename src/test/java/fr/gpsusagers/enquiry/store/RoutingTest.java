package fr.gpsusagers.enquiry.store;

import static fr.gpsusagers.enquiry.store.Enquiring.PACK;
import static fr.gpsusagers.enquiry.store.Enquiring.agent;
import static fr.gpsusagers.enquiry.store.Enquiring.at;
import static fr.gpsusagers.enquiry.store.Enquiring.newNumber;
import static fr.gpsusagers.enquiry.store.Enquiring.promised;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Facts;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.Rating;
import fr.gpsusagers.enquiry.Reference;
import fr.gpsusagers.enquiry.Sharing;
import fr.gpsusagers.enquiry.citizen.OpeningResult;
import fr.gpsusagers.enquiry.life.HistoryRead;
import fr.gpsusagers.enquiry.life.StepKind;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.work.Closings.ClosingNote;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.running.Askings;
import fr.gpsusagers.running.WithDatabase;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/// Whether a request is one, and came to the right desk at once.
@WithDatabase
class RoutingTest {

    private static final Instant FRIDAY_EVENING = at("2026-11-27T18:00");
    private static final Instant MONDAY = at("2026-11-30T09:40");

    /// The end of an identifier that is asked about.
    private static final long SAMPLED = 0x8000_0000_0000_0000L + 8;

    private final Enquiring enquiring;
    private final Actor.Staff agent = agent(Enquiring.RSA);

    RoutingTest(DataSource source) {
        this.enquiring = new Enquiring(source);
    }

    @Test
    void what_was_asked_again_can_be_made_a_request_of_its_own_with_its_words_and_its_promise() {
        PhoneNumber number = newNumber();
        Enquiry first = promised(open(number, "On m’a coupé mon RSA."));
        Enquiry again = promised(open(number, "Et mon logement, c’est urgent."));
        take(first.id());

        Work split = split(first.id());

        assertThat(split).isInstanceOfSatisfying(Work.Done.class, done -> {
            Enquiry second = done.enquiry();
            assertThat(second).isInstanceOf(Enquiry.Waiting.class);
            assertThat(second.facts().reference())
                    .as("the one that its person was told")
                    .isEqualTo(again.facts().reference());
            assertThat(second.promise().dueBy()).isAfter(MONDAY);
            assertThat(wordsOf(second.id())).containsExactly("Et mon logement, c’est urgent.");
            assertThat(enquiring.persons.findCode(second.id())).isPresent();
        });
        assertThat(wordsOf(first.id())).containsExactly("On m’a coupé mon RSA.");
        assertThat(split(first.id())).as("there is nothing left to split off").isInstanceOf(Work.Overtaken.class);
    }

    @Test
    void one_request_in_twenty_that_had_an_answer_is_asked_about() {
        Enquiry.Closed closed = closed(SAMPLED, new Outcome.Answered());
        long sampled = IntStream.range(0, 20_000)
                .mapToObj(_ -> closed.facts())
                .map(facts -> Facts.opened(EnquiryId.random(), facts.reference(), facts.topic(), facts.promise()))
                .map(facts -> new Enquiry.Closed(facts, closed.outcome(), closed.by(), closed.at()))
                .filter(Enquiry.Closed::isSampled)
                .count();
        assertThat(sampled).isBetween(800L, 1_200L);
        assertThat(closed(SAMPLED, new Outcome.Withdrawn()).isSampled()).isFalse();
    }

    @Test
    void the_agent_who_closed_a_sampled_one_says_once_whether_it_was_the_right_desk() {
        Enquiry.Closed sampled = closed(SAMPLED, new Outcome.Answered());
        assertThat(rate(agent(Enquiring.RSA), sampled.id())).as("a colleague").isInstanceOf(Work.Overtaken.class);
        assertThat(rate(agent, sampled.id())).isInstanceOf(Work.Done.class);
        assertThat(rate(agent, sampled.id())).as("twice").isInstanceOf(Work.Overtaken.class);
        assertThat(enquiring.steps.list(sampled.id())).last().satisfies(told -> {
            assertThat(told.kind()).isEqualTo(StepKind.RATED);
            assertThat(told.facts()).containsEntry("first", "oui");
            assertThat(told.facts()).containsEntry("question", "rsa-probleme");
        });
        assertThat(rate(agent, closed(SAMPLED + 1, new Outcome.Answered()).id()))
                .isInstanceOf(Work.Overtaken.class);
    }

    private OpeningResult open(PhoneNumber number, String words) {
        Person person = Person.at(number).with(draft -> draft.addWords(words));
        return enquiring.open(Askings.about("rsa-suspension", person), FRIDAY_EVENING);
    }

    private List<String> wordsOf(EnquiryId id) {
        return enquiring.persons.find(id).orElseThrow().words();
    }

    private Enquiry.Closed closed(long lastBits, Outcome outcome) {
        Enquiry like = enquiring.opened(FRIDAY_EVENING);
        var id = new EnquiryId(new UUID(UUID.randomUUID().getMostSignificantBits(), lastBits));
        var facts = Facts.opened(id, Reference.random(new SecureRandom()), like.topic(), like.promise());
        enquiring.enquiries.add(new Enquiry.Waiting(facts), Optional.empty(), Sharing.ONE_PERSON);
        take(id);
        Work closed = enquiring.kept(() -> enquiring
                .useCases()
                .closings(_ -> true)
                .close(agent, id, outcome, ClosingNote.said("Vu au téléphone."), HistoryRead.WHOLE, MONDAY));
        return (Enquiry.Closed) ((Work.Done) closed).enquiry();
    }

    private void take(EnquiryId id) {
        enquiring.kept(() -> enquiring.useCases().deskWork().take(agent, id, MONDAY));
    }

    private Work split(EnquiryId id) {
        return enquiring.kept(() -> enquiring.useCases().duplicates().split(agent, PACK, id, MONDAY));
    }

    private Work rate(Actor.Staff actor, EnquiryId id) {
        return enquiring.kept(() -> enquiring.useCases().closings().rate(actor, id, Rating.RIGHT_AT_ONCE, MONDAY));
    }
}
