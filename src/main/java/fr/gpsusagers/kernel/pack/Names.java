package fr.gpsusagers.kernel.pack;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Records which ids a pack defines and where it references them. An undefined id is one error, however
/// many lines reference it.
final class Names {

    private static final int EXAMPLES = 3;
    private static final Comparator<Spot> IN_ORDER =
            Comparator.comparing(Spot::file).thenComparing(Spot::line);

    private final Map<Named, Map<String, Spot>> given = new EnumMap<>(Named.class);
    private final Map<Named, Map<String, SortedSet<Spot>>> named = new EnumMap<>(Named.class);

    void define(Named what, String id, Spot where) {
        given.computeIfAbsent(what, _ -> new LinkedHashMap<>()).putIfAbsent(id, where);
    }

    void name(Named what, String id, Spot where) {
        named.computeIfAbsent(what, _ -> new LinkedHashMap<>())
                .computeIfAbsent(id, _ -> new TreeSet<>(IN_ORDER))
                .add(where);
    }

    void addAll(Names others) {
        others.given.forEach((what, ids) -> ids.forEach((id, where) -> define(what, id, where)));
        others.named.forEach((what, ids) -> ids.forEach((id, lines) -> lines.forEach(line -> name(what, id, line))));
    }

    private Map<String, Spot> given(Named what) {
        return given.getOrDefault(what, Map.of());
    }

    private Map<String, SortedSet<Spot>> named(Named what) {
        return named.getOrDefault(what, Map.of());
    }

    /// Returns one error for each id that is referenced but never defined.
    Stream<Finding> unknown() {
        return named.keySet().stream()
                .flatMap(what -> named(what).entrySet().stream()
                        .filter(entry -> !given(what).containsKey(entry.getKey()))
                        .map(entry -> unknown(what, entry.getKey(), List.copyOf(entry.getValue()))));
    }

    /// Reports an undefined id. If several lines reference it and a similar id is defined but never referenced, the
    /// typo is in the definition, so the error points there.
    private Finding unknown(Named what, String id, List<Spot> lines) {
        Optional<String> misspelt = lines.size() < 2 ? Optional.empty() : Likely.of(id, neverNamed(what));
        return misspelt.map(typo -> error(
                        given(what).getOrDefault(typo, lines.getFirst()),
                        what.called(typo) + " n’est nommé par aucune ligne, mais " + lines.size() + " lignes nomment « "
                                + id + " », qui n’existe pas. Corrigez l’identifiant ici."))
                .orElseGet(() ->
                        error(lines.getFirst(), what.called(id) + " n’existe pas." + mend(what, id) + others(lines)));
    }

    private List<String> neverNamed(Named what) {
        return given(what).keySet().stream()
                .filter(id -> !named(what).containsKey(id))
                .toList();
    }

    private String mend(Named what, String id) {
        return Likely.question(
                id,
                what.isCoded() ? List.of() : given(what).keySet(),
                "Corrigez l’identifiant, ou ajoutez-le à " + what.file() + ".");
    }

    private static String others(List<Spot> lines) {
        if (lines.size() == 1) {
            return "";
        }
        String examples =
                lines.stream().skip(1).limit(EXAMPLES).map(Spot::toString).collect(Collectors.joining(", "));
        return " Nommé aussi : " + examples + (lines.size() > EXAMPLES + 1 ? "…" : ".");
    }

    private static Finding error(Spot where, String message) {
        return new Finding(Finding.Severity.ERROR, where, message);
    }
}
