package fr.gpsusagers.portal.answer;

import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.orientation.words.GentleLine;
import fr.gpsusagers.portal.Journey;
import java.util.Optional;
import java.util.Set;

/// What is said gently of a danger, on whatever page the words led to: an alarm that was raised for nothing would
/// frighten, and someone else may read along.
public sealed interface Gentle {

    /// The numbers of services that come at once.
    Set<String> EMERGENCIES = Set.of("15", "17", "18", "112");

    /// A number that helps with a danger that is past, or feared without cause. Not whose number it is.
    record Helping(String dialled, String display) implements Gentle {

        /// Whether the number is for immediate danger (15, 17, 18, 112), rather than for talking to someone.
        public boolean isEmergency() {
            return EMERGENCIES.contains(dialled);
        }
    }

    /// A question, with the numbers behind one press: something may speak for a danger, and nothing names it.
    record Asking() implements Gentle {}

    /// What the words of this journey call for; empty when they told of nothing of the kind.
    static Optional<Gentle> find(PageContext context, Journey journey) {
        if (journey.told().danger().isAsked()) {
            return Optional.of(new Asking());
        }
        return journey.told()
                .support()
                .flatMap(danger ->
                        GentleLine.find(context.pack(), danger, context.now().toLocalDate()))
                .map(line -> new Helping(line.number().dialled(), line.number().display()));
    }

    /// Whether the page shows this number anyway.
    default boolean isSaidBy(Optional<String> shown) {
        return this instanceof Helping(String dialled, String _) && shown.equals(Optional.of(dialled));
    }
}
