package fr.gpsusagers.receiving.gateway;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the values of a JSON text by their paths, such as `messages.0.id`. What is deeper or longer
/// than any operator writes is left out.
final class JsonLeaves {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int DEEPEST = 20;
    private static final int LONGEST_PATH = 300;

    private final Map<String, String> leaves = new LinkedHashMap<>();

    private JsonLeaves() {}

    /// Returns the values in their order. Empty if the text is no JSON.
    static Optional<Map<String, String>> read(byte[] json) {
        try {
            var reading = new JsonLeaves();
            reading.add("", JSON.readTree(json), 0);
            return Optional.of(reading.leaves);
        } catch (JacksonException noJson) {
            return Optional.empty(); // the exception quotes the text
        }
    }

    private void add(String path, JsonNode node, int depth) {
        if (depth > DEEPEST || path.length() > LONGEST_PATH) {
            return;
        }
        if (node.isObject()) {
            node.properties().forEach(field -> add(below(path, field.getKey()), field.getValue(), depth + 1));
        } else if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                add(below(path, Integer.toString(index)), node.get(index), depth + 1);
            }
        } else if (node.isString() || node.isNumber() || node.isBoolean()) {
            leaves.putIfAbsent(path, node.asString());
        }
    }

    private static String below(String path, String step) {
        return path.isEmpty() ? step : path + "." + step;
    }
}
