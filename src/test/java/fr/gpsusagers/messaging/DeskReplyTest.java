package fr.gpsusagers.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.correspondence.bymail.OpenDeskByMail;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.step.RecordedStep;
import fr.gpsusagers.enquiry.step.SenderCheck;
import fr.gpsusagers.enquiry.step.Step;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.notice.PretendMessages.Message;
import fr.gpsusagers.running.Asker.Ticket;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.staff.mailbox.CloseMailbox;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Replies of a desk by mail that cannot be passed on at once: none of their words is lost, and none is sent unasked.
class DeskReplyTest extends DeskByMail {

    private static final Pattern REPLY = Pattern.compile("name=\"reponse\" value=\"([^\"]+)\"");

    private Message toCheck(Ticket ticket) {
        Message first = toDesk();
        assertThat(first.text().title()).contains(ticket.reference());
        post.receive(Post.mail(MAILBOX, replyTo(first), "Re", "Le dossier est complet."));
        return post.lastSentTo(MAILBOX);
    }

    @Test
    void a_request_is_not_ended_as_answered_while_a_reply_waits() {
        Ticket ticket = asker.ask(ABOUT_RSA);
        String finish = link(toDesk(), "clos");
        toCheck(ticket);

        String page = post(finish, "issue=repondu&mots=R%C3%A9pondu+par+mail").body();
        assertThat(page).contains("Votre réponse par mail n’est pas encore partie.", "Voir votre réponse qui attend");
        assertThat(enquiry(ticket)).isNotInstanceOf(Enquiry.Closed.class);
    }

    @Test
    void a_reply_that_is_not_for_the_person_is_dropped() {
        Ticket ticket = asker.ask(ABOUT_RSA);
        String page = link(toCheck(ticket), "reponse");
        var id = REPLY.matcher(get(page).body());
        assertThat(id.find()).isTrue();

        assertThat(post(page + "/ecarter", "reponse=" + id.group(1)).body()).contains("Ce texte n’est pas envoyé");
        assertThat(get(page).body()).contains("Aucune réponse n’attend.");
        assertThat(post(page, "reponse=" + id.group(1)).body()).contains("Rien n’est transmis");
        assertThat(history(ticket)).noneMatch(step -> step.step() instanceof Step.Answered);
    }

    @Test
    void what_a_desk_replies_that_works_by_mail_no_longer_is_kept_with_the_request() {
        Ticket ticket = asker.ask(ABOUT_RSA);
        Message first = toDesk();
        product.getBean(CloseMailbox.class).close(team.hire(Role.ADMINISTRATOR).agent(), RSA);

        deskReplies(first, "Le dossier est complet.");
        assertThat(history(ticket))
                .filteredOn(recorded -> recorded.step() instanceof Step.Received)
                .singleElement()
                .satisfies(recorded -> {
                    assertThat(((Step.Received) recorded.step()).sender()).contains(SenderCheck.TO_CHECK);
                    assertThat(recorded.note().orElseThrow())
                            .contains("qui n’a plus la demande", "Le dossier est complet.");
                });
    }

    @Test
    void a_desk_whose_agents_read_its_list_is_not_opened_by_mail() {
        product.getBean(CloseMailbox.class).close(team.hire(Role.ADMINISTRATOR).agent(), RSA);
        team.hire(Role.AGENT, RSA.value());
        var administrator = team.hire(Role.ADMINISTRATOR).agent();
        var desk = pack().directory().findDesk(RSA).orElseThrow();

        assertThat(product.getBean(OpenDeskByMail.class)
                        .open(administrator, pack(), desk, new EmailAddress(MAILBOX), clock.instant()))
                .isInstanceOf(OpenDeskByMail.Opening.HasAgents.class);
    }

    private List<RecordedStep> history(Ticket ticket) {
        return steps.list(enquiry(ticket).id());
    }
}
