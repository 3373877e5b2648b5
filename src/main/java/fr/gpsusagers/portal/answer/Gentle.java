package fr.gpsusagers.portal.answer;

import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.portal.Journey;
import java.util.Optional;
import java.util.Set;

/// A discreet mention of a danger, on any page that the citizen's words led to. A false alarm would frighten, and
/// the danger may be someone who reads along.
public sealed interface Gentle {

    /// Numbers of the services that come at once.
    Set<String> EMERGENCIES = Set.of("15", "17", "18", "112");

    /// A number to call about a danger that is past or only feared. Does not name the service.
    record Helping(String dialled, String display) implements Gentle {

        /// Whether the number is for immediate danger (15, 17, 18, 112), rather than for talking to someone.
        public boolean isEmergency() {
            return EMERGENCIES.contains(dialled);
        }
    }

    /// A question that reveals the numbers in one press. For words that suggest a danger without naming one.
    record Asking() implements Gentle {}

    /// The mention that the words of this journey call for. Empty if they suggest no danger.
    static Optional<Gentle> find(PageContext context, Journey journey) {
        if (journey.told().danger().isAsked()) {
            return Optional.of(new Asking());
        }
        return journey.told()
                .support()
                .flatMap(danger -> context.pack().findGentleNumber(danger, context.today()))
                .map(number -> new Helping(number.dialled(), number.display()));
    }

    /// Whether the page already shows this number.
    default boolean isSaidBy(Optional<String> shown) {
        return this instanceof Helping(String dialled, String _) && shown.equals(Optional.of(dialled));
    }
}
