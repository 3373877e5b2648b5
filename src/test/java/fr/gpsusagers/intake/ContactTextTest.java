package fr.gpsusagers.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.sending.notice.Medium;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContactTextTest {

    private static final LocalDate DAY = LocalDate.parse("2026-12-02");
    private static final Pack PACK = TestPacks.bocage();

    @Test
    void a_mail_says_how_to_reach_the_contact_and_what_to_prepare() {
        Need need = PACK.guide().findNeed(new NeedId("rsa-suspension")).orElseThrow();
        Contact contact = PACK.directory().switchboard(DAY);
        String body = new ContactText("Département", contact, Optional.of(need), DAY)
                .by(Medium.EMAIL)
                .filledWith(Map.of())
                .orElseThrow()
                .body();
        assertThat(body)
                .contains(
                        contact.name(),
                        contact.lines().getFirst().number().display(),
                        "Ce message ne remplace pas une demande");
        need.papers().forEach(paper -> assertThat(body).contains(paper));
    }

    /// A notice that cannot be written would be lost after the agent announced it.
    @Test
    void every_contact_of_the_pack_can_be_sent_by_every_medium() {
        for (Contact contact : PACK.directory().contacts(DAY)) {
            for (Medium medium : Medium.values()) {
                var text = new ContactText(PACK.identity().administration(), contact, Optional.empty(), DAY);
                assertThat(text.by(medium).places()).as(contact.name()).isEmpty();
            }
        }
    }
}
