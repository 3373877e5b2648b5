package fr.gpsusagers.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// The result of a benchmark, and whether it is within its bounds.
///
/// @param lines text for people
/// @param figures name and value of each figure, for programs
public record Report(boolean holds, List<String> lines, Map<String, Object> figures) {

    String json() {
        return JsonMapper.builder()
                .build()
                .writeValueAsString(Map.of("command", "bench", "holds", holds, "figures", figures));
    }

    /// Returns one flat JSON object: the figures beside `holds` and this command.
    String json(String command) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("command", command);
        all.put("holds", holds);
        all.putAll(figures);
        return JsonMapper.builder().build().writeValueAsString(all);
    }
}
