package fr.gpsusagers.receiving.mailserver;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.life.SenderCheck;
import fr.gpsusagers.enquiry.life.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// For whom the relay vouches. Postfix writes what it found above what the mail already says of itself.
class VouchedSenderTest extends ProductOnServers {

    private static final String RESULTS = "Authentication-Results";

    private Letter acknowledgement;

    @BeforeEach
    void a_citizen_has_written_and_has_an_address_of_the_thread() {
        citizen.send(citizen.mail(MailServers.PUBLIC, "Demande", "Bonjour, à qui parler ?"));
        receive(1);
        send();
        acknowledgement = citizen.awaitFromProduct(1).getFirst();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                the server of the citizen sends                     | essai@exemple.fr     | -                                                              | KNOWN
                another server sends under the name of the citizen  | faux@ailleurs.exemple | -                                                              | TO_CHECK
                it also claims that its own server found no fault   | faux@ailleurs.exemple | mx.ailleurs.exemple; dmarc=pass header.from=exemple.fr         | TO_CHECK
                it also claims that our relay found no fault        | faux@ailleurs.exemple | mx.departement.fr; dmarc=pass header.from=exemple.fr       | TO_CHECK
                """)
    void a_sender_is_known_if_the_relay_vouches_and_to_be_checked_otherwise(
            String who, String server, String claim, SenderCheck expected) {
        WrittenMail reply = citizen.reply(acknowledgement, "Encore une question.");
        citizen.sendFrom(server, claim.equals("-") ? reply : reply.with(RESULTS, claim));
        receive(2);

        assertThat(steps(open(citizen)).getLast())
                .as(who)
                .isInstanceOfSatisfying(
                        Step.Received.class, step -> assertThat(step.sender()).hasValue(expected));
    }
}
