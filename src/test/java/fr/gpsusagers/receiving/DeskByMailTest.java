package fr.gpsusagers.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.life.RecordedStep;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.running.Asker.Ticket;
import fr.gpsusagers.sending.Bookings;
import fr.gpsusagers.sending.desk.DeskMail.Kind;
import fr.gpsusagers.sending.notice.PretendMessages.Message;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A desk without accounts gets its requests by mail, and works on them by links and replies.
class DeskByMailTest extends DeskByMail {

    @Test
    void a_request_arrives_with_what_is_needed_and_no_more() {
        Ticket ticket = asker.askFrom("0639981234", ABOUT_RSA + "&mots=Mon+versement+manque");

        assertThat(write()).containsExactly(Kind.REQUEST);
        Message mail = post.lastSentTo(MAILBOX);
        assertThat(mail.text().title())
                .startsWith("Demande " + ticket.reference() + " à traiter ")
                .as("a title shows on a locked screen")
                .doesNotContain("RSA");
        assertThat(mail.text().body().replace('\u00A0', ' '))
                .contains(
                        "À faire : rappeler la personne.",
                        "06 39 98 12 34",
                        "La personne a écrit :\n> Mon versement manque",
                        "Lieu : Lisieux")
                .doesNotContain(ticket.code());
        assertThat(write()).as("once").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pris", "clos"})
    void whoever_examines_a_link_changes_nothing(String link) {
        Ticket ticket = asker.ask(ABOUT_RSA);
        String address = link(toDesk(), link);

        var head = client.send(client.get(address).method("HEAD", BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        for (int times = 0; times < 3; times++) {
            assertThat(get(address).body())
                    .contains("Demande " + ticket.reference())
                    .as("a page that anyone may open names nobody")
                    .doesNotContain("06 39");
        }
        assertThat(enquiry(ticket)).isInstanceOf(Enquiry.Waiting.class);
        assertThat(steps.list(enquiry(ticket).id()))
                .noneMatch(recorded -> recorded.step() instanceof Step.Taken || recorded.step() instanceof Step.Seen);
    }

    @Test
    void the_first_link_takes_the_request_and_the_second_closes_it_with_words() {
        Ticket ticket = asker.ask(ABOUT_RSA);
        Message mail = toDesk();

        assertThat(post(link(mail, "pris")).statusCode()).isEqualTo(303);
        assertThat(enquiry(ticket)).isInstanceOf(Enquiry.Taken.class);
        assertThat(post(link(mail, "clos"), "issue=repondu").body())
                .as("« answered » needs what was said")
                .contains("Écrivez en une ligne ce qui a été dit");
        assertThat(post(link(mail, "clos"), "issue=repondu&mots=Versement+le+5").statusCode())
                .isEqualTo(303);

        assertThat(enquiry(ticket))
                .isInstanceOfSatisfying(
                        Enquiry.Closed.class,
                        closed -> assertThat(closed.outcome()).isEqualTo(new Outcome.Answered()));
        assertThat(write()).as("the desk knows what it did itself").isEmpty();
        assertThat(get(link(mail, "clos")).body()).contains("terminée", "la rouvrir");
        post(link(mail, "clos") + "/rouvrir");
        assertThat(enquiry(ticket)).isInstanceOf(Enquiry.Taken.class);
        assertThat(write()).containsExactly(Kind.REQUEST);
        assertThat(post.lastSentTo(MAILBOX).text().title())
                .startsWith("Demande " + ticket.reference() + " à nouveau à traiter ");
    }

    @Test
    void a_link_is_for_one_request_only_and_for_this_desk_only() {
        Ticket first = asker.ask(ABOUT_RSA);
        String link = link(toDesk(), "clos");
        Ticket second = asker.ask(ABOUT_RSA);
        assertThat(link(toDesk(), "clos")).isNotEqualTo(link);

        assertThat(post(link, "issue=pas-nous&mots=C%27est+la+CAF").body()).contains("s’en occupe");
        assertThat(enquiry(first).desk()).isNotEqualTo(RSA);
        assertThat(enquiry(second).desk()).isEqualTo(RSA);
        assertThat(get(link).body()).contains("n’est plus chez vous");
        assertThat(post(link, "issue=deces").body()).contains("n’est plus chez vous");
        assertThat(enquiry(first)).isInstanceOf(Enquiry.Open.class);
        assertThat(get("/guichet/clos/" + "A".repeat(43)).statusCode()).isEqualTo(404);
    }

    @Test
    void a_call_in_vain_is_noted_and_the_next_time_is_said() {
        Ticket ticket = asker.ask(ABOUT_RSA);

        assertThat(post(link(toDesk(), "clos"), "issue=absent").body())
                .contains("La demande reste chez vous. À traiter");
        assertThat(enquiry(ticket).facts().attempts()).isOne();
    }

    @Test
    void the_reply_of_the_desk_reaches_the_person_without_the_links_that_it_quotes() {
        Ticket ticket = asker.ask(ABOUT_RSA + "&mail=essai@exemple.fr");
        Message mail = toDesk();

        deskReplies(mail, "Votre dossier est complet.\r\n\r\n" + mail.text().body());

        assertThat(answers(ticket)).containsExactly("Votre dossier est complet.");
        assertThat(enquiry(ticket)).as("the desk works on it").isInstanceOf(Enquiry.Taken.class);
        Message receipt = post.lastSentTo(MAILBOX);
        assertThat(receipt.text().body()).contains("est transmise", "Elle attend aussi votre appel.");
        assertThat(post(link(receipt, "clos"), "issue=repondu&mots=Appel%C3%A9e")
                        .statusCode())
                .isEqualTo(303);
        assertThat(enquiry(ticket)).isInstanceOf(Enquiry.Closed.class);
    }

    @Test
    void a_reply_that_nobody_vouches_for_waits_until_the_desk_says_that_it_is_its_own() {
        Ticket ticket = asker.ask(ABOUT_RSA);
        Message mail = toDesk();

        post.receive(Post.mail(MAILBOX, replyTo(mail), "Re: Demande", "Payez 50 euros à ce numéro."));
        assertThat(answers(ticket)).isEmpty();
        Message asks = post.lastSentTo(MAILBOX);
        assertThat(asks.text().body()).contains("Rien ne prouve", "Payez 50 euros à ce numéro.");
        String page = get(link(asks, "reponse")).body();
        assertThat(page).contains("Payez 50 euros");
        assertThat(answers(ticket)).as("opening the page passes nothing on").isEmpty();

        String reply = page.replaceFirst("(?s).*name=\"reponse\" value=\"([^\"]+)\".*", "$1");
        assertThat(post(link(asks, "reponse"), "reponse=" + reply).body()).contains("Votre réponse est transmise");
        assertThat(post(link(asks, "reponse"), "reponse=" + reply).body()).contains("Rien n’est transmis");
        assertThat(answers(ticket)).containsExactly("Payez 50 euros à ce numéro.");
    }

    @Test
    void a_vouched_mail_of_somebody_else_is_not_the_reply_of_the_desk() {
        Ticket ticket = asker.ask(ABOUT_RSA);
        Message mail = toDesk();

        post.receive(Post.mailWithPhoto("essai@exemple.fr", replyTo(mail), "Je suis le guichet."));
        assertThat(answers(ticket)).isEmpty();
        assertThat(post.sentTo("essai@exemple.fr"))
                .as("a stranger learns nothing")
                .isEmpty();
        assertThat(post.lastSentTo(MAILBOX).text().body()).contains("Rien ne prouve");
    }

    @Test
    void an_absence_message_of_the_desk_is_no_answer() {
        Ticket ticket = asker.ask(ABOUT_RSA);
        Message mail = toDesk();

        post.receive("Auto-Submitted: auto-replied\r\nAuthentication-Results: mx.departement.fr; dmarc=pass"
                + " header.from=departement.fr\r\n"
                + Post.mail(MAILBOX, replyTo(mail), "Absent", "Je suis absente jusqu’au 4 janvier."));
        assertThat(answers(ticket)).isEmpty();
        assertThat(enquiry(ticket)).isInstanceOf(Enquiry.Waiting.class);
    }

    @Test
    void the_desk_reads_what_the_person_adds_and_cannot_close_before() {
        Ticket ticket = asker.ask(ABOUT_RSA);
        Message mail = toDesk();
        post(
                "/suivi/changer",
                "reference=" + ticket.reference() + "&code=" + ticket.code() + "&mots=Encore+un+courrier");

        assertThat(post(link(mail, "clos"), "issue=repondu&mots=Fait").body()).contains("La personne vient d’écrire");
        assertThat(write()).containsExactly(Kind.NEWS);
        assertThat(post.lastSentTo(MAILBOX).text().body()).contains("Encore un courrier");
        assertThat(post(link(mail, "clos"), "issue=repondu&mots=Fait").statusCode())
                .isEqualTo(303);
    }

    @Test
    void the_desk_is_reminded_once_before_the_due_time() {
        Ticket ticket = asker.ask(ABOUT_RSA);
        assertThat(write()).containsExactly(Kind.REQUEST);
        LocalDateTime due = FrenchTime.at(enquiry(ticket).promise().dueBy());

        clock.moveTo(due.minusMinutes(70));
        assertThat(write()).containsExactly(Kind.REMINDER);
        clock.moveTo(due.minusMinutes(20));
        assertThat(write()).isEmpty();
    }

    @Test
    void a_request_that_the_desk_leaves_goes_to_who_stands_in_and_the_desk_is_told() {
        Ticket ticket = asker.ask(ABOUT_RSA);
        Message mail = toDesk();
        LocalDateTime due = FrenchTime.at(enquiry(ticket).promise().dueBy());

        clock.moveTo(due.minusMinutes(12));
        product.getBean(Bookings.class).watch(pack(), clock.instant());
        assertThat(enquiry(ticket).desk()).isNotEqualTo(RSA);
        assertThat(write()).containsExactly(Kind.OVER);
        assertThat(post.lastSentTo(MAILBOX).text().body()).contains("n’est plus à traiter");
        assertThat(post(link(mail, "pris")).body()).contains("n’est plus chez vous");
        deskReplies(mail, "Trop tard.");
        assertThat(answers(ticket)).isEmpty();
        assertThat(post.lastSentTo(MAILBOX).text().body())
                .contains("n’est pas transmis", "Le service qui l’a maintenant lit ce mail.");
    }

    private List<String> answers(Ticket ticket) {
        return stepsOf(ticket)
                .filter(recorded -> recorded.step() instanceof Step.Answered)
                .flatMap(recorded -> recorded.note().stream())
                .toList();
    }

    private Stream<RecordedStep> stepsOf(Ticket ticket) {
        return steps.list(enquiry(ticket).id()).stream();
    }
}
