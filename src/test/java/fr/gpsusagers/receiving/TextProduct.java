package fr.gpsusagers.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.Reference;
import fr.gpsusagers.enquiry.Sharing;
import fr.gpsusagers.enquiry.citizen.Asking;
import fr.gpsusagers.enquiry.citizen.OpeningResult;
import fr.gpsusagers.enquiry.citizen.OwnEnquiry;
import fr.gpsusagers.enquiry.life.RecordedStep;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.life.Steps;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.watch.ErasePersons;
import fr.gpsusagers.enquiry.work.Closings.ClosingNote;
import fr.gpsusagers.enquiry.work.DeskWork;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.receiving.route.Deliveries;
import fr.gpsusagers.running.Askings;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Team.Hired;
import fr.gpsusagers.sending.Bookings;
import fr.gpsusagers.sending.Endings;
import fr.gpsusagers.sending.NoteBounces;
import fr.gpsusagers.sending.WrittenAnswers;
import fr.gpsusagers.sending.WrittenAnswers.Answer;
import fr.gpsusagers.sending.notice.Outbox;
import fr.gpsusagers.sending.notice.PretendMessages;
import fr.gpsusagers.staff.Role;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The product of tests about text messages, with one number and what happens to its requests.
abstract class TextProduct extends RunningProduct {

    static final String NUMBER = "+33639981234";

    @Autowired
    ApplicationContext product;

    @Autowired
    JdbcClient database;

    @Autowired
    Enquiries enquiries;

    @Autowired
    Persons persons;

    @Autowired
    private Steps steps;

    Telephone telephone;
    private Hired operator;

    @BeforeEach
    void on_a_monday_in_december() {
        clock.moveTo(LocalDateTime.parse("2026-12-14T08:00"));
        telephone = new Telephone(product, clock, at("/sms/entrant"));
        List.of("incoming_message", "sms_call", "sms_receipt", "notice_block", "notice_allowance", "notice")
                .forEach(table -> database.sql("delete from " + table).update());
        var messages = product.getBean(PretendMessages.class);
        messages.list().forEach(message -> messages.remove(message.subject()));
        operator = hireOperator();
        team.hire(Role.AGENT, Askings.DESK);
    }

    private Hired hireOperator() {
        return team.hire(Role.OPERATOR, "guichet-standard");
    }

    void openTheSwitchboard() {
        operator = hireOperator();
    }

    void closeTheSwitchboard() {
        database.sql("delete from desk_opening").update();
    }

    Pack pack() {
        return product.getBean(PackInUse.class).current();
    }

    Enquiry.Open open() {
        List<Enquiry.Open> all = openOf(NUMBER);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    List<Enquiry.Open> openOf(String number) {
        return enquiries.listOpen(persons.listFrom(PhoneNumber.parse(number)), Sharing.ONE_PERSON);
    }

    String reference() {
        return open().facts().reference().value();
    }

    Person person() {
        return persons.find(open().id()).orElseThrow();
    }

    String codeOf(EnquiryId id) {
        return persons.findCode(id).orElseThrow().digits();
    }

    List<Step> history() {
        return steps.list(open().id()).stream().map(RecordedStep::step).toList();
    }

    Stream<RecordedStep> received() {
        return steps.list(open().id()).stream().filter(recorded -> recorded.step() instanceof Step.Received);
    }

    List<String> receivedWords() {
        return receivedOf(open().id());
    }

    List<String> receivedOf(EnquiryId id) {
        return steps.list(id).stream()
                .filter(recorded -> recorded.step() instanceof Step.Received)
                .flatMap(recorded -> recorded.note().stream())
                .toList();
    }

    Enquiry askForCallback(String need) {
        return book(Askings.about(need, Person.at(PhoneNumber.parse(NUMBER))));
    }

    /// Somebody in danger asks to be called.
    Enquiry askInDanger(UnaryOperator<Person> said) {
        return book(Askings.inDanger("rsa-suspension", said.apply(Person.at(PhoneNumber.parse(NUMBER)))));
    }

    private Enquiry book(Asking asking) {
        var booking = product.getBean(Bookings.class).book(new Actor.Citizen(), pack(), asking, clock.instant());
        database.sql("delete from notice").update();
        return ((OpeningResult.Stored) booking).enquiry();
    }

    void answer(EnquiryId id, String words) {
        product.getBean(WrittenAnswers.class).answer(take(id), pack(), id, Answer.of(words), clock.instant());
    }

    void close(Outcome outcome) {
        EnquiryId id = open().id();
        var ending = new Endings.Ending(outcome, ClosingNote.said("Fait."), Endings.SendingOn.NO);
        product.getBean(Endings.class).end(take(id), pack(), id, ending, clock.instant());
    }

    private Actor take(EnquiryId id) {
        String desk = enquiries.find(id).orElseThrow().desk().value();
        var agent = new Actor.Staff((desk.equals("guichet-standard") ? operator : team.hire(Role.AGENT, desk)).agent());
        product.getBean(DeskWork.class).take(agent, id, clock.instant());
        return agent;
    }

    void withdraw(EnquiryId id) {
        product.getBean(OwnEnquiry.class).withdraw(new Actor.Bearer(id), clock.instant());
    }

    void noteReceipts() {
        product.getBean(Outbox.class).noteReceipts(clock.instant());
        product.getBean(NoteBounces.class).note(pack(), clock.instant());
    }

    void erase(Reference reference) {
        product.getBean(ErasePersons.class).erase(reference, clock.instant());
    }

    void forgetTexts() {
        product.getBean(Deliveries.class).forget(clock.instant());
    }

    int count(String table) {
        return database.sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }
}
