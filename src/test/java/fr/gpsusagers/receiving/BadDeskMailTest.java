package fr.gpsusagers.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.store.BadRow;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.sending.desk.DeskMail.Kind;
import fr.gpsusagers.sending.desk.DeskReplies;
import fr.gpsusagers.sending.desk.DeskReply;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// One request that fails stops no mail to a desk and no late reply of the others.
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
        var replies = product.getBean(DeskReplies.class);
        var elsewhere = new DeskId("guichet-standard");
        replies.add(new DeskReply(UUID.randomUUID(), bad, elsewhere, "Le dossier est complet.", clock.instant()));
        replies.add(new DeskReply(UUID.randomUUID(), good, elsewhere, "Le dossier est complet.", clock.instant()));
        try (var _ = BadRow.of(database, bad)) {
            var kept = product.getBean(KeepLateReplies.class).keep(new Actor.Clockwork(), pack(), clock.instant());
            assertThat(kept.replies()).isEqualTo(1);
        }
    }
}
