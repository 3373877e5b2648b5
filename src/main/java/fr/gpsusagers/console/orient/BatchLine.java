package fr.gpsusagers.console.orient;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.gpsusagers.orientation.answer.Answer;

/// What is printed for a row.
sealed interface BatchLine {

    /// The row's own identifier.
    String id();

    /// The row was oriented.
    record Oriented(String id, @JsonUnwrapped Answer answer) implements BatchLine {}

    /// The row makes no sense: why, and how to mend it.
    record Failed(String id, String error) implements BatchLine {}
}
