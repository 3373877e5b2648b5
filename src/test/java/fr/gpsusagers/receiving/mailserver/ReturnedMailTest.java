package fr.gpsusagers.receiving.mailserver;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.directory.Reply;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.person.AnswerWay;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.receiving.CitizenMessages;
import fr.gpsusagers.receiving.CitizenMessages.Acknowledging;
import fr.gpsusagers.running.Askings;
import fr.gpsusagers.sending.NoteBounces;
import fr.gpsusagers.sending.notice.Address;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.PretendMessages;
import fr.gpsusagers.sending.notice.SendNotices;
import fr.gpsusagers.staff.Role;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Mails of ours that Postfix could not deliver. It reports it by mail (RFC 3464), to the mailbox that the product
/// reads.
class ReturnedMailTest extends ProductOnServers {

    private static final PhoneNumber MOBILE = PhoneNumber.parse("+33639981234");

    @BeforeEach
    void with_agents_and_no_text_messages() {
        team.hire(Role.AGENT, Askings.DESK);
        var messages = product.getBean(PretendMessages.class);
        messages.list().forEach(message -> messages.remove(message.subject()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                Dovecot knows no such mailbox (550) | inconnu@exemple.fr       | dsn-5.1.1
                no such domain                      | essai@nulle-part.example | dsn-5.1.2
                """)
    void an_address_where_nothing_arrives_is_noted_and_the_promise_goes_by_text_message(
            String why, String mail, String reason) {
        write(mail);
        send();
        assertThat(count("notice where state = 'sent'")).isEqualTo(1);
        assertThat(listTexts()).isEmpty();

        receive(1);
        product.getBean(NoteBounces.class).note(pack(), clock.instant());
        product.getBean(SendNotices.class).send(Medium.SMS, clock.instant());
        Enquiry enquiry = listOpen(mail).getFirst();
        assertThat(steps(enquiry)).as(why).contains(new Step.Undelivered(Optional.of("mail"), Optional.of(reason)));
        assertThat(listTexts())
                .singleElement()
                .asString()
                .contains(enquiry.facts().reference().value());
        assertThat(count("enquiry")).as("a report is no request").isEqualTo(1);
        assertThat(count("notice where medium = 'EMAIL'"))
                .as("nobody answers a report")
                .isEqualTo(1);
    }

    @Test
    void a_warning_that_a_mail_is_late_is_neither_a_bounce_nor_a_request() {
        write("essai@lent.example");
        send();

        receive(1);
        assertThat(publicMailbox.list())
                .singleElement()
                .satisfies(warning -> assertThat(warning.subject()).isEqualTo("Delayed Mail (still being retried)"));
        product.getBean(NoteBounces.class).note(pack(), clock.instant());
        product.getBean(SendNotices.class).send(Medium.SMS, clock.instant());
        assertThat(count("incoming_message where ending = 'rapport'")).isEqualTo(1);
        assertThat(steps(listOpen("essai@lent.example").getFirst())).noneMatch(Step.Undelivered.class::isInstance);
        assertThat(listTexts()).isEmpty();
        assertThat(count("enquiry")).isEqualTo(1);
    }

    /// A citizen writes on the site, and asks for whole answers by mail.
    private void write(String mail) {
        var person = Person.at(MOBILE)
                .with(draft -> draft.mail(new EmailAddress(mail))
                        .addWords("Où en est mon dossier ?")
                        .reply(Reply.IN_WRITING)
                        .answerWay(AnswerWay.BY_MAIL));
        product.getBean(CitizenMessages.class)
                .write(
                        new Actor.Citizen(),
                        pack(),
                        Askings.inWriting("rsa-suspension", person),
                        List.of(),
                        Acknowledging.WITH_COPY,
                        clock.instant());
    }

    private List<String> listTexts() {
        return product.getBean(PretendMessages.class).list().stream()
                .filter(message -> message.to().equals(new Address.Mobile(MOBILE)))
                .map(message -> message.text().body())
                .toList();
    }
}
