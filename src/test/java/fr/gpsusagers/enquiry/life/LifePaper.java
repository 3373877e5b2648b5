package fr.gpsusagers.enquiry.life;

import fr.gpsusagers.enquiry.ActorKind;
import fr.gpsusagers.enquiry.State;
import fr.gpsusagers.enquiry.life.Change.Moved;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// `docs/vie-d-une-demande.md`: the states of a request and every change between them, drawn from [Change].
final class LifePaper {

    private static final Path SOURCE = Path.of("src/main/java/fr/gpsusagers/enquiry/life/Change.java");
    private static final Pattern EXPLAINED = Pattern.compile("    /// (.+)\\n    ([A-Z_]+)\\(");
    private static final String HEAD = """
            # The life of a request

            Drawn from `enquiry.life.Change` by `LifecyclePaperTest`. A request waits at a desk, is taken by one agent, or is
            closed. It changes in the ways below and in no other: `enquiry.life.Lifecycle` refuses the rest, compares the row
            with what the change started from, and writes row, history and ledger together.

            ```mermaid
            stateDiagram-v2
            %s```

            The diagram shows the paths between two different states only. « Moves »: whether a change may move the desk or the
            due time; no other change can. « Tells »: who gets a notice that is queued with the change, if there is a way to send
            it and the caution on the request allows it; the receipt of a mail or a text message is none of these. « Step »:
            its words in the history and in the ledger.

            | Change | From | To | By | Moves | Tells | Step | What happens |
            |---|---|---|---|---|---|---|---|
            %s""";

    private LifePaper() {}

    static String draw() throws IOException {
        return HEAD.formatted(beginnings() + arrows(), rows(explanations()));
    }

    private static String beginnings() {
        return Arrays.stream(Change.values())
                .flatMap(change -> change.beginning().stream()
                        .map(first -> "    [*] --> %s: %s\n".formatted(first.word(), change.name())))
                .collect(Collectors.joining());
    }

    private static String arrows() {
        var arrows = new TreeMap<String, Set<String>>(Comparator.reverseOrder());
        for (Change change : Change.values()) {
            change.paths()
                    .forEach((from, reached) -> reached.stream()
                            .filter(to -> to != from)
                            .forEach(to -> arrows.computeIfAbsent(
                                            from.word() + " --> " + to.word(), _ -> new TreeSet<>())
                                    .add(change.name())));
        }
        return arrows.entrySet().stream()
                .map(arrow -> "    %s: %s\n".formatted(arrow.getKey(), String.join(", ", arrow.getValue())))
                .collect(Collectors.joining());
    }

    private static String rows(Map<String, String> explanations) {
        return Arrays.stream(Change.values())
                .map(change -> "| `%s` | %s | %s | %s | %s | %s | %s | %s |\n"
                        .formatted(
                                change.name(),
                                from(change),
                                reached(change),
                                change.by().stream().map(ActorKind::word).collect(Collectors.joining(", ")),
                                change.moved().stream()
                                        .map(Moved::name)
                                        .map(String::toLowerCase)
                                        .collect(Collectors.joining(", ")),
                                Telling.of(change).inWords(),
                                change.steps().stream().map(StepKind::word).collect(Collectors.joining(", ")),
                                explanations.get(change.name())))
                .collect(Collectors.joining());
    }

    private static String from(Change change) {
        return words(change.paths().keySet())
                + change.outcomeBefore()
                        .map(way -> " (only as `%s`)".formatted(way.getSimpleName()))
                        .orElse("");
    }

    private static String reached(Change change) {
        boolean stays = change.paths().entrySet().stream()
                .allMatch(path -> path.getValue().equals(Set.of(path.getKey())));
        Set<State> all =
                change.paths().values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
        return change.beginning().map(State::word).orElse(stays ? "the same" : words(all));
    }

    private static String words(Set<State> states) {
        return states.stream().map(State::word).collect(Collectors.joining(", "));
    }

    /// The comment of each change, which is one line.
    private static Map<String, String> explanations() throws IOException {
        var found = new TreeMap<String, String>();
        Matcher matcher = EXPLAINED.matcher(Files.readString(SOURCE));
        while (matcher.find()) {
            found.put(matcher.group(2), matcher.group(1));
        }
        return found;
    }
}
