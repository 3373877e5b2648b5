package fr.gpsusagers.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.receiving.file.Antivirus;
import fr.gpsusagers.receiving.file.Attachment;
import fr.gpsusagers.receiving.file.Attachments;
import fr.gpsusagers.receiving.file.RequestFiles;
import fr.gpsusagers.receiving.file.RequestFiles.Reading;
import fr.gpsusagers.receiving.file.ScanVerdict;
import fr.gpsusagers.running.RawClient;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.switchboard.SavedFile;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/// Who gets a file that came with a message: the agents who may read its request, its own person, and nobody else.
class AttachmentRightsTest extends IncomingMail {

    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    private Attachment photo;

    @BeforeEach
    void a_mail_with_a_photo() {
        post.receive(Post.mailWithPhoto(CITIZEN, Post.PUBLIC, "Voici mon courrier."));
        photo = product.getBean(Attachments.class).list(open().id()).getFirst();
    }

    private Reading read(Actor actor, UUID id) {
        return product.getBean(RequestFiles.class).read(actor, id);
    }

    @Test
    void agents_of_its_desk_and_its_person_read_it() {
        assertThat(read(new Actor.Staff(operator.agent()), photo.id())).isInstanceOf(Reading.Readable.class);
        assertThat(read(new Actor.Bearer(open().id()), photo.id())).isInstanceOf(Reading.Readable.class);
    }

    @Test
    void whoever_may_not_read_the_request_does_not_learn_that_the_file_exists() {
        var elsewhere =
                new Actor.Staff(team.hire(Role.AGENT, "guichet-gestion-rsa-1").agent());

        assertThat(read(elsewhere, photo.id())).isEqualTo(new Reading.NotYours());
        assertThat(read(new Actor.Citizen(), photo.id())).isEqualTo(new Reading.NotYours());
        assertThat(read(elsewhere, UUID.randomUUID())).isEqualTo(new Reading.NotYours());
        assertThat(product.getBean(RequestFiles.class).list(elsewhere, open().id()))
                .isEmpty();
        assertThat(product.getBean(RequestFiles.class).list(new Actor.Staff(operator.agent()), open().id()))
                .isNotEmpty();
    }

    @Test
    void its_address_alone_opens_nothing() {
        var client = new RawClient(this::at);
        assertThat(client.send(client.get("/agent/piece/" + photo.id())).statusCode())
                .isEqualTo(303);
    }

    @Test
    void nobody_gets_a_file_that_the_antivirus_cannot_examine_now() {
        database.sql("update attachment set verdict = 'non-examine' where id = :id")
                .param("id", photo.id())
                .update();
        var actor = new Actor.Staff(operator.agent());

        assertThat(reading((_, _) -> ScanVerdict.NOT_EXAMINED).read(actor, photo.id()))
                .isInstanceOf(Reading.NotExamined.class);
        assertThat(reading(Antivirus.NONE).read(actor, photo.id()))
                .as("where no antivirus is set")
                .isInstanceOf(Reading.Readable.class);
        assertThat(reading((_, _) -> ScanVerdict.CLEAN).read(actor, photo.id())).isInstanceOf(Reading.Readable.class);
        assertThat(reading((_, _) -> ScanVerdict.NOT_EXAMINED).read(actor, photo.id()))
                .as("what was examined once stays readable")
                .isInstanceOf(Reading.Readable.class);
    }

    private RequestFiles reading(Antivirus antivirus) {
        return new RequestFiles(product.getBean(Attachments.class), enquiries, antivirus);
    }

    @Test
    void no_browser_keeps_a_copy() throws Exception {
        var response = new MockHttpServletResponse();
        new SavedFile(photo, () -> product.getBean(Attachments.class).open(photo))
                .render(null, new MockHttpServletRequest(), response);

        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(response.getContentAsByteArray()).hasSize((int) photo.bytes());
    }

    @Test
    void a_dangerous_file_in_a_mail_is_named_and_its_content_is_gone() {
        post.receive(Post.mail(CITIZEN, Post.PUBLIC, "Encore", "x")
                .replace("Content-Type: text/plain; charset=utf-8", "Content-Type: text/plain; name=\"notes.txt\"")
                .replace(
                        "Content-Transfer-Encoding",
                        "Content-Disposition: attachment; filename=\"notes.txt\"\r\nContent-Transfer-Encoding")
                .replace("\r\n\r\nx", "\r\n\r\n" + EICAR));
        UUID id = database.sql("select id from attachment where verdict = 'infecte'")
                .query(UUID.class)
                .single();

        assertThat(read(new Actor.Staff(operator.agent()), id)).isInstanceOf(Reading.Removed.class);
        assertThat(database.sql("select count(*) from attachment_piece where attachment = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(photo.verdict()).isEqualTo(ScanVerdict.CLEAN);
    }
}
