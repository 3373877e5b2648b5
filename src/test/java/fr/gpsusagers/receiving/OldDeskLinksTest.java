package fr.gpsusagers.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.sending.OpenDeskByMail;
import fr.gpsusagers.staff.Role;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Links of desks that work by mail, once they open nothing.
class OldDeskLinksTest extends DeskByMail {

    private static final String UNKNOWN = "/guichet/clos/" + "A".repeat(43);

    @ParameterizedTest
    @ValueSource(
            strings = {"/guichet/pris/", "/guichet/clos/", "/guichet/reponse/", "/guichet/boite/", "/guichet/autre/"})
    void an_unknown_or_mistyped_link_sends_the_desk_to_its_latest_mail(String address) {
        for (String secret : new String[] {"A".repeat(43), "trop-court"}) {
            assertIsOver(get(address + secret));
            assertIsOver(post(address + secret));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/guichet/reponse/{0}, reponse=pas-un-numero",
        "/guichet/reponse/{0}/ecarter, reponse=1",
        "/guichet/piece/{0}/pas-un-numero, ''"
    })
    void a_dead_link_says_so_whatever_is_sent_with_it(String address, String form) {
        for (String secret : new String[] {"A".repeat(43), "trop-court"}) {
            assertIsOver(post(address.replace("{0}", secret), form));
        }
    }

    @Test
    void a_link_to_confirm_a_mailbox_that_was_replaced_looks_like_one_that_never_existed() {
        open("premiere@departement.fr");
        String replaced = link(post.lastSentTo("premiere@departement.fr"), "boite");
        open("seconde@departement.fr");

        assertIsOver(get(replaced));
        assertThat(get(replaced).body()).isEqualTo(get(UNKNOWN).body());
    }

    private void open(String address) {
        product.getBean(OpenDeskByMail.class)
                .open(
                        team.hire(Role.ADMINISTRATOR).agent(),
                        pack(),
                        desk(),
                        new EmailAddress(address),
                        clock.instant());
    }

    private static void assertIsOver(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .contains("<h1>Ce lien n’est plus valable</h1>", "Cherchez le mail le plus récent.")
                .doesNotContain("Répondre à une ou deux questions");
    }
}
