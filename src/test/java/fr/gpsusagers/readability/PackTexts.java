package fr.gpsusagers.readability;

import static fr.gpsusagers.readability.Text.Stage.ELSEWHERE;
import static fr.gpsusagers.readability.Text.Stage.ON_THE_WAY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.yaml.snakeyaml.Yaml;

/// The texts of a shipped pack. Names and addresses are facts: they have the length that they have.
record PackTexts(Path pack) {

    /// The keys of docs/pack.md whose values people read. `mots_cles` train the model: nobody reads them.
    private static final Set<String> READ = Set.of(
            "libelle",
            "resume",
            "question",
            "aide",
            "explication",
            "alerte",
            "si_ferme",
            "pourquoi",
            "pieces",
            "sens",
            "faire",
            "avoir",
            "pour",
            "court",
            "titre",
            "texte",
            "horaires_inconnus",
            "quartier_inconnu");

    /// Read after the answer: agents send these texts.
    private static final String PREPARED = "guide/reponses-types.yaml";

    private static final Set<String> REFERENCES = Set.of("question:", "contact:", "role:", "besoin:");
    private static final List<String> CELLS = List.of("role", "prix");

    Stream<Text> texts() {
        return Stream.concat(TextFile.list(pack, ".yaml").stream().flatMap(PackTexts::ofYaml), ofContacts());
    }

    private static Stream<Text> ofYaml(Path file) {
        return read(file.toString(), "", new Yaml().load(TextFile.read(file)));
    }

    private static Stream<Text> read(String from, String key, Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                Object id = map.containsKey("id") ? map.get("id") : map.get("besoin");
                String here = id == null ? from : from + ", " + id;
                yield map.entrySet().stream()
                        .filter(entry -> entry.getValue() != null)
                        .flatMap(entry -> read(here, entry.getKey().toString(), entry.getValue()));
            }
            case List<?> list -> list.stream().flatMap(item -> read(from, key, item));
            case String words
            when READ.contains(key) && REFERENCES.stream().noneMatch(words::startsWith) ->
                Stream.of(new Text(from + ", " + key, from.endsWith(PREPARED) ? ELSEWHERE : ON_THE_WAY, words));
            default -> Stream.empty();
        };
    }

    private Stream<Text> ofContacts() {
        Path file = pack.resolve("annuaire/contacts.csv");
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var rows = format.parse(Files.newBufferedReader(file))) {
            return rows.stream()
                    .flatMap(row -> CELLS.stream()
                            .flatMap(cell -> Stream.of(row.get(cell).split("\\|"))
                                    .map(words -> new Text(file + ", " + row.get("id"), ON_THE_WAY, words))))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
