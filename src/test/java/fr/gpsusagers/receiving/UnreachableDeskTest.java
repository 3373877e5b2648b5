package fr.gpsusagers.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.watch.WatchAbsences;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.running.Asker.Ticket;
import fr.gpsusagers.sending.NoteBounces;
import fr.gpsusagers.sending.OpenDeskByMail;
import fr.gpsusagers.sending.desk.DeskMail.Kind;
import fr.gpsusagers.sending.notice.Outbox;
import fr.gpsusagers.sending.notice.PretendMessages.Message;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.staff.desk.Mailboxes;
import fr.gpsusagers.staff.desk.TeamPresence;
import org.junit.jupiter.api.Test;

/// A desk that works by mail, when its mails come back.
class UnreachableDeskTest extends DeskByMail {

    @Test
    void a_desk_whose_mails_come_back_loses_its_requests_at_once() {
        Ticket ticket = asker.ask(ABOUT_RSA);
        Message mail = toDesk();

        comesBack(mail);
        assertThat(enquiry(ticket).desk()).isEqualTo(new DeskId("guichet-standard"));
        assertThat(enquiry(asker.ask(ABOUT_RSA)).desk())
                .as("nothing is promised in its name")
                .isNotEqualTo(RSA);
    }

    @Test
    void a_desk_whose_agents_read_its_list_keeps_its_requests() {
        team.hire(Role.AGENT, RSA.value());
        Ticket ticket = asker.ask(ABOUT_RSA);

        comesBack(toDesk());
        assertThat(enquiry(ticket).desk()).isEqualTo(RSA);
        assertThat(enquiry(asker.ask(ABOUT_RSA)).desk()).isEqualTo(RSA);
    }

    @Test
    void a_mailbox_that_is_closed_loses_its_requests_at_once() {
        Ticket ticket = asker.ask(ABOUT_RSA);
        toDesk();
        product.getBean(Mailboxes.class).close(team.hire(Role.ADMINISTRATOR).agent(), RSA);

        watch();
        assertThat(enquiry(ticket).desk()).isEqualTo(new DeskId("guichet-standard"));
    }

    @Test
    void links_to_a_mailbox_that_is_left_open_nothing_any_more() {
        Ticket ticket = asker.ask(ABOUT_RSA);
        Message before = toDesk();
        String link = link(before, "pris");
        product.getBean(OpenDeskByMail.class)
                .open(
                        team.hire(Role.ADMINISTRATOR).agent(),
                        pack(),
                        pack().directory().findDesk(RSA).orElseThrow(),
                        new EmailAddress("autre@departement.fr"),
                        clock.instant());
        clock.moveTo(FrenchTime.at(clock.instant()).plusMinutes(5));
        write();
        assertThat(get(link).body()).as("the known mailbox works until then").contains(ticket.reference());

        post(link(post.lastSentTo("autre@departement.fr"), "boite"));
        write();
        assertThat(post.lastSentTo("autre@departement.fr").text().title()).contains(ticket.reference());
        assertThat(get(link).statusCode()).isEqualTo(404);
        post.receive("Authentication-Results: mx.departement.fr; dmarc=pass header.from=departement.fr\r\n"
                + Post.mail(MAILBOX, replyTo(before), "Re", "Voici la réponse."));
        assertThat(steps.list(enquiry(ticket).id())).noneMatch(step -> step.step() instanceof Step.Answered);
    }

    private void comesBack(Message mail) {
        product.getBean(Outbox.class).note(mail.message(), "dsn-5.1.1", clock.instant());
        product.getBean(NoteBounces.class).note(pack(), clock.instant());
        watch();
    }

    private void watch() {
        product.getBean(TeamPresence.class)
                .record(operator.agent().id(), operator.agent().desks(), clock.instant());
        product.getBean(WatchAbsences.class).watchDesks(pack(), clock.instant());
    }

    @Test
    void a_mailbox_that_is_confirmed_again_gets_its_requests_again() {
        Ticket ticket = asker.ask(ABOUT_RSA);
        toDesk();
        clock.moveTo(FrenchTime.at(clock.instant()).plusMinutes(5));

        openByMail();
        assertThat(write()).containsExactly(Kind.REQUEST);
        assertThat(post.lastSentTo(MAILBOX).text().title()).contains(ticket.reference());
    }
}
