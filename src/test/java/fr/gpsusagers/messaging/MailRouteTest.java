package fr.gpsusagers.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.correspondence.AnswerInWriting;
import fr.gpsusagers.correspondence.NoteBounces;
import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.Origin;
import fr.gpsusagers.enquiry.Sharing;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.step.RecordedStep;
import fr.gpsusagers.enquiry.step.SenderCheck;
import fr.gpsusagers.enquiry.step.Step;
import fr.gpsusagers.enquiry.step.Steps;
import fr.gpsusagers.enquiry.work.TakeEnquiry;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.notice.PretendMessages.Message;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Team.Hired;
import fr.gpsusagers.staff.Role;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Mails that come in, on the whole product: each is brought to its request, once.
class MailRouteTest extends RunningProduct {

    private static final String CITIZEN = "essai@exemple.fr";

    @Autowired
    private ApplicationContext product;

    @Autowired
    private Enquiries enquiries;

    @Autowired
    private Persons persons;

    @Autowired
    private Steps steps;

    @Autowired
    private JdbcClient database;

    private Post post;
    private Hired operator;

    @BeforeEach
    void on_a_monday_in_december() {
        clock.moveTo(LocalDateTime.parse("2026-12-14T08:00"));
        post = new Post(product, clock);
        operator = team.hire(Role.OPERATOR, "guichet-standard");
        database.sql("truncate notice").update();
    }

