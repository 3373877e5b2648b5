package fr.gpsusagers.console.command;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.gpsusagers.orientation.answer.Answer;

/// The line printed for a row.
sealed interface BatchLine {

    /// Returns the identifier that the row gives itself.
    String id();

    /// The row was oriented.
    record Oriented(String id, @JsonUnwrapped Answer answer) implements BatchLine {}

    /// The row is invalid. The message says why, and how to fix it.
    record Failed(String id, String error) implements BatchLine {}
}
