package fr.gpsusagers.enquiry.work;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.Step;
import fr.gpsusagers.enquiry.Steps;
import fr.gpsusagers.enquiry.person.HalfDay;
import fr.gpsusagers.kernel.FrenchTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// Result of a call that did not settle the request. Its word is stored and never changes meaning.
public enum Attempt {
    NO_ANSWER("pas-de-reponse", "Pas de réponse"),
    VOICEMAIL("messagerie", "Message laissé"),
    CALL_LATER("plus-tard", "Demande à être rappelé plus tard"),
    WRONG_NUMBER("mauvais-numero", "Ce n’est pas la bonne personne");

    private final String word;
    private final String label;

    Attempt(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /// Finds an attempt by its word.
    public static Optional<Attempt> find(String word) {
        for (Attempt known : values()) {
            if (known.word.equals(word)) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    /// Whether enough calls failed to close the request as unreachable: on [Enquiry#ATTEMPTS] different half-days.
    public static boolean areEnough(List<Steps.Told> history) {
        return countHalfDays(history) >= Enquiry.ATTEMPTS;
    }

    /// Counts the different half-days on which calls failed.
    public static int countHalfDays(List<Steps.Told> history) {
        return (int) history.stream()
                .map(Steps.Told::step)
                .filter(Attempt::isInVain)
                .map(Step::at)
                .map(Tried::at)
                .distinct()
                .count();
    }

    private static boolean isInVain(Step step) {
        return step.kind() == Step.Kind.ATTEMPTED
                && step.fact("result")
                        .flatMap(Attempt::find)
                        .filter(Attempt::isInVain)
                        .isPresent();
    }

    private record Tried(LocalDate day, HalfDay half) {

        static Tried at(Instant moment) {
            LocalDateTime here = FrenchTime.at(moment);
            return new Tried(here.toLocalDate(), HalfDay.of(here));
        }
    }

    /// Whether the call counts as failed. A citizen who asks to be called later was reached.
    public boolean isInVain() {
        return this != CALL_LATER;
    }

    public String word() {
        return word;
    }

    public String label() {
        return label;
    }
}
