package fr.gpsusagers.switchboard.find;

import fr.gpsusagers.availability.TimeWords;
import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.DueWords;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.citizen.Follow;
import fr.gpsusagers.enquiry.life.CitizenSentences;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.kernel.FrenchTime;
import java.util.List;
import java.util.Optional;

/// The request of a caller who gave its reference and its code: what the citizen sees on the site.
///
/// @param pass proves for half an hour that the caller gave the code
/// @param said the message about the last action
record CallerPage(PageContext context, Follow.Seen seen, String pass, Optional<String> said) {

    /// A line of the history, in the words for citizens.
    record Line(String when, String what) {}

    Enquiry enquiry() {
        return seen.enquiry();
    }

    boolean isOpen() {
        return enquiry() instanceof Enquiry.Open;
    }

    /// Whether someone else may read or hear what is said: nothing is printed.
    boolean isCautious() {
        return enquiry().topic().caution() != Caution.ORDINARY;
    }

    String reference() {
        return enquiry().facts().reference().value();
    }

    String desk() {
        return context.nameOf(enquiry().desk());
    }

    String due() {
        return DueWords.of(enquiry().promise(), context.now());
    }

    List<String> words() {
        return seen.person().map(Person::words).orElse(List.of());
    }

    /// Whether moments of the day matter: nobody calls someone who is answered in writing. After violence only safe
    /// hours count, and a half-day would be noted without any effect.
    boolean isCalled() {
        return !enquiry().topic().isAnsweredInWriting() && enquiry().topic().caution() == Caution.ORDINARY;
    }

    List<Line> history() {
        var sentences = new CitizenSentences(context.pack().directory(), context.today());
        return seen.history().stream()
                .flatMap(step -> sentences.find(step).stream().map(sentence -> {
                    var moment = FrenchTime.at(step.at());
                    return new Line(
                            TimeWords.dayFrom(context.today(), moment.toLocalDate()) + ", "
                                    + TimeWords.hour(moment.toLocalTime()),
                            sentence.what()
                                    + sentence.words()
                                            .map(words -> "\u00A0: " + words)
                                            .orElse(""));
                }))
                .toList();
    }
}
