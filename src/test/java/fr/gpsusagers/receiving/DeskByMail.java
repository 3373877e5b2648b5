package fr.gpsusagers.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.Reference;
import fr.gpsusagers.enquiry.promise.PromiseTimes;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.running.Asker;
import fr.gpsusagers.running.Asker.Ticket;
import fr.gpsusagers.running.RawClient;
import fr.gpsusagers.sending.OpenDeskByMail;
import fr.gpsusagers.sending.OpenDeskByMail.Opening;
import fr.gpsusagers.sending.desk.DeskMail.Kind;
import fr.gpsusagers.sending.desk.WriteToDesks;
import fr.gpsusagers.sending.notice.PretendMessages.Message;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.staff.desk.Mailboxes;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// Base of tests in which the RSA desk has no accounts and works by mail.
abstract class DeskByMail extends IncomingMail {

    static final DeskId RSA = new DeskId("guichet-gestion-rsa-1");
    static final String MAILBOX = "rsa@departement.fr";
    static final String ABOUT_RSA = "parcours=rsa/rsa-suspension&lieu=14366";

    private static final Pattern LINK = Pattern.compile("https?://\\S+(/guichet/([a-z]+)/([A-Za-z0-9_-]{43}))");

    final RawClient client = new RawClient(this::at);
    final Asker asker = new Asker(client);

    @BeforeEach
    void the_desk_works_by_mail() {
        database.sql("truncate desk_mailbox").update();
        database.sql("update agent set status = 'disabled' where :desk = any (desks)")
                .param("desk", RSA.value())
                .update();
        openByMail();
    }

    final void openByMail() {
        var administrator = team.hire(Role.ADMINISTRATOR).agent();
        var opening = product.getBean(OpenDeskByMail.class)
                .open(administrator, pack(), desk(), new EmailAddress(MAILBOX), clock.instant());
        assertThat(opening).isEqualTo(Opening.LINK_SENT);
        post(link(post.lastSentTo(MAILBOX), "boite"));
        product.getBean(PromiseTimes.class).update(pack(), clock.instant());
        post.forgetSent();
    }

    @AfterEach
    void the_desk_works_by_mail_no_longer() {
        product.getBean(Mailboxes.class).close(team.hire(Role.ADMINISTRATOR).agent(), RSA);
    }

    Pack pack() {
        return product.getBean(PackInUse.class).current();
    }

    Desk desk() {
        return pack().directory().findDesk(RSA).orElseThrow();
    }

    Enquiry enquiry(Ticket ticket) {
        return enquiries.find(new Reference(ticket.reference())).orElseThrow();
    }

    /// Writes to all desks. Returns what for.
    List<Kind> write() {
        return product.getBean(WriteToDesks.class).write(clock.instant());
    }

    /// Returns the mail that the desk gets now.
    Message toDesk() {
        write();
        return post.lastSentTo(MAILBOX);
    }

    static String link(Message mail, String what) {
        return LINK.matcher(mail.text().body())
                .results()
                .filter(found -> found.group(2).equals(what))
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "No link for " + what + " in " + mail.text().body()));
    }

    HttpResponse<String> get(String address) {
        return client.send(client.get(address));
    }

    HttpResponse<String> post(String address) {
        return post(address, "");
    }

    HttpResponse<String> post(String address, String form) {
        return client.send(client.post(address, form));
    }

    /// A mail from the desk, for which the relay vouches.
    void deskReplies(Message to, String words) {
        post.receive("Authentication-Results: mx.departement.fr; dmarc=pass header.from=departement.fr\r\n"
                + Post.mail(MAILBOX, replyTo(to), "Re: " + to.text().title(), words));
    }

    static String replyTo(Message mail) {
        return mail.thread().orElseThrow().replyTo().value();
    }
}
