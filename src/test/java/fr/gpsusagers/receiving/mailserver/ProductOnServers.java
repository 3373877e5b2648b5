package fr.gpsusagers.receiving.mailserver;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.Sharing;
import fr.gpsusagers.enquiry.life.RecordedStep;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.life.Steps;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.work.DeskWork;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.receiving.route.DeliverMessages;
import fr.gpsusagers.receiving.route.FetchMails;
import fr.gpsusagers.receiving.route.IncomingMessages.Kind;
import fr.gpsusagers.receiving.route.Mailbox.Fetch;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Team.Hired;
import fr.gpsusagers.sending.WrittenAnswers;
import fr.gpsusagers.sending.WrittenAnswers.Answer;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.SendNotices;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.suite.LongProof;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// The whole product between Postfix and Dovecot: it reads `contact@departement.fr` by IMAP, and sends with the account
/// of this address.
@LongProof
abstract class ProductOnServers extends RunningProduct {

    static final MailServers SERVERS = MailServers.SHARED;
    static final LocalDateTime MONDAY = LocalDateTime.parse("2026-12-14T08:00");

    final MailProgram citizen = new MailProgram(SERVERS, "essai@exemple.fr");
    final MailProgram publicMailbox = new MailProgram(SERVERS, MailServers.PUBLIC);

    @Autowired
    ApplicationContext product;

    @Autowired
    JdbcClient database;

    @Autowired
    Persons persons;

    @Autowired
    private Enquiries enquiries;

    @Autowired
    private Steps steps;

    private Hired operator;

    @DynamicPropertySource
    static void useTheServers(DynamicPropertyRegistry settings) {
        String account = "contact%40departement.fr:" + Dovecot.PASSWORD;
        int imap = SERVERS.dovecot().imapPort();
        settings.add(
                "gps.smtp.url",
                () -> "smtp://" + account + "@127.0.0.1:" + SERVERS.line().port());
        settings.add("gps.smtp.from", () -> "Département <" + MailServers.PUBLIC + ">");
        settings.add("gps.imap.url", () -> "imap://" + account + "@127.0.0.1:" + imap + "/INBOX");
        settings.add("gps.public-url", () -> "https://gps.departement.fr");
    }

    @BeforeEach
    void with_empty_mailboxes_on_a_monday_in_december() {
        SERVERS.startEmpty();
        clock.moveTo(MONDAY);
        operator = team.hire(Role.OPERATOR, "guichet-standard");
        database.sql("truncate notice").update();
        database.sql("truncate incoming_message cascade").update();
        database.sql("truncate notice_block, notice_allowance").update();
    }

    Pack pack() {
        return product.getBean(PackInUse.class).current();
    }

    Fetch fetch() {
        return product.getBean(FetchMails.class).fetch(clock.instant());
    }

    DeliverMessages.Round deliver() {
        return product.getBean(DeliverMessages.class).deliver(Kind.MAIL, pack(), clock.instant());
    }

    /// Waits until Dovecot has this many mails for the product, old ones included; then the product reads them.
    void receive(int mails) {
        publicMailbox.awaitMails(mails);
        assertThat(fetch()).isInstanceOf(Fetch.Fetched.class);
        assertThat(deliver().delayed()).isZero();
    }

    void send() {
        product.getBean(SendNotices.class).send(Medium.EMAIL, clock.instant());
    }

    void answer(String words) {
        var staff = new Actor.Staff(operator.agent());
        product.getBean(DeskWork.class).take(staff, open(citizen).id(), clock.instant());
        product.getBean(WrittenAnswers.class)
                .answer(staff, pack(), open(citizen).id(), Answer.of(words), clock.instant());
    }

    /// The only request of this person.
    Enquiry.Open open(MailProgram person) {
        List<Enquiry.Open> all = listOpen(person.address());
        assertThat(all).as("requests of " + person.address()).hasSize(1);
        return all.getFirst();
    }

    List<Enquiry.Open> listOpen(String mail) {
        return enquiries.listOpen(persons.listFrom(new EmailAddress(mail)), Sharing.ONE_PERSON);
    }

    String firstWords(MailProgram person) {
        return persons.find(open(person).id()).orElseThrow().words().getFirst();
    }

    List<Step> steps(Enquiry enquiry) {
        return steps.list(enquiry.id()).stream().map(RecordedStep::step).toList();
    }

    /// The words that came after the first mail, oldest first.
    List<String> laterWords(MailProgram person) {
        return steps.list(open(person).id()).stream()
                .filter(recorded -> recorded.step() instanceof Step.Received)
                .map(recorded -> recorded.note().orElse(""))
                .toList();
    }

    int count(String rows) {
        return database.sql("select count(*) from " + rows).query(Integer.class).single();
    }
}
