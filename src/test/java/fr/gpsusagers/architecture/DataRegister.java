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

/// The personal data in each column of the database, as declared in `registre.txt`. The law
/// requires this register (GDPR, article 30).
public record DataRegister(List<Treatment> treatments) {

    private static final Path FILE = Path.of("src/main/resources/db/registre.txt");

    /// How closely a column relates to a person.
    enum Degree {
        /// Personal data, erased when its time is over.
        PERSONAL,
        /// Relates to a person as long as another column identifies that person.
        LINKED,
        NOTHING
    }

    /// Columns of one table that share one description.
    ///
    /// @param said what the columns hold; for personal ones also purpose, retention and readers
    record Columns(String table, List<String> names, Degree degree, List<String> said) {

        Stream<String> full() {
            return names.stream().map(name -> table + "." + name);
        }
    }

    /// A processing activity: its purpose, whom it concerns, and the columns stored for it.
    ///
    /// @param facts lines such as « Finalité : … », in display order
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

    /// The declared columns, such as `enquiry_person.sealed`, including duplicates.
    List<String> columns() {
        return treatments.stream()
                .flatMap(treatment -> treatment.columns().stream())
                .flatMap(Columns::full)
                .toList();
    }

    /// The tables that hold personal data of citizens.
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
