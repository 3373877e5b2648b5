package fr.gpsusagers.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.Reference;
import fr.gpsusagers.enquiry.life.Steps;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.work.Closings.ClosingNote;
import fr.gpsusagers.enquiry.work.DeskWork;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.receiving.file.Attachments;
import fr.gpsusagers.receiving.route.DeliverMessages;
import fr.gpsusagers.receiving.route.FetchMails;
import fr.gpsusagers.receiving.route.IncomingMessages.Kind;
import fr.gpsusagers.receiving.route.Mailbox.Fetch;
import fr.gpsusagers.running.TestClock;
import fr.gpsusagers.sending.Endings;
import fr.gpsusagers.sending.WrittenAnswers;
import fr.gpsusagers.sending.WrittenAnswers.Answer;
import fr.gpsusagers.sending.desk.DeskReply;
import fr.gpsusagers.sending.desk.DeskThreads;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.SendNotices;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/// The conversations of [Marks]: by mail, by the form and by text message, each answered in the same way.
final class MarkedConversations {

    private static final String BOUNDARY = "limite";

    private final ApplicationContext product;
    private final TestClock clock;
    private final Telephone telephone;
    private final String site;

    /// @param site the address of the product
    MarkedConversations(ApplicationContext product, TestClock clock, String site) {
        this.product = product;
        this.clock = clock;
        this.telephone = new Telephone(product, clock, site + "/sms/entrant");
        this.site = site;
    }

    /// The mails that arrived are kept, and not read yet.
    void fetchMails(int expected) {
        assertThat(product.getBean(FetchMails.class).fetch(clock.instant())).isEqualTo(new Fetch.Fetched(expected));
    }

    void deliverMails(int expected) {
        assertThat(product.getBean(DeliverMessages.class).deliver(Kind.MAIL, pack(), clock.instant()))
                .isEqualTo(new DeliverMessages.Round(expected, 0));
    }

    void fillInTheForm() throws IOException, InterruptedException {
        BodyPublisher form = BodyPublishers.concat(
                field("parcours", "rsa/rsa-suspension"),
                field("lieu", "14366"),
                field("mots", Marks.FORM_WORDS),
                field("mail", Marks.FORM_SENDER),
                part("name=\"fichiers\"; filename=\"" + Marks.FORM_FILE + ".pdf\"", Marks.formFile()),
                BodyPublishers.ofString("--" + BOUNDARY + "--\r\n"));
        try (HttpClient browser = HttpClient.newHttpClient()) {
            var sent = HttpRequest.newBuilder(URI.create(site + "/ecrire"))
                    .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                    .POST(form)
                    .build();
            assertThat(browser.send(sent, BodyHandlers.ofString()).body()).contains("C’est noté");
        }
    }

    private static BodyPublisher field(String name, String value) {
        return part("name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
    }

    private static BodyPublisher part(String disposition, byte[] content) {
        return BodyPublishers.concat(
                BodyPublishers.ofString(
                        "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n"),
                BodyPublishers.ofByteArray(content),
                BodyPublishers.ofString("\r\n"));
    }

    /// A text is kept, and not read yet.
    void text(String words) throws IOException, InterruptedException {
        assertThat(telephone.call(Telephone.text(Marks.NUMBER, words)).statusCode())
                .isEqualTo(204);
    }

    void deliverTexts() {
        assertThat(telephone.deliver().delivered()).isPositive();
    }

    void send() {
        List.of(Medium.values())
                .forEach(medium -> product.getBean(SendNotices.class)
                        .send(medium, clock.instant().plus(Duration.ofSeconds(10))));
    }

    /// The request of the mail, of the form and of the text messages.
    List<EnquiryId> requests() {
        Persons persons = product.getBean(Persons.class);
        return List.of(
                only(persons.listFrom(new EmailAddress(Marks.MAIL_SENDER))),
                only(persons.listFrom(new EmailAddress(Marks.FORM_SENDER))),
                only(persons.listFrom(PhoneNumber.parse(Marks.NUMBER))));
    }

    private static EnquiryId only(List<EnquiryId> all) {
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    void answer(Actor.Staff agent, EnquiryId request, String words) {
        product.getBean(DeskWork.class).take(agent, request, clock.instant());
        assertThat(product.getBean(WrittenAnswers.class)
                        .answer(agent, pack(), request, Answer.of(words), clock.instant()))
                .isInstanceOf(Work.Done.class);
    }

    /// A desk that works by mail replied, and nothing proves that the desk wrote it.
    void replyToCheck(EnquiryId request, String words) {
        DeskId desk =
                product.getBean(Enquiries.class).find(request).orElseThrow().desk();
        product.getBean(DeskThreads.class).add(new DeskReply(UUID.randomUUID(), request, desk, words, clock.instant()));
    }

    void close(Actor.Staff agent, EnquiryId request) {
        var ending = new Endings.Ending(new Outcome.Answered(), ClosingNote.said(Marks.CLOSING), Endings.SendingOn.NO);
        assertThat(product.getBean(Endings.class).end(agent, pack(), request, ending, clock.instant()))
                .isInstanceOf(Work.Done.class);
    }

    Reference reference(EnquiryId request) {
        return product.getBean(Enquiries.class)
                .find(request)
                .orElseThrow()
                .facts()
                .reference();
    }

    /// All that whoever has the keys can read.
    String readable(List<EnquiryId> requests) {
        return requests.stream()
                .flatMap(request -> Stream.of(
                                product.getBean(Persons.class).find(request).orElseThrow().words().stream(),
                                product.getBean(Steps.class).list(request).stream()
                                        .flatMap(step -> step.note().stream()),
                                replies(request),
                                files(request))
                        .flatMap(texts -> texts))
                .collect(Collectors.joining("\n"));
    }

    private Stream<String> replies(EnquiryId request) {
        DeskId desk =
                product.getBean(Enquiries.class).find(request).orElseThrow().desk();
        return product.getBean(DeskThreads.class).listReplies(request, desk).stream()
                .map(DeskReply::words);
    }

    private Stream<String> files(EnquiryId request) {
        Attachments attachments = product.getBean(Attachments.class);
        return attachments.list(request).stream().map(file -> {
            try (var content = attachments.open(file)) {
                return file.name() + new String(content.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    private Pack pack() {
        return product.getBean(PackInUse.class).current();
    }
}
