package fr.gpsusagers.portal.follow;

import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.person.AnswerWay;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.sending.Reachable;
import fr.gpsusagers.sending.notice.Medium;
import java.util.List;
import java.util.Optional;

/// Where the sender of a request is called or gets the answer.
///
/// @param media the media by which the person may be notified, and did not refuse
record AnswerPlace(Enquiry enquiry, Optional<Person> person, List<Medium> media) {

    static AnswerPlace of(FollowPage page) {
        List<Medium> media = page.person().stream()
                .flatMap(person -> Reachable.media(page.ways(), page.enquiry(), person).stream())
                .filter(medium -> !page.refusals().media().contains(medium))
                .toList();
        return new AnswerPlace(page.enquiry(), page.person(), media);
    }

    /// Whether the person is told what happens, beside this page.
    boolean isTold() {
        return !media.isEmpty();
    }

    /// Returns a sentence that repeats the number or address that we will use.
    String inWords() {
        if (enquiry.topic().caution() == Caution.NEVER) {
            return "Personne ne vous appelle, personne ne vous écrit. Revenez ici lire la réponse.";
        }
        if (waitsForYes()) {
            return number().orElse("")
                    + "\u00A0: répondez OUI à notre SMS, et la réponse y viendra en entier. Sinon, revenez ici la lire.";
        }
        return address()
                .map(address -> address + ". Vous n’avez rien d’autre à faire.")
                .orElse("Revenez ici lire la réponse, avec la référence et le code.");
    }

    /// The same, when the request was just made: a text message asks the holder of the number that was typed whether
    /// answers may come there.
    String inWordsAtFirst() {
        return waitsForYes()
                ? number().orElse("") + "\u00A0: vous recevez un SMS. Répondez OUI, et la réponse y viendra en entier."
                : inWords();
    }

    /// Whether the holder of the number is still to say that answers may come there.
    private boolean waitsForYes() {
        return isWritten()
                && media.equals(List.of(Medium.SMS))
                && person.filter(known -> known.answerWay() == AnswerWay.ON_SITE)
                        .isPresent();
    }

    /// Empty if we do not call and can send nothing.
    private Optional<String> address() {
        if (!isWritten()) {
            return number().map(number -> "Au " + number);
        }
        return isAnsweredByText() || !media.contains(Medium.EMAIL)
                ? number().filter(_ -> media.contains(Medium.SMS)).map(number -> "Par SMS au " + number)
                : person.flatMap(Person::mail).map(mail -> "À l’adresse " + mail.value());
    }

    private boolean isWritten() {
        return enquiry.topic().channel().isWritten();
    }

    private boolean isAnsweredByText() {
        return media.contains(Medium.SMS)
                && person.filter(known -> known.answerWay() == AnswerWay.BY_SMS).isPresent();
    }

    private Optional<String> number() {
        return person.flatMap(Person::number).map(PhoneNumber::display);
    }
}
