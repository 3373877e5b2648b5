package fr.gpsusagers.running;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The accessibility tree of a page, as Chrome gives it to screen readers.
final class AccessibilityTree {

    /// Hidden texts have no-break spaces around them, to stand apart from their neighbours.
    private static final String BLANKS = "[\\s\u00a0]+";

    private final Map<String, JsonObject> nodes = new LinkedHashMap<>();

    AccessibilityTree(JsonObject answer) {
        answer.getAsJsonArray("nodes")
                .forEach(node -> nodes.put(node.getAsJsonObject().get("nodeId").getAsString(), node.getAsJsonObject()));
    }

    /// Returns the element with the focus, or the page itself.
    JsonObject focused() {
        List<JsonObject> focused = nodes.values().stream()
                .filter(node -> property(node, "focused").filter("true"::equals).isPresent())
                .toList();
        return focused.isEmpty() ? root() : focused.getLast();
    }

    /// Returns the texts of live regions by their nodes.
    Map<String, String> liveRegions() {
        return nodes.values().stream()
                .filter(AccessibilityTree::isLiveRegion)
                .collect(Collectors.toMap(
                        AccessibilityTree::id,
                        region -> texts(region)
                                .collect(Collectors.joining(" "))
                                .replaceAll(BLANKS, " ")
                                .strip()));
    }

    List<String> textsAfter(JsonObject element) {
        List<JsonObject> order = inOrder(root()).toList();
        List<String> inside = texts(element).toList();
        return order.subList(order.indexOf(element), order.size()).stream()
                .flatMap(AccessibilityTree::ownText)
                .skip(inside.size())
                .toList();
    }

    static String id(JsonObject node) {
        return node.get("nodeId").getAsString();
    }

    /// Returns a value of a node: its role, name or description.
    static Optional<String> text(JsonObject node, String part) {
        return Optional.ofNullable(node.getAsJsonObject(part))
                .map(value ->
                        value.get("value").getAsString().replaceAll(BLANKS, " ").strip())
                .filter(text -> !text.isBlank());
    }

    private JsonObject root() {
        return nodes.values().iterator().next();
    }

    private static boolean isLiveRegion(JsonObject node) {
        return property(node, "live").filter(live -> !live.equals("off")).isPresent()
                && property(node, "root").isEmpty();
    }

    private Stream<String> texts(JsonObject node) {
        return inOrder(node).flatMap(AccessibilityTree::ownText);
    }

    private static Stream<String> ownText(JsonObject node) {
        return text(node, "role").filter("StaticText"::equals).flatMap(_ -> text(node, "name")).stream();
    }

    private Stream<JsonObject> inOrder(JsonObject node) {
        return Stream.concat(
                Stream.of(node),
                Optional.ofNullable(node.getAsJsonArray("childIds")).stream()
                        .flatMap(ids -> ids.asList().stream())
                        .flatMap(id -> Stream.ofNullable(nodes.get(id.getAsString())))
                        .flatMap(this::inOrder));
    }

    private static Optional<String> property(JsonObject node, String name) {
        return Optional.ofNullable(node.getAsJsonArray("properties")).stream()
                .flatMap(properties -> properties.asList().stream())
                .map(JsonElement::getAsJsonObject)
                .filter(property -> property.get("name").getAsString().equals(name))
                .map(property -> Optional.ofNullable(
                                property.getAsJsonObject("value").get("value"))
                        .map(JsonElement::getAsString)
                        .orElse("node"))
                .findFirst();
    }
}
