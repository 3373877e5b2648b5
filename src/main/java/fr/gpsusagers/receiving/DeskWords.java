package fr.gpsusagers.receiving;

import fr.gpsusagers.enquiry.person.Redacted;
import fr.gpsusagers.sending.desk.DeskMail;
import fr.gpsusagers.sending.desk.DeskThread;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a desk wrote in its reply, without what it quoted of our mail: our links would let the person act for the desk.
final class DeskWords {

    /// One of our links with its secret. Other sites have addresses with `/guichet/` too.
    private static final Pattern LINK = Pattern.compile("/guichet/(?:pris|clos|reponse|boite)/([A-Za-z0-9_-]*)");

    private static final int SECRET = 43;

    private DeskWords() {}

    /// Cuts the words at our mark.
    static String of(String typed, DeskThread thread) {
        List<String> lines = typed.replace("\r\n", "\n").lines().toList();
        return lines.stream()
                .takeWhile(line -> !DeskMail.isMark(line) && !hasLink(line, thread))
                .filter(line -> !line.contains(thread.link().value())
                        && !line.contains(thread.reply().value()))
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /// What is kept of a reply that came to a desk which no longer has the request.
    static String late(String desk, boolean isVouched, String words) {
        String sender = isVouched ? "" : " Expéditeur à vérifier.";
        return "[Mail pour «\u00A0" + desk + "\u00A0», qui n’a plus la demande." + sender
                + " La personne ne le lit pas.]\n" + Redacted.of(words).text();
    }

    /// What is kept of a reply that is not passed on, although the desk has the request.
    ///
    /// @param why for whoever works on the request
    static String kept(String why, String words) {
        return "[Mail du guichet. Il n’est pas transmis\u00A0: " + why + ".]\n"
                + Redacted.of(words).text();
    }

    /// Whether the line holds one of our links, whole or broken within its secret.
    private static boolean hasLink(String line, DeskThread thread) {
        return LINK.matcher(line)
                .results()
                .map(found -> found.group(1))
                .anyMatch(secret ->
                        secret.length() == SECRET || thread.link().value().startsWith(secret));
    }
}
