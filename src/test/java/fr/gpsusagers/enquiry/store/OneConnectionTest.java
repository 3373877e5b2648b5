package fr.gpsusagers.enquiry.store;

import static fr.gpsusagers.enquiry.store.Enquiring.RSA;
import static fr.gpsusagers.enquiry.store.Enquiring.agent;
import static fr.gpsusagers.enquiry.store.Enquiring.newNumber;
import static fr.gpsusagers.enquiry.store.Enquiring.promised;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.citizen.Follow;
import fr.gpsusagers.enquiry.life.HistoryRead;
import fr.gpsusagers.enquiry.life.RecordedStep;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.work.Card;
import fr.gpsusagers.enquiry.work.CardNews;
import fr.gpsusagers.enquiry.work.DeskWork.Purpose;
import fr.gpsusagers.running.Askings;
import fr.gpsusagers.running.OneConnection;
import fr.gpsusagers.running.WithDatabase;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// No reading needs two connections at once: all readers of a pool would wait for each other.
@WithDatabase
class OneConnectionTest extends AgentWork {

    private final Actor.Staff agent = agent(RSA);

    OneConnectionTest(DataSource source) {
        super(new Enquiring(OneConnection.of(source)));
    }

    @BeforeEach
    void nothing_waits() {
        enquiring.forgetAll();
    }

    @Test
    void a_card_is_read_and_asked_for_its_news() {
        EnquiryId id = noted(enquiring.opened(MONDAY));
        assertThat(read(agent, id)).isInstanceOf(Card.Open.class);
        assertThat(enquiring.useCases().deskView().checkCard(agent, id, new HistoryRead(0)))
                .get()
                .isInstanceOfSatisfying(
                        CardNews.Here.class, here -> assertThat(here.steps()).isNotEmpty());
    }

    @Test
    void a_history_is_read_with_its_notes() {
        EnquiryId id = noted(enquiring.opened(MONDAY));
        assertThat(enquiring.steps.list(id).stream().map(RecordedStep::note).flatMap(Optional::stream))
                .containsExactly("Rappelle demain.");
    }

    @Test
    void citizens_read_their_requests() {
        Enquiry enquiry = enquiring.opened(MONDAY);
        noted(enquiry);
        assertThat(enquiring.useCases().ownEnquiry().follow(new Actor.Bearer(enquiry.id())))
                .isInstanceOf(Follow.Seen.class);
        String code = enquiring.persons.findCode(enquiry.id()).orElseThrow().digits();
        assertThat(enquiring
                        .useCases()
                        .ownEnquiry()
                        .find(new Actor.Citizen(), enquiry.facts().reference(), code))
                .isInstanceOf(Follow.Seen.class);
    }

    @Test
    void agents_read_their_list_with_the_words_of_dangers() {
        Enquiry danger = promised(enquiring.open(Askings.inDanger("rsa-suspension", Person.at(newNumber())), MONDAY));
        Actor.Staff there = agent(danger.desk());
        enquiring.kept(() -> enquiring.receiveMessage.receive(
                new Actor.Bearer(danger.id()), Enquiring.PACK, Enquiring.MESSAGE, MONDAY));
        assertThat(enquiring.useCases().deskView().showToDo(there, MONDAY))
                .hasValueSatisfying(list -> assertThat(list.lines())
                        .singleElement()
                        .satisfies(line -> assertThat(line.inDanger()).contains("Encore un mot.")));
    }

    private EnquiryId noted(Enquiry enquiry) {
        enquiring.kept(() -> enquiring
                .useCases()
                .deskWork()
                .note(agent, enquiry.id(), "Rappelle demain.", Purpose.COLLEAGUES, MONDAY));
        return enquiry.id();
    }
}
