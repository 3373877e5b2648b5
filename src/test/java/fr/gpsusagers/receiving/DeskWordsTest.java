package fr.gpsusagers.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.sending.ThreadToken;
import fr.gpsusagers.sending.desk.DeskMail;
import fr.gpsusagers.sending.desk.DeskThread;
import fr.gpsusagers.staff.Token;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What is passed on of a desk's reply: all that the desk wrote, and none of our links.
class DeskWordsTest {

    private static final DeskThread THREAD = new DeskThread(
            EnquiryId.random(),
            new DeskId("guichet-gestion-rsa-1"),
            new ThreadToken("a".repeat(20)),
            Token.draw(),
            0,
            Instant.EPOCH,
            Optional.empty(),
            Optional.empty());

    @Test
    void an_address_that_is_not_ours_is_passed_on_with_what_follows() {
        String words = """
                Prenez rendez-vous sur https://www.calvados.fr/guichet/rendez-vous
                ou sur https://caf.exemple.fr/guichet/pris/en-ligne
                puis apportez l’attestation.""";
        assertThat(DeskWords.of(words, THREAD)).isEqualTo(words);
    }

    @Test
    void our_links_and_what_stands_below_them_are_left_out() {
        String link = "https://gps.exemple.fr/guichet/clos/" + THREAD.link().value();
        String other =
                "> http://gps.exemple.fr:8080/guichet/reponse/" + Token.draw().value();
        assertThat(DeskWords.of("C’est complet.\n" + link + "\nNe transférez pas ce message.", THREAD))
                .isEqualTo("C’est complet.");
        assertThat(DeskWords.of("C’est complet.\n" + other + "\nReste", THREAD)).isEqualTo("C’est complet.");
        assertThat(DeskWords.of(
                        "C’est complet.\n> https://gps.exemple.fr/guichet/pris/\n> "
                                + THREAD.link().value(),
                        THREAD))
                .isEqualTo("C’est complet.");
        assertThat(DeskWords.of(
                        "C’est complet.\n> " + DeskMail.MARK.substring(0, 40) + "\n> " + DeskMail.MARK.substring(40),
                        THREAD))
                .isEqualTo("C’est complet.");
    }
}