    private Enquiry.Open open() {
        List<Enquiry.Open> all = openOf(CITIZEN);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private List<Enquiry.Open> openOf(String mail) {
        return enquiries.listOpen(persons.listFrom(new EmailAddress(mail)), Sharing.ONE_PERSON);
    }

    private Person person() {
        return persons.find(open().id()).orElseThrow();
    }

    private Stream<RecordedStep> received() {
        return steps.list(open().id()).stream().filter(recorded -> recorded.step() instanceof Step.Received);
    }

    private String threadAddress() {
        return post.lastSentTo(CITIZEN).thread().orElseThrow().replyTo().value();
    }

    private void first(String words) {
        post.receive(Post.mail(CITIZEN, Post.PUBLIC, "Demande", words));
    }

    @Test
    void a_first_mail_opens_a_request_at_the_switchboard_and_is_acknowledged_in_its_thread() {
        first("Bonjour, à qui parler pour une aide ?");

        Enquiry.Open enquiry = open();
        assertThat(enquiry.topic().channel()).isEqualTo(ChannelKind.EMAIL);
        assertThat(enquiry.topic().origin()).isEqualTo(Origin.MAIL);
        assertThat(enquiry.desk().value()).isEqualTo("guichet-standard");
        assertThat(person().words()).containsExactly("Demande\nBonjour, à qui parler pour une aide ?");
        Message copy = post.lastSentTo(CITIZEN);
        assertThat(copy.text().body())
                .contains("Nous avons reçu votre message", "à qui parler pour une aide ?", "répondez à ce mail");
        assertThat(copy.thread().orElseThrow().replyTo().value())
                .matches("contact\\+[a-z2-7]{20}@gps-usagers\\.example");
    }

    @Test
    void the_same_mail_delivered_twice_is_one_request() {
        String raw = Post.mail(CITIZEN, Post.PUBLIC, "RSA", "Où en est mon dossier ?");
        post.receive(raw);
        post.receive(raw);
        post.receive("Received: from another.server.example\r\n" + raw);

        assertThat(openOf(CITIZEN)).hasSize(1);
        assertThat(received()).isEmpty();
        assertThat(post.sentTo(CITIZEN)).hasSize(1);
    }

    @Test
    void an_answer_by_mail_and_a_reply_to_it_stay_in_one_thread() {
        first("Bonjour, à qui parler ?");
        var staff = new Actor.Staff(operator.agent());
        product.getBean(TakeEnquiry.class).take(staff, open().id(), clock.instant());
        product.getBean(AnswerInWriting.class)
                .answer(
                        staff,
                        product.getBean(PackInUse.class).current(),
                        open().id(),
                        "Dans quelle commune habitez-vous ?",
                        clock.instant());
        Message answer = post.lastSentTo(CITIZEN);
        assertThat(answer.text().body()).contains("Dans quelle commune habitez-vous ?");

        post.receive(Post.mail(
                CITIZEN,
                answer.thread().orElseThrow().replyTo().value(),
                "Re: Demande",
                "À Lisieux.\r\n\r\nLe lun. 14 déc. 2026 à 08:00, Département <" + Post.PUBLIC
                        + "> a écrit :\r\n> Dans quelle commune habitez-vous ?"));
        assertThat(received())
                .singleElement()
                .satisfies(recorded -> assertThat(recorded.note()).hasValue("À Lisieux."));
    }

    @Test
    void a_reply_without_the_thread_address_is_found_by_the_mail_that_it_answers() {
        first("Bonjour, à qui parler ?");
        Message copy = post.lastSentTo(CITIZEN);

        post.receive("In-Reply-To: <" + copy.message() + "@departement.fr>\r\n"
                + Post.mail(CITIZEN, Post.PUBLIC, "Re: Demande", "Encore une question."));
        assertThat(received()).hasSize(1);
    }

    @Test
    void a_reference_in_the_subject_proves_nothing() {
        first("Bonjour, à qui parler ?");
        String reference = open().facts().reference().value();

        post.receive(Post.mail("autre@exemple.fr", Post.PUBLIC, "Demande " + reference, "Retirez cette demande."));
        assertThat(received()).isEmpty();
        assertThat(openOf("autre@exemple.fr")).hasSize(1);
    }

    @Test
    void a_stranger_who_knows_the_thread_address_adds_words_to_check_and_learns_nothing() {
        first("Bonjour, à qui parler ?");
        String address = threadAddress();

        post.receive(Post.mail("autre@exemple.fr", address, "Re: Demande", "Annulez tout et écrivez-moi ici."));
        assertThat(received())
                .singleElement()
                .extracting(recorded -> ((Step.Received) recorded.step()).sender())
                .isEqualTo(Optional.of(SenderCheck.TO_CHECK));
        assertThat(post.sentTo("autre@exemple.fr")).isEmpty();
        assertThat(person().mail().orElseThrow().value()).isEqualTo(CITIZEN);
        assertThat(open()).isInstanceOf(Enquiry.Waiting.class);
    }

    @Test
    void danger_in_a_mail_makes_it_urgent_and_the_acknowledgement_still_says_whom_to_call() {
        first("Mon mari me frappe, il rentre ce soir, j’ai peur pour mes enfants.");

        assertThat(open().topic().isUrgent()).isTrue();
        assertThat(open().topic().caution()).isEqualTo(Caution.NEVER);
        assertThat(post.lastSentTo(CITIZEN).text().body()).contains("Appelez le 112", "SMS au 114");
    }

    @Test
    void what_machines_write_by_themselves_opens_nothing() {
        post.receive("Auto-Submitted: auto-replied\r\n"
                + Post.mail(CITIZEN, Post.PUBLIC, "Réponse automatique : absente", "Je suis absente."));
        post.receive(Post.mail(Post.PUBLIC, Post.PUBLIC, "Boucle", "Nous-mêmes."));

        assertThat(openOf(CITIZEN)).isEmpty();
        assertThat(openOf(Post.PUBLIC)).isEmpty();
    }

    @Test
    void a_mail_of_ours_that_comes_back_later_is_noted_on_the_card() {
        first("Bonjour, à qui parler ?");
        Message copy = post.lastSentTo(CITIZEN);

        post.receive("""
                From: MAILER-DAEMON@mail.exemple.fr
                To: %s
                Subject: Undelivered Mail Returned to Sender
                Message-ID: <dsn1@mail.exemple.fr>
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary=b

                --b
                Content-Type: text/plain

                The mail could not be delivered.
                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mail.exemple.fr

                Final-Recipient: rfc822; essai@exemple.fr
                Action: failed
                Status: 5.1.1
                --b
                Content-Type: text/rfc822-headers

                Message-ID: <%s@departement.fr>
                Subject: Votre message
                --b--
                """.formatted(Post.PUBLIC, copy.message()).replace("\n", "\r\n"));
        product.getBean(NoteBounces.class).note(product.getBean(PackInUse.class).current(), clock.instant());

        assertThat(steps.list(open().id()).stream().map(RecordedStep::step))
                .contains(new Step.Undelivered(Optional.of("mail"), Optional.of("dsn-5.1.1")));
    }

    @Test
    void a_mail_that_nobody_can_read_is_a_request_with_the_mail_attached() {
        post.receive("\u0000\u0001\u0002 not a mail at all");

        assertThat(database.sql("select count(*) from enquiry where state = 'waiting'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(database.sql("select type from attachment")
                        .query(String.class)
                        .list())
                .contains("eml");
    }

    @Test
    void once_delivered_nothing_of_a_mail_is_left_but_its_key() {
        first("Bonjour, à qui parler ?");

        assertThat(database.sql("select count(*) from incoming_mail_piece")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(database.sql("select ending from incoming_mail")
                        .query(String.class)
                        .list())
                .contains("demande");
    }
}
