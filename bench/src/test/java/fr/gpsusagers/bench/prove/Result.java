package fr.gpsusagers.bench.prove;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The result of one proof.
///
/// @param figures name and value of each figure, as one line of text
/// @param took how long the command ran
record Result(Proof proof, boolean holds, String figures, Duration took) {

    private static final Set<String> NO_FIGURES = Set.of("command", "holds", "attacks", "broken", "faults");

    /// Reads the last line that the command printed. A command that ends without a JSON line does not hold.
    static Result read(Proof proof, int status, String lastLine, Duration took) {
        try {
            JsonNode said = new JsonMapper().readTree(lastLine);
            boolean holds = status == 0 && said.path("holds").asBoolean(false);
            return new Result(proof, holds, String.join(", ", figures(said)), took);
        } catch (JacksonException noJson) {
            return new Result(proof, false, "ended with status " + status + " and no result", took);
        }
    }

    private static List<String> figures(JsonNode said) {
        var figures = new ArrayList<String>();
        said.properties().forEach(property -> {
            if (property.getValue().isObject()) {
                figures.addAll(figures(property.getValue()));
            } else if (!NO_FIGURES.contains(property.getKey())) {
                figures.add(property.getKey() + " " + property.getValue().asString());
            }
        });
        return figures;
    }
}
