package fr.gpsusagers.enquiry.lives;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.enquiry.citizen.Asking;
import fr.gpsusagers.enquiry.citizen.FormToken;
import fr.gpsusagers.enquiry.citizen.ReceivedMessage;
import fr.gpsusagers.enquiry.citizen.ReceivedMessage.Meaning;
import fr.gpsusagers.enquiry.life.SenderCheck;
import fr.gpsusagers.enquiry.person.AnswerWay;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.receiving.file.ExaminedFile;
import fr.gpsusagers.receiving.file.FileType;
import fr.gpsusagers.receiving.file.ScanVerdict;
import fr.gpsusagers.receiving.sms.SmsEvent.IncomingText;
import fr.gpsusagers.running.Askings;
import fr.gpsusagers.sending.notice.OperatorId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What citizens write. Each message of a life has a number, by which it is found again; an order with the
/// same number is the same message, sent again.
final class CitizenLetters {

    private static final Pattern NUMBER = Pattern.compile("Lettre (\\d+)[.]");
    private static final Pattern FILE = Pattern.compile("piece-(\\d+)[.]pdf");

    private CitizenLetters() {}

    static String words(Order order) {
        return "Lettre " + order.form() + ". "
                + (isDanger(order.how()) ? "Mon mari me frappe." : "Où en est mon dossier ?");
    }

    private static boolean isDanger(int how) {
        return how % 4 == 3;
    }

    static boolean isThanks(int how) {
        return how % 4 == 2;
    }

    /// Whether a message by this order has a file. A text message has none.
    static boolean hasFile(Order order) {
        return order.kind() != Act.Kind.SEND_TEXT && order.how() % 3 == 0;
    }

    /// The numbers of the messages whose words are in this text.
    static Stream<Integer> numbersIn(String words) {
        return NUMBER.matcher(words).results().map(found -> Integer.valueOf(found.group(1)));
    }

    /// The number of the message that a file came with.
    static Optional<Integer> numberOf(String file) {
        return FILE.matcher(file)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .findFirst();
    }

    static List<ExaminedFile> files(Order order) {
        byte[] content = content(order);
        return hasFile(order)
                ? List.of(new ExaminedFile(
                        fileName(order),
                        FileType.PDF,
                        ScanVerdict.NOT_EXAMINED,
                        content.length,
                        () -> new ByteArrayInputStream(content)))
                : List.of();
    }

    private static String fileName(Order order) {
        return "piece-" + order.form() + ".pdf";
    }

    private static byte[] content(Order order) {
        return ("%PDF-1.4\n" + fileName(order)).getBytes(StandardCharsets.UTF_8);
    }

    /// « Écrire un message », filled in by a person with a mail address.
    static Asking filledIn(Order order) {
        Asking asking = Askings.inWriting(
                Forms.NEED,
                Person.at(Forms.NUMBERS.getFirst())
                        .with(draft -> draft.mail(sender(order))
                                .withoutNumber()
                                .answerWay(AnswerWay.BY_MAIL)
                                .addWords(words(order))));
        return new Asking(
                FormToken.ofKey("letter " + order.form()),
                asking.about(),
                ChannelKind.MESSAGE,
                asking.askedFor(),
                asking.deadline(),
                asking.sharing(),
                asking.person());
    }

    private static EmailAddress sender(Order order) {
        return order.how() % 5 == 4 ? new EmailAddress("autre@exemple.fr") : Forms.MAIL;
    }

    /// A mail, as the mail server keeps it.
    static byte[] mail(Order order, EmailAddress recipient) {
        String words =
                "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + words(order);
        String file = "\r\n--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=\""
                + fileName(order) + "\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(content(order));
        return ("From: " + sender(order).value() + "\r\nTo: " + recipient.value() + "\r\nMessage-ID: <lettre-"
                        + order.form() + "@exemple.fr>\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n" + words
                        + (hasFile(order) ? file : "") + "\r\n--b--\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /// A text message, as the operator reports it.
    static IncomingText text(Order order) {
        return new IncomingText(
                Optional.of(Forms.NUMBERS.get(order.how() % Forms.NUMBERS.size())),
                words(order),
                OperatorId.of("op-" + order.form()));
    }

    /// What a person writes on the page of a request.
    static ReceivedMessage reply(Order order) {
        int how = order.how();
        Meaning meaning = isThanks(how) ? Meaning.THANKS : isDanger(how) ? Meaning.DANGER : Meaning.ASKS;
        return new ReceivedMessage(
                ChannelKind.FORM, SenderCheck.KNOWN, words(order), files(order).size(), meaning);
    }
}
