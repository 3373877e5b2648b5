package fr.gpsusagers.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What each column of the database says of a person, as it is declared: the register that the law asks for (RGPD, art.
/// 30).
public record DataRegister(List<Treatment> treatments) {

    private static final Path FILE = Path.of("src/main/resources/db/registre.txt");

    /// How far a column tells of a person.
    enum Degree {
        /// Erased in the end.
        PERSONAL,
        /// Tells of a person as long as another column says which.
        LINKED,
        NOTHING
    }

    /// Columns of one table, of which the same is said.
    ///
    /// @param said what it is, and of personal ones: what for, until when, who reads it
    record Columns(String table, List<String> names, Degree degree, List<String> said) {

        Stream<String> full() {
            return names.stream().map(name -> table + "." + name);
        }
    }

    /// One purpose, whom it concerns, and what is kept for it.
    ///
    /// @param facts « Finalité : … », in the order in which they are shown
    record Treatment(String title, List<String> facts, List<Columns> columns) {

        boolean isOfCitizens() {
            return facts.stream().anyMatch(fact -> fact.startsWith("Personnes : usagers"));
        }

        Stream<Columns> of(Degree degree) {
            return columns.stream().filter(some -> some.degree() == degree);
        }
    }

    public static DataRegister read() {
        var treatments = new ArrayList<Treatment>();
        String table = "";
        for (String line : lines()) {
            if (line.startsWith("== ")) {
                treatments.add(new Treatment(line.substring("== ".length()), new ArrayList<>(), new ArrayList<>()));
            } else if (line.startsWith("[")) {
                table = line.substring(1, line.length() - 1);
            } else if (!treatments.isEmpty() && line.matches("[+~-] .*")) {
                treatments.getLast().columns().add(columns(table, line));
            } else if (!treatments.isEmpty() && !line.isBlank()) {
                treatments.getLast().facts().add(line);
            }
        }
        return new DataRegister(treatments);
    }

    private static Columns columns(String table, String line) {
        List<String> parts =
                Arrays.stream(line.substring(2).split("\\|")).map(String::strip).toList();
        return new Columns(
                table,
                List.of(parts.getFirst().split(" ")),
                switch (line.charAt(0)) {
                    case '+' -> Degree.PERSONAL;
                    case '~' -> Degree.LINKED;
                    default -> Degree.NOTHING;
                },
                parts.subList(1, parts.size()));
    }

    /// `enquiry_person.sealed`, each as often as it is declared.
    List<String> columns() {
        return treatments.stream()
                .flatMap(treatment -> treatment.columns().stream())
                .flatMap(Columns::full)
                .toList();
    }

    /// The tables with something that is erased of citizens.
    public Set<String> tablesOfCitizens() {
        var tables = new TreeSet<String>();
        treatments.stream()
                .filter(Treatment::isOfCitizens)
                .flatMap(treatment -> treatment.of(Degree.PERSONAL))
                .map(Columns::table)
                .forEach(tables::add);
        return tables;
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(FILE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
