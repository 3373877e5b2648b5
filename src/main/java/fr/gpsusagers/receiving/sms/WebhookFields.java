package fr.gpsusagers.receiving.sms;

import fr.gpsusagers.kernel.Coded;
import fr.gpsusagers.kernel.start.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Where the fields of an event are in a body, as the operator of the product writes it in
/// `GPS_SMS_FIELDS`: `de=from,texte=text,id=messages.*.id|id,etat=status`. A path has dots, numbers for the
/// elements of an array, or `*` for all of them, each an event. Of several paths, the first that leads to a
/// value counts.
public final class WebhookFields {

    private static final String USUAL = "de=from,texte=text,id=id,etat=status";

    /// A step of a path: a name, the number of an element, or [#EACH].
    private static final Pattern STEP = Pattern.compile("[^.|,=*\\s]+|\\*");

    private static final String EACH = "*";
    private static final Pattern INDEX = Pattern.compile("\\d{1,5}");

    /// A field of an event, with its name in the setting.
    enum Field implements Coded {
        FROM("de"),
        TEXT("texte"),
        ID("id"),
        STATUS("etat"),
        REASON("raison");

        private final String word;

        Field(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    private final Map<Field, List<String>> paths;

    private WebhookFields(Map<Field, List<String>> paths) {
        this.paths = paths;
    }

    /// @param written `GPS_SMS_FIELDS`, or blank for the usual fields
    /// @throws Refusal if it makes no sense, or names no way to read an event
    public static WebhookFields parse(String written) {
        var paths = new EnumMap<Field, List<String>>(Field.class);
        for (String pair : (written.isBlank() ? USUAL : written).split(",", -1)) {
            String[] sides = pair.strip().split("=", 2);
            Field field = Coded.find(Field.class, sides[0].strip()).orElseThrow(WebhookFields::unreadable);
            if (sides.length < 2 || paths.put(field, paths(sides[1])) != null) {
                throw unreadable();
            }
        }
        if (!paths.containsKey(Field.ID) || !paths.containsKey(Field.STATUS) || !paths.containsKey(Field.TEXT)) {
            throw unreadable();
        }
        return new WebhookFields(paths);
    }

    private static List<String> paths(String written) {
        List<String> paths =
                Arrays.stream(written.split("\\|", -1)).map(String::strip).toList();
        if (!paths.stream().allMatch(WebhookFields::isPath)) {
            throw unreadable();
        }
        return paths;
    }

    private static boolean isPath(String written) {
        List<String> steps = List.of(written.split("\\.", -1));
        return steps.stream().allMatch(step -> STEP.matcher(step).matches()) && Collections.frequency(steps, EACH) <= 1;
    }

    private static Refusal unreadable() {
        return new Refusal("GPS_SMS_FIELDS est illisible. Nommez les champs de, texte, id, etat et, s’il existe,"
                + " raison, chacun une fois, comme GPS_SMS_FIELDS=" + USUAL + ".");
    }

    /// Returns the fields of each event in a body.
    ///
    /// @param leaves the values of the body by their paths, such as `messages.0.id`
    List<Map<Field, String>> events(Map<String, String> leaves) {
        var indexes = new TreeSet<Integer>();
        allPaths().filter(path -> path.contains(EACH)).forEach(path -> addIndexes(path, leaves, indexes));
        if (indexes.isEmpty()) {
            return List.of(event(leaves, EACH));
        }
        var events = new ArrayList<Map<Field, String>>();
        indexes.forEach(index -> events.add(event(leaves, index.toString())));
        return events;
    }

    private Stream<String> allPaths() {
        return paths.values().stream().flatMap(List::stream);
    }

    private static void addIndexes(String path, Map<String, String> leaves, TreeSet<Integer> indexes) {
        String before = path.substring(0, path.indexOf(EACH));
        leaves.keySet().stream()
                .filter(leaf -> leaf.startsWith(before))
                .map(leaf -> leaf.substring(before.length()).split("\\.", 2)[0])
                .filter(step -> INDEX.matcher(step).matches())
                .map(Integer::valueOf)
                .forEach(indexes::add);
    }

    private Map<Field, String> event(Map<String, String> leaves, String index) {
        var event = new EnumMap<Field, String>(Field.class);
        paths.forEach((field, alternatives) ->
                value(field, leaves, alternatives, index).ifPresent(value -> event.put(field, value)));
        return event;
    }

    /// A blank value is as good as none, but a text: the operator says that somebody wrote nothing.
    private static Optional<String> value(
            Field field, Map<String, String> leaves, List<String> alternatives, String index) {
        List<String> values = alternatives.stream()
                .flatMap(path -> Optional.ofNullable(leaves.get(path.replace(EACH, index))).stream())
                .toList();
        return values.stream()
                .filter(value -> !value.isBlank())
                .findFirst()
                .or(() -> values.stream().filter(_ -> field == Field.TEXT).findFirst());
    }
}
