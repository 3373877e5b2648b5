package fr.gpsusagers.portal.answer;

import fr.gpsusagers.hall.Visit;
import fr.gpsusagers.orientation.words.GentleLine;
import fr.gpsusagers.portal.Journey;
import java.util.Optional;

/// A number that helps with a danger that is past, or feared without cause: said gently, on whatever page the words led
/// to. Not whose number it is: an alarm that was raised for nothing would frighten, and someone else may read along.
public record Gentle(String dialled, String display) {

    /// What the words of this journey call for; empty when they told of nothing of the kind.
    public static Optional<Gentle> find(Visit visit, Journey journey) {
        return journey.told()
                .support()
                .flatMap(danger ->
                        GentleLine.find(visit.pack(), danger, visit.now().toLocalDate()))
                .map(line -> new Gentle(line.number().dialled(), line.number().display()));
    }
}
