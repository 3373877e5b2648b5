package fr.gpsusagers.portal.follow;

import fr.gpsusagers.availability.TimeWords;
import fr.gpsusagers.callback.Reachable;
import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.Steps;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Redacted;
import fr.gpsusagers.enquiry.person.SecretCode;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.hall.Visit;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.notice.Medium;
import fr.gpsusagers.notice.WaysToSend;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Where an enquiry stands, as its person reads it.
///
/// @param isNew whether it was just asked
/// @param code shown as long as the browser has the right to it
/// @param taken numbers that were taken out of the words
/// @param ways by which notices leave
record FollowPage(
        Visit visit,
        Enquiry enquiry,
        Optional<Person> person,
        Optional<SecretCode> code,
        List<Steps.Told> history,
        boolean isNew,
        Set<Redacted.Sort> taken,
        WaysToSend ways) {

    boolean isClosed() {
        return enquiry instanceof Enquiry.Closed;
    }

    boolean isWritten() {
        return enquiry.topic().channel().isWritten();
    }

    /// Nobody calls or writes: the answer is read here.
    boolean isSilent() {
        return enquiry.topic().caution() == Caution.NEVER;
    }

    /// « C’est noté. Nous vous rappelons ».
    String opening() {
        return isNew ? "C’est noté. " + verb() : verb();
    }

    String verb() {
        return isSilent() ? "Un agent lit votre demande" : isWritten() ? "Nous vous répondons" : "Nous vous rappelons";
    }

    String title() {
        return isClosed() ? "Votre demande est close" : isNew ? "C’est noté" : "Votre demande";
    }

    /// « lundi avant 12 h ».
    String due() {
        return PromiseWords.by(FrenchTime.at(enquiry.promise().dueBy()), visit.now());
    }

    /// « lundi 30 novembre avant 12 h », for paper, which is read on any day.
    String dueInFull() {
        LocalDateTime due = FrenchTime.at(enquiry.promise().dueBy());
        return TimeWords.day(due.toLocalDate()) + " avant " + TimeWords.hour(due.toLocalTime());
    }

    /// Where we call or write, read back.
    String where() {
        if (isSilent()) {
            return "Personne ne vous appelle, personne ne vous écrit. Revenez ici lire la réponse.";
        }
        String address = person.map(this::address).orElse("");
        return address.isEmpty()
                ? "Revenez ici lire la réponse, avec la référence et le code."
                : address + ". Vous n’avez rien d’autre à faire.";
    }

    /// Empty where nobody calls and nothing can be sent.
    private String address(Person known) {
        if (!isWritten()) {
            return known.number().map(number -> "Au " + number.display()).orElse("");
        }
        List<Medium> media = Reachable.media(ways, enquiry, known);
        if (media.contains(Medium.EMAIL)) {
            return known.mail().map(mail -> "À l’adresse " + mail.value()).orElse("");
        }
        return media.contains(Medium.SMS)
                ? known.number().map(number -> "Par SMS au " + number.display()).orElse("")
                : "";
    }

    /// Whether a mail address that is left here is of use.
    boolean takesMail() {
        return ways.canSend(Medium.EMAIL);
    }

    private boolean isTold() {
        return person.filter(known -> !Reachable.media(ways, enquiry, known).isEmpty())
                .isPresent();
    }

    /// « RSA suspendu ».
    String subject() {
        return visit.pack()
                .guide()
                .findNeed(enquiry.topic().need())
                .map(Need::label)
                .orElse("Votre demande");
    }

    /// What to have at hand for the call.
    List<String> papers() {
        return visit.pack()
                .guide()
                .findNeed(enquiry.topic().need())
                .map(Need::papers)
                .orElse(List.of());
    }

    String desk() {
        return visit.nameOf(enquiry.desk());
    }

    Optional<Contact> service() {
        return visit.serviceOf(enquiry.desk());
    }

    String openedAt() {
        return PromiseWords.at(FrenchTime.at(enquiry.facts().openedAt()), visit.now());
    }

    /// « votre numéro de sécurité sociale »: what the person need not tell.
    String takenWords() {
        return taken.stream().map(Redacted.Sort::label).collect(Collectors.joining(" et "));
    }

    /// What happened, then what is to come.
    List<Line> lines() {
        var lines = new ArrayList<>(new HistoryLines(visit.pack(), visit.now()).of(history));
        if (!isClosed()) {
            lines.add(Line.now(
                    isWritten() || isSilent() ? "Un agent vous répond" : "Un agent vous appelle",
                    PromiseWords.capital(due())));
            if (!isWritten() && !isSilent()) {
                lines.add(
                        Line.toCome("Si vous ne répondez pas", "Nous essayons trois fois, à des heures différentes."));
            }
            lines.add(Line.toCome(
                    "Si nous sommes en retard",
                    isTold()
                            ? "Nous le disons avant, avec une nouvelle heure."
                            : "La nouvelle heure est écrite sur cette page, avant."));
        }
        return lines;
    }
}
