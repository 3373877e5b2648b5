package fr.gpsusagers.kernel.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Compares the keys of a YAML file with the keys that the parts read.
final class KeyCheck {

    private final Map<String, Map<String, Keys.Shape>> known = new HashMap<>();
    private final Slips slips;

    /// @param keys all keys that belong to the file
    KeyCheck(List<Keys> keys, Slips slips) {
        this.slips = slips;
        keys.forEach(
                some -> known.computeIfAbsent(some.path(), _ -> new HashMap<>()).putAll(some.shapes()));
    }

    void check(YamlItem top) {
        check(top, "");
    }

    private void check(YamlItem item, String path) {
        Map<String, Keys.Shape> shapes = known.getOrDefault(path, Map.of());
        for (String key : item.keys()) {
            Keys.Shape shape = shapes.get(key);
            if (shape == null) {
                reportUnknown(item, key, shapes);
            } else if (!item.holds(key, shape)) {
                slips.misspelt(
                        item.spot(), item.spotOfKey(key), "« " + key + " » doit contenir " + shape.words() + ".");
            } else {
                checkBelow(item, key, shape, path.isEmpty() ? key : path + "." + key);
            }
        }
    }

    private void checkBelow(YamlItem item, String key, Keys.Shape shape, String path) {
        switch (shape) {
            case ITEMS -> item.items(key).forEach(below -> check(below, path));
            case KEYS -> check(item.item(key), path);
            case TEXT, LIST -> {}
        }
    }

    private void reportUnknown(YamlItem item, String key, Map<String, Keys.Shape> shapes) {
        List<String> missing = shapes.keySet().stream()
                .filter(known -> !item.keys().contains(known))
                .toList();
        slips.misspelt(
                item.spot(),
                item.spotOfKey(key),
                "Clé inconnue « " + key + " »." + Likely.question(key, missing, "Retirez-la : rien ne la lit."));
    }
}
