package fr.gpsusagers.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.store.BadRow;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.running.Asker.Ticket;
import fr.gpsusagers.sending.NoteBounces;
import fr.gpsusagers.sending.desk.DeskMail.Kind;
import fr.gpsusagers.sending.desk.DeskReply;
import fr.gpsusagers.sending.desk.DeskThreads;
import fr.gpsusagers.sending.notice.Notices;
import fr.gpsusagers.sending.notice.Outbox;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// One request that fails stops no mail to a desk, no late reply and no bounce of the others.
class BadDeskMailTest extends DeskByMail {

    @Test
    void a_request_whose_mail_fails_stops_no_other_mail() {
        EnquiryId bad = enquiry(asker.ask(ABOUT_RSA)).id();
        asker.ask(ABOUT_RSA);
        try (var _ = BadRow.in("desk_mail", database, bad)) {
            assertThat(write()).containsExactly(Kind.REQUEST);
        }
    }

    @Test
    void a_late_reply_that_cannot_be_kept_stops_no_other() {
        EnquiryId bad = enquiry(asker.ask(ABOUT_RSA)).id();
        EnquiryId good = enquiry(asker.ask(ABOUT_RSA)).id();
        var threads = product.getBean(DeskThreads.class);
        var elsewhere = new DeskId("guichet-standard");
        threads.add(new DeskReply(UUID.randomUUID(), bad, elsewhere, "Le dossier est complet.", clock.instant()));
        threads.add(new DeskReply(UUID.randomUUID(), good, elsewhere, "Le dossier est complet.", clock.instant()));
        try (var _ = BadRow.of(database, bad)) {
            var kept = product.getBean(DeskAnswers.class).keepLate(pack(), clock.instant());
            assertThat(kept).isEqualTo(1);
        }
    }

    @Test
    void a_bounce_that_cannot_be_noted_stops_no_other_and_stays_to_be_noted() {
        EnquiryId bad = bounced("mauvais@exemple.fr");
        EnquiryId good = bounced("bon@exemple.fr");
        try (var _ = BadRow.of(database, bad)) {
            assertThat(product.getBean(NoteBounces.class).note(pack(), clock.instant()))
                    .extracting(Enquiry::id)
                    .containsExactly(good);
        }
        assertThat(product.getBean(Notices.class).listBounced())
                .as("what failed is left for a later round")
                .hasSize(1);
    }

    /// Returns a request whose acknowledgement came back.
    private EnquiryId bounced(String mail) {
        Ticket ticket = asker.write(ABOUT_RSA + "&mots=Que+manque-t-il&mail=" + mail + "&reponse=mail");
        product.getBean(Outbox.class).note(post.lastSentTo(mail).message(), "dsn-5.1.1", clock.instant());
        return enquiry(ticket).id();
    }
}
