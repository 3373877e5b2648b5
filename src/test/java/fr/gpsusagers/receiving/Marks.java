package fr.gpsusagers.receiving;

import fr.gpsusagers.enquiry.watch.Needles;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// What three made-up citizens and an agent write: each thing has a word like no other, which tells where
/// it came from.
final class Marks {

    static final String MAIL_SENDER = "xyloadresse@exemple.fr";
    static final String FORM_SENDER = "wakoadresse@exemple.fr";
    static final String NUMBER = "+33639983641";

    static final String MAIL_FILE = "xylofichier-quittance";
    static final String FORM_FILE = "wakofichier-courrier";
    static final String FORM_WORDS = "Mon loyer wakomots a doublé, que faire ?";
    static final String FIRST_TEXT = "Bonjour, où en est mon dossier kivotexto ?";
    static final String SECOND_TEXT = "J’ai aussi reçu une lettre kivosuite.";
    static final String BY_MAIL = "Votre quittance suffit, zephyrmail.";
    static final String BY_TEXT = "Appelez la mairie, zephyrtexto.";
    static final String BY_DESK = "Le dossier est complet, zephyrguichet.";
    static final String CLOSING = "Tout est dit, zephyrfin.";

    private static final String MAIL_CONTENT = "xylocontenu-de-la-quittance.";
    private static final String FORM_CONTENT = "wakocontenu-du-long-courrier";
    private static final int LONG = 10_000;
    /// A part of a text in Base64 is found only where it begins after a multiple of three bytes.
    private static final String PDF = "%PDF-1.4\n";

    private Marks() {}

    static byte[] mailFile() {
        return (PDF + MAIL_CONTENT).getBytes(StandardCharsets.UTF_8);
    }

    /// Too long for the memory of the product: it waits on disk until its form is stored.
    static byte[] formFile() {
        return (PDF + FORM_CONTENT.repeat(LONG)).getBytes(StandardCharsets.UTF_8);
    }

    static String mail(String recipient) {
        return "From: Xylonom Fictif <" + MAIL_SENDER + ">\r\nTo: " + recipient
                + "\r\nSubject: Une facture xylosujet\r\nMessage-ID: <xyloidentifiant@exemple.fr>\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
                + "Ma facture xylomots est fausse.\r\n--b\r\nContent-Type: application/pdf\r\n"
                + "Content-Disposition: attachment; filename=\"" + MAIL_FILE + ".pdf\"\r\n"
                + "Content-Transfer-Encoding: base64\r\n\r\n" + base64(mailFile()) + "\r\n--b--\r\n";
    }

    /// The report by which the citizen's mail server says that our mail did not arrive.
    static String report(String recipient) {
        return "From: MAILER-DAEMON@exemple.fr\r\nTo: " + recipient
                + "\r\nSubject: Undelivered\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report;"
                + " report-type=delivery-status; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nxylorapport\r\n"
                + "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; exemple.fr\r\n\r\n"
                + "Final-Recipient: rfc822; " + MAIL_SENDER + "\r\nAction: failed\r\nStatus: 5.1.1\r\n--b--\r\n";
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /// Adds the words of citizens and agents, as they are read and as files and mails may hold them.
    static void addTo(Needles needles) {
        for (String mark : new String[] {
            "Xylonom", "xyloadresse", "xylosujet", "xyloidentifiant", "xylomots", "xylofichier", "xylocontenu",
                    "xylorapport",
            "wakoadresse", "wakomots", "wakofichier", "wakocontenu", "kivotexto", "kivosuite", "zephyrmail",
                    "zephyrtexto",
            "zephyrguichet", "zephyrfin"
        }) {
            needles.add(mark, mark);
        }
        needles.add("xylocontenu in base64", base64("xylocontenu-".getBytes(StandardCharsets.UTF_8)));
        needles.addNumber("number", NUMBER);
    }
}
