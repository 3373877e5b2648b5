package fr.gpsusagers.territory;

import fr.gpsusagers.territory.naming.LooseNames;
import fr.gpsusagers.territory.naming.Name;
import fr.gpsusagers.territory.naming.NameIndex;
import fr.gpsusagers.territory.naming.Words;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/// All communes of France, to recognise places outside the département. Loaded on first use, then kept in memory.
public final class France {

    /// A commune of today.
    ///
    /// @param population 0 if below 2,000
    public record Town(String code, String name, int population) {

        /// Returns the town for the name of a former commune inside it, whose own population is unknown.
        Town asPart() {
            return new Town(code, name, 0);
        }

        public String departement() {
            return code.startsWith("97") || code.startsWith("98") ? code.substring(0, 3) : code.substring(0, 2);
        }
    }

    private static final class Kept {
        private static final France FRANCE = new France();
    }

    private static final String COMMUNES = "/fr/gpsusagers/territory/communes-france.csv.gz";
    private static final String DEPARTEMENTS = "/fr/gpsusagers/territory/departements.csv";

    private final Map<String, Departement> departements = new LinkedHashMap<>();
    private final Map<String, Departement> departementsByName = new HashMap<>();
    private final Map<String, Town> towns = new HashMap<>();
    private final Map<String, List<Town>> byPostalCode = new HashMap<>();
    private final NameIndex<Town> names;
    private final NameIndex<Departement> departementNames;
    private final LooseNames<Town> spellings;

    private France() {
        var all = new ArrayList<Name<Town>>();
        try (var lines = reader(new GZIPInputStream(resource(COMMUNES), 1 << 16));
                var others = reader(resource(DEPARTEMENTS))) {
            others.lines().skip(1).map(France::cells).forEach(this::keepDepartement);
            lines.lines().skip(1).map(France::cells).forEach(cells -> all.add(keepTown(cells)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        names = new NameIndex<>(all);
        departementNames = new NameIndex<>(departements.values().stream()
                .map(departement -> new Name<>(Words.of(departement.name()), departement))
                .toList());
        spellings = new LooseNames<>(
                all.stream().filter(name -> name.value().population() > 0).toList());
    }

    public static France get() {
        return Kept.FRANCE;
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(France.class.getResourceAsStream(name), name);
    }

    private static BufferedReader reader(InputStream bytes) {
        return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    }

    /// Splits a line into cells. No cell of these files is quoted.
    private static String[] cells(String line) {
        return line.split(",", -1); // a single plain character: split needs no regular expression
    }

    private void keepDepartement(String[] cells) {
        var departement = new Departement(cells[0], cells[1]);
        departements.put(departement.code(), departement);
        departementsByName.put(Words.joined(Words.withoutLinks(Words.of(departement.name()))), departement);
    }

    /// Reads `code,nom,codes_postaux,population,commune`. The last cell is filled only for a former commune, with
    /// the code of the commune that it belongs to today.
    private Name<Town> keepTown(String[] cells) {
        if (!cells[4].isEmpty()) {
            return new Name<>(
                    Words.of(cells[1]),
                    Objects.requireNonNull(towns.get(cells[4])).asPart());
        }
        var town = new Town(cells[0], cells[1].replace('\'', '’'), cells[3].isEmpty() ? 0 : Integer.parseInt(cells[3]));
        towns.put(town.code(), town);
        for (String code : cells[2].isEmpty() ? new String[0] : cells[2].split("\\|")) {
            byPostalCode.computeIfAbsent(code, _ -> new ArrayList<>(1)).add(town);
        }
        return new Name<>(Words.of(cells[1]), town);
    }

    public NameIndex<Town> names() {
        return names;
    }

    /// Names of towns of at least 2,000 inhabitants, to find misspelt towns. Smaller ones are
    /// not worth guessing at.
    public LooseNames<Town> spellings() {
        return spellings;
    }

    /// Returns which of the next words may be the name of a commune or département, or the first words of one: see
    /// [NameIndex#mayNameAt].
    public int mayNameAt(List<String> words, int from, int most) {
        return names.mayNameAt(words, from, most) | departementNames.mayNameAt(words, from, most);
    }

    public List<Town> withPostalCode(String code) {
        return byPostalCode.getOrDefault(code, List.of());
    }

    public Optional<Town> findTown(String code) {
        return Optional.ofNullable(towns.get(code));
    }

    public Optional<Departement> findDepartement(String code) {
        return Optional.ofNullable(departements.get(code));
    }

    /// Finds a département by its name, ignoring articles and small words.
    public Optional<Departement> findDepartementCalled(List<String> words) {
        return Optional.ofNullable(departementsByName.get(Words.joined(Words.withoutLinks(words))));
    }
}
