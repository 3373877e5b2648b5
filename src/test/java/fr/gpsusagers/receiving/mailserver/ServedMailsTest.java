package fr.gpsusagers.receiving.mailserver;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.receiving.file.Attachment;
import fr.gpsusagers.receiving.file.Attachments;
import fr.gpsusagers.receiving.file.FileContent;
import fr.gpsusagers.receiving.route.Deliveries;
import fr.gpsusagers.receiving.route.Mailbox;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Mails of citizens and agents, as Postfix and Dovecot carry them.
class ServedMailsTest extends ProductOnServers {

    private static final int TWENTY_MEGABYTES = 20_000_000;

    @Test
    void a_long_mail_with_accents_and_a_file_becomes_one_request() {
        byte[] receipt = pdf(40_000);
        citizen.send(citizen.mail(MailServers.PUBLIC, "Où écrire à Cœur-de-Forêt ?", sentences(400))
                .attach("reçu d’août.pdf", "application/pdf", receipt));
        receive(1);

        assertThat(firstWords(citizen))
                .startsWith("Où écrire à Cœur-de-Forêt ?\n" + sentence(1))
                .contains(sentence(100))
                .endsWith("La suite est dans le fichier joint.");
        assertThat(attachment("reçu d’août.pdf")).hasValue(receipt);
        assertThat(attachment("message.eml"))
                .hasValueSatisfying(mail ->
                        assertThat(new String(mail, StandardCharsets.UTF_8)).contains("Phrase n=C2=B0 400"));
    }

    @Test
    void a_mail_is_marked_as_read_only_once_it_is_kept() {
        citizen.send(citizen.mail(MailServers.PUBLIC, "Demande", "Bonjour, à qui parler ?"));
        publicMailbox.awaitMails(1);
        var mailbox = product.getBean(Mailbox.class);

        assertThat(mailbox.fetch(ServedMailsTest::failToKeep, 10)).isEqualTo(new Mailbox.Fetch.Fetched(0, 1));
        assertThat(listSeen()).as("what was read and not kept").containsExactly(false);

        var whenKept = new ArrayList<Boolean>();
        mailbox.fetch(
                raw -> {
                    product.getBean(Deliveries.class).keep(UUID.randomUUID(), raw, clock.instant());
                    assertThat(count("incoming_message")).isEqualTo(1);
                    whenKept.addAll(listSeen());
                },
                10);
        assertThat(whenKept).as("on disk, not marked yet").containsExactly(false);
        assertThat(listSeen()).containsExactly(true);
        deliver();
        assertThat(firstWords(citizen)).contains("Bonjour, à qui parler ?");
    }

    private static void failToKeep(FileContent raw) {
        try (InputStream content = raw.open()) {
            content.transferTo(OutputStream.nullOutputStream());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
        throw new IllegalStateException("no room on the disk");
    }

    private List<Boolean> listSeen() {
        return publicMailbox.list().stream().map(Letter::isSeen).toList();
    }

    @Test
    void a_citizen_and_an_agent_answer_each_other_twice_at_the_address_of_the_thread() {
        citizen.send(citizen.mail(MailServers.PUBLIC, "Déménagement", "J’ai déménagé. Où écrire ?"));
        receive(1);
        send();
        Letter acknowledgement = acknowledgement();

        citizen.send(citizen.reply(acknowledgement, sentences(120)));
        receive(2);
        assertThat(laterWords(citizen)).containsExactly(sentences(120).strip());
        answer("À quelle adresse habitez-vous\u00A0?");
        send();
        Letter question = citizen.awaitFromProduct(2).getLast();
        assertThat(question.text()).contains("À quelle adresse habitez-vous\u00A0?");
        assertThat(question.submitted()).isEqualTo("no");

        citizen.send(citizen.mail(question.replyTo(), "Sans référence", "Au 12 rue des Prés.")
                .attach("bail.pdf", "application/pdf", pdf(3_000)));
        receive(3);
        assertThat(laterWords(citizen).getLast()).contains("Au 12 rue des Prés.");
        assertThat(attachment("bail.pdf")).isPresent();
        answer("Merci, c’est noté.");
        send();
        assertThat(citizen.awaitFromProduct(3).getLast().text()).contains("Merci, c’est noté.");
        assertThat(count("enquiry")).isEqualTo(1);
    }

    private Letter acknowledgement() {
        Letter acknowledgement = citizen.awaitFromProduct(1).getFirst();
        assertThat(acknowledgement.text()).contains("Nous avons reçu votre message");
        assertThat(acknowledgement.submitted()).isEqualTo("auto-generated");
        assertThat(acknowledgement.replyTo()).matches("contact\\+[a-z2-7]{20}@departement\\.fr");
        assertThat(acknowledgement.answered()).contains("@mail.exemple.fr>");
        return acknowledgement;
    }

    @Test
    void a_file_of_twenty_megabytes_arrives_whole() {
        byte[] scan = pdf(TWENTY_MEGABYTES);
        citizen.send(citizen.mail(MailServers.PUBLIC, "Mon dossier", "Voici tout mon dossier.")
                .attach("dossier.pdf", "application/pdf", scan));
        receive(1);

        assertThat(firstWords(citizen)).contains("Voici tout mon dossier.");
        assertThat(attachment("dossier.pdf").map(content -> Arrays.equals(content, scan)))
                .hasValue(true);
    }

    private Optional<byte[]> attachment(String name) {
        var attachments = product.getBean(Attachments.class);
        return attachments.list(open(citizen).id()).stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .map(file -> content(attachments, file));
    }

    private static byte[] content(Attachments attachments, Attachment file) {
        try (InputStream content = attachments.open(file)) {
            return content.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String sentences(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(ServedMailsTest::sentence)
                .collect(Collectors.joining("\n"));
    }

    private static String sentence(int number) {
        return "Phrase n° " + number + ", où j’explique à côté de quoi j’habite.";
    }

    /// Content that nothing can compress, with the beginning of a PDF.
    private static byte[] pdf(int bytes) {
        byte[] content = new byte[bytes];
        new Random(bytes).nextBytes(content);
        byte[] start = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(start, 0, content, 0, start.length);
        return content;
    }
}
