package fr.gpsusagers.guide.pack;

import fr.gpsusagers.guide.Circumstance;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.kernel.pack.CsvRow;
import fr.gpsusagers.kernel.pack.Spot;
import java.util.List;
import java.util.Set;

/// A row of `guide/numeros.csv`: the numbers to show first for some dangers in one circumstance. Example: someone
/// who wants to die and has taken pills sees 15 before 3114.
///
/// @param needs the dangers to which the row applies; empty means all dangers
record FirstNumbers(Circumstance circumstance, List<NeedId> needs, List<PhoneNumber> numbers, Spot spot) {

    private static final String ALL = "tous";

    FirstNumbers {
        needs = List.copyOf(needs);
        numbers = List.copyOf(numbers);
    }

    static FirstNumbers read(CsvRow row) {
        List<String> needs = filled(row, "besoins");
        return new FirstNumbers(
                Circumstance.parse(row.get("circonstance")),
                needs.equals(List.of(ALL))
                        ? List.of()
                        : needs.stream().map(NeedId::new).toList(),
                filled(row, "numeros").stream().map(PhoneNumber::parse).toList(),
                row.spot());
    }

    /// An empty cell is refused: an empty list of needs would match every danger.
    private static List<String> filled(CsvRow row, String column) {
        List<String> values = row.list(column);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("La colonne « " + column + " » est vide. Remplissez-la.");
        }
        return values;
    }

    boolean isSilenceInAllDangers() {
        return circumstance == Circumstance.SILENCE && needs.isEmpty();
    }

    boolean holdsFor(Need need, Set<Circumstance> told) {
        return told.contains(circumstance) && (needs.isEmpty() || needs.contains(need.id()));
    }
}
