package fr.gpsusagers.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Origin;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.life.SenderCheck;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.work.Closings.ClosingNote;
import fr.gpsusagers.enquiry.work.DeskWork;
import fr.gpsusagers.enquiry.work.Transfers;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.sending.Endings;
import fr.gpsusagers.sending.Endings.Ending;
import fr.gpsusagers.sending.Endings.SendingOn;
import fr.gpsusagers.sending.SentMessage.Travel;
import fr.gpsusagers.sending.WrittenAnswers;
import fr.gpsusagers.sending.WrittenAnswers.Answer;
import fr.gpsusagers.sending.notice.Outbox;
import fr.gpsusagers.sending.notice.PretendMessages.Message;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Mails of people: each is brought to its request, once.
class MailRouteTest extends IncomingMail {

    private static final String VOUCHED =
            "Authentication-Results: mx.departement.fr; dmarc=pass header.from=exemple.fr\r\n";

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
                .contains("Nous avons reçu votre message", "répondez à ce mail")
                .as("a false sender gets nothing that a stranger wrote")
                .doesNotContain("à qui parler pour une aide ?");
        assertThat(copy.thread().orElseThrow().replyTo().value())
                .matches("contact\\+[a-z2-7]{20}@gps-usagers\\.example");
    }

    @Test
    void the_place_that_a_first_mail_names_helps_the_operator_to_find_the_desk() {
        first("Mon RSA est suspendu depuis octobre. J’habite à Lisieux.");
        assertThat(person().place()).hasValue("Lisieux");

        product.getBean(DeskWork.class).take(new Actor.Staff(operator.agent()), open().id(), clock.instant());
        var proposal = product.getBean(Transfers.class)
                .propose(
                        new Actor.Staff(operator.agent()),
                        product.getBean(PackInUse.class).current(),
                        open().id(),
                        List.of(new NeedId("rsa-suspension")),
                        clock.instant());
        assertThat(proposal).extracting(likely -> likely.desk().id().value()).contains("guichet-gestion-rsa-1");
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
        post.sentTo(CITIZEN);
        var staff = new Actor.Staff(operator.agent());
        product.getBean(DeskWork.class).take(staff, open().id(), clock.instant());
        product.getBean(WrittenAnswers.class)
                .answer(
                        staff,
                        product.getBean(PackInUse.class).current(),
                        open().id(),
                        Answer.of("Dans quelle commune habitez-vous ?"),
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
    void a_mail_to_a_closed_request_opens_it_again_and_tells_the_new_time() {
        first("Bonjour, à qui parler ?");
        String address = threadAddress();
        var staff = new Actor.Staff(operator.agent());
        EnquiryId id = open().id();
        product.getBean(DeskWork.class).take(staff, id, clock.instant());
        var ending = new Ending(new Outcome.Answered(), ClosingNote.said("Fait."), SendingOn.NO);
        product.getBean(Endings.class)
                .end(staff, product.getBean(PackInUse.class).current(), id, ending, clock.instant());
        assertThat(openOf(CITIZEN)).isEmpty();
        clock.moveTo(LocalDateTime.parse("2026-12-16T09:00"));
        int before = post.sentTo(CITIZEN).size();

        post.receive(Post.mail(CITIZEN, address, "Re: Demande", "Je n’ai rien reçu."));
        assertThat(open().id()).isEqualTo(id);
        assertThat(post.sentTo(CITIZEN)).hasSize(before + 1);
        assertThat(post.lastSentTo(CITIZEN).text().body()).contains("Nous vous répondons", "Suivre ou changer");
    }

    @Test
    void an_answer_that_greets_is_not_greeted_twice() {
        first("Bonjour, à qui parler ?");
        post.sentTo(CITIZEN);
        product.getBean(WrittenAnswers.class)
                .answer(
                        new Actor.Staff(operator.agent()),
                        product.getBean(PackInUse.class).current(),
                        open().id(),
                        Answer.of("Bonjour Madame, à nous."),
                        clock.instant());

        assertThat(post.lastSentTo(CITIZEN).text().body()).startsWith("Bonjour Madame, à nous.");
    }

    @Test
    void a_reply_without_the_thread_address_is_found_by_the_mail_that_it_answers() {
        first("Bonjour, à qui parler ?");
        Message copy = post.lastSentTo(CITIZEN);

        post.receive("In-Reply-To: <" + copy.message() + "@departement.fr>\r\n"
                + Post.mail(CITIZEN, Post.PUBLIC, "Re: Demande", "Encore une question."));
        assertThat(received()).hasSize(1);
    }

    /// Who lost the mail writes a new one. A reference is no secret, so the mail server has to vouch for the sender.
    @Test
    void a_new_mail_from_the_same_mailbox_joins_the_request_that_its_subject_names() {
        first("Bonjour, à qui parler ?");
        String subject = "Demande " + open().facts().reference().value() + " : annulez-la";

        post.receive(Post.mail(CITIZEN, Post.PUBLIC, subject, "C’est réglé."));
        assertThat(openOf(CITIZEN)).as("nobody vouches for it").hasSize(2);
        post.receive(VOUCHED + Post.mail(CITIZEN, Post.PUBLIC, subject, "C’est réglé."));
        assertThat(openOf(CITIZEN))
                .hasSize(2)
                .anySatisfy(enquiry -> assertThat(steps.list(enquiry.id()))
                        .anySatisfy(recorded -> assertThat(recorded.step()).isInstanceOf(Step.Received.class)));
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
    void danger_in_a_mail_makes_it_urgent_and_whom_to_call_is_said_without_reference_or_code() {
        first("Mon mari me frappe, il rentre ce soir, j’ai peur pour mes enfants.");

        assertThat(open().topic().isUrgent()).isTrue();
        assertThat(open().topic().caution()).isEqualTo(Caution.NEVER);
        assertThat(post.lastSentTo(CITIZEN).text().body())
                .contains("appelez le 112", "SMS au 114", "3114")
                .doesNotContain("frappe", open().facts().reference().value(), "code", "/suivi");
    }

    @Test
    void danger_in_a_reply_is_answered_the_same_way_but_not_if_anyone_may_have_sent_it() {
        first("Bonjour, à qui parler ?");
        String thread = threadAddress();
        post.forgetSent();

        post.receive(Post.mail("autre@exemple.fr", thread, "Re: Demande", "Mon mari me frappe, il est là."));
        assertThat(post.sentTo(CITIZEN)).isEmpty();
        post.receive(VOUCHED + Post.mail(CITIZEN, thread, "Re: Demande", "Mon mari me frappe, il est là."));
        assertThat(post.lastSentTo(CITIZEN).text().body()).contains("appelez le 112", "SMS au 114");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ne me répondez pas par mail, mon mari les lit. Il me frappe.",
                "mon mari lit mes mails, ne répondez pas",
                "Mon ex a accès à ma boite mail, il ne doit pas savoir que je demande une aide."
            })
    void who_asks_for_silence_gets_no_mail_at_all(String words) {
        first(words);

        assertThat(open().topic().caution()).isEqualTo(Caution.NEVER);
        assertThat(post.sentTo(CITIZEN)).isEmpty();
    }

    @Test
    void an_agent_may_send_the_answer_back_to_who_wrote_of_a_danger_without_reference_or_code() {
        first("Mon mari me frappe, il rentre ce soir, j’ai peur pour mes enfants.");
        var staff = new Actor.Staff(operator.agent());
        product.getBean(DeskWork.class).take(staff, open().id(), clock.instant());
        var answer = product.getBean(WrittenAnswers.class);
        var pack = product.getBean(PackInUse.class).current();
        assertThat(post.sentTo(CITIZEN)).hasSize(1);
        post.forgetSent();

        answer.answer(staff, pack, open().id(), Answer.of("Quand peut-on vous appeler ?"), clock.instant());
        assertThat(post.sentTo(CITIZEN)).isEmpty();
        answer.answer(
                staff, pack, open().id(), new Answer("Quand peut-on vous appeler ?", Travel.BACK), clock.instant());
        assertThat(post.lastSentTo(CITIZEN).text().title()).isEqualTo("Votre message");
        assertThat(post.lastSentTo(CITIZEN).text().body())
                .contains("Quand peut-on vous appeler ?", "répondez à ce mail")
                .doesNotContain(open().facts().reference().value(), "code", "/suivi");
    }

    @Test
    void an_address_whose_holder_said_that_it_was_not_him_gets_nothing_more() {
        var key = persons.keyOf(new EmailAddress(CITIZEN));
        product.getBean(Outbox.class).block(key, clock.instant());

        first("Bonjour, à qui parler ?");
        assertThat(open()).isInstanceOf(Enquiry.Waiting.class);
        assertThat(post.sentTo(CITIZEN)).isEmpty();
    }
}
