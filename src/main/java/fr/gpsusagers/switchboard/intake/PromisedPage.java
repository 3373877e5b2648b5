package fr.gpsusagers.switchboard.intake;

import fr.gpsusagers.enquiry.DueWords;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.Origin;
import fr.gpsusagers.enquiry.citizen.Follow;
import fr.gpsusagers.enquiry.person.SecretCode;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.intake.ParkedIntake;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.sending.Reachable;
import fr.gpsusagers.sending.notice.WaysToSend;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Right;
import fr.gpsusagers.switchboard.lookup.FoundChoice;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// The promise, to read aloud. It is the only moment at which the agent sees the code.
///
/// @param desk who answers: « Gestion du RSA, secteur 1 »
/// @param ways the media that can be sent
/// @param others what else the caller asks for, without a promise yet
/// @param correction to take back what was noted wrongly
/// @param typed the hidden fields that go on with the same caller
record PromisedPage(
        PageContext context,
        Follow.Seen seen,
        String desk,
        Origin origin,
        Agent reader,
        WaysToSend ways,
        List<FoundChoice> others,
        Correction correction,
        Map<String, String> typed) {

    /// What the button « Annuler et corriger » sends.
    ///
    /// @param pass to withdraw the request; blank if it cannot be withdrawn
    /// @param code the choice that was promised
    record Correction(String pass, String code) {

        static Correction of(ParkedIntake promised) {
            return new Correction(
                    promised.typed().getOrDefault(PASS, ""), promised.typed().getOrDefault(CODE, ""));
        }

        /// Returns what is kept with the call for ten minutes.
        Map<String, String> with(Map<String, String> typed) {
            var kept = new TreeMap<>(typed);
            kept.put(PASS, pass);
            kept.put(CODE, code);
            return kept;
        }

        private static final String PASS = "passe";
        private static final String CODE = "promesse";
    }

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.FRENCH);

    Enquiry enquiry() {
        return seen.enquiry();
    }

    /// « mardi avant 12 h ».
    String due() {
        return DueWords.of(enquiry().promise(), context.now());
    }

    boolean isWritten() {
        return enquiry().topic().isAnsweredInWriting();
    }

    String reference() {
        return enquiry().facts().reference().value();
    }

    String code() {
        return seen.code().map(SecretCode::digits).orElse("");
    }

    /// What was sent, and to whom: « SMS envoyé au 06 39 98 60 12 ». Empty if nothing is sent.
    List<String> sent() {
        return seen.person().stream()
                .flatMap(person -> Reachable.media(ways, enquiry(), person).stream()
                        .flatMap(medium -> switch (medium) {
                            case SMS -> person.number().map(to -> "SMS envoyé au " + to.display()).stream();
                            case EMAIL -> person.mail().map(to -> "Mail envoyé à " + to.value()).stream();
                        }))
                .toList();
    }

    /// Returns the heading above the promise: the agent reads it aloud, says it at the counter, or writes it.
    String passedOn() {
        return switch (origin) {
            case POST -> "À écrire dans la réponse";
            case COUNTER -> "À dire lentement";
            default -> "À lire à voix haute, lentement";
        };
    }

    /// Whether the request is at one of the agent's own desks.
    boolean mayRead() {
        return reader.mayAt(Right.READ_ENQUIRIES, enquiry().desk());
    }

    /// Where the next person comes from.
    Origin nextOrigin() {
        return IntakeController.nextOrigin(reader, origin);
    }

    boolean isByPost() {
        return origin == Origin.POST;
    }

    /// What the agent says, sentence by sentence.
    List<String> script() {
        List<String> said = new ArrayList<>();
        if (isByPost()) {
            return listForLetter();
        }
        said.add((isWritten() ? "Vous aurez une réponse écrite " : "On vous rappelle ") + due() + ".");
        said.add("Votre référence\u00A0: " + spelt(reference()) + ".");
        said.add("Votre code\u00A0: " + inPairs(code()) + ". Gardez-le pour vous.");
        if (isWritten()) {
            said.add("Personne ne vous appellera.");
            said.add("La réponse se lit sur le site, avec la référence et le code.");
        }
        said.add("Si l’heure passe, rappelez-nous avec la référence.");
        return said;
    }

    /// A letter is read days later, perhaps by someone without internet.
    private List<String> listForLetter() {
        LocalDateTime due = FrenchTime.at(enquiry().promise().dueBy());
        return List.of(
                "Nous avons bien reçu votre courrier.",
                (isWritten() ? "Nous vous répondons" : "Nous vous appelons") + " au plus tard le " + DATE.format(due)
                        + ".",
                "Votre référence\u00A0: " + reference() + ". Votre code\u00A0: " + code() + ".",
                "Gardez-les. Avec eux, la réponse se lit sur le site, ou se demande au guichet et au téléphone.");
    }

    /// « K, 7, F, 4, 2, M ».
    private static String spelt(String reference) {
        return String.join(", ", reference.replace("-", "").split(""));
    }

    /// « 12, 34, 56 ».
    private static String inPairs(String digits) {
        return String.join(", ", digits.split("(?<=\\G..)"));
    }
}
