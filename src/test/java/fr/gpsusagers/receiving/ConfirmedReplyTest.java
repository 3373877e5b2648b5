package fr.gpsusagers.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.citizen.FormToken;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.running.Asker.Ticket;
import fr.gpsusagers.sending.notice.PretendMessages.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The page that a desk sees once it has said that a reply is its own.
class ConfirmedReplyTest extends DeskByMail {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            mail ; La personne la reçoit par mail.
            ici  ; La personne la lit sur le site, avec son code.
            """)
    void says_by_which_way_the_reply_went_and_leads_to_the_end_of_the_request(String wished, String way) {
        assertThat(post(
                                "/ecrire",
                                ABOUT_RSA + "&demande=" + FormToken.random().value() + "&mots=Que+manque-t-il&mail="
                                        + CITIZEN + "&reponse=" + wished)
                        .statusCode())
                .isEqualTo(200);
        Message mail = toDesk();
        post.receive(Post.mail(MAILBOX, replyTo(mail), "Re: Demande", "Il manque une déclaration."));
        String address = link(post.lastSentTo(MAILBOX), "reponse");
        String reply = get(address).body().replaceFirst("(?s).*name=\"reponse\" value=\"([^\"]+)\".*", "$1");

        assertThat(post(address, "reponse=" + reply).body())
                .contains(way, "Répondre ne termine pas la demande.", "href=\"" + link(mail, "clos") + "\"")
                .doesNotContain(CITIZEN);
    }

    @Test
    void passes_a_reply_on_once_however_often_it_is_confirmed() {
        Ticket ticket = asker.ask(ABOUT_RSA);
        post.receive(Post.mail(MAILBOX, replyTo(toDesk()), "Re: Demande", "Il manque une déclaration."));
        String address = link(post.lastSentTo(MAILBOX), "reponse");
        String reply = get(address).body().replaceFirst("(?s).*name=\"reponse\" value=\"([^\"]+)\".*", "$1");
        assertThat(steps.list(enquiry(ticket).id())).noneMatch(step -> step.step() instanceof Step.Answered);

        post(address, "reponse=" + reply);
        assertThat(post(address, "reponse=" + reply).body()).contains("Rien n’est transmis");
        assertThat(steps.list(enquiry(ticket).id()))
                .filteredOn(step -> step.step() instanceof Step.Answered)
                .singleElement()
                .satisfies(step -> assertThat(step.note()).hasValue("Il manque une déclaration."));
    }
}
