package fr.gpsusagers.guide.pack;

import fr.gpsusagers.guide.Circumstance;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.kernel.pack.CsvRow;
import fr.gpsusagers.kernel.pack.Spot;
import java.util.List;
import java.util.Set;

/// The numbers that go first for some dangers in one circumstance: pills taken, 15 before 3114.
///
/// @param needs the dangers it holds for; none stands for all
record FirstNumbers(Circumstance circumstance, List<NeedId> needs, List<PhoneNumber> numbers, Spot spot) {

    private static final String ALL = "tous";

    FirstNumbers {
        needs = List.copyOf(needs);
        numbers = List.copyOf(numbers);
    }

    static FirstNumbers read(CsvRow row) {
        List<String> needs = row.list("besoins");
        if (needs.isEmpty()) {
            throw new IllegalArgumentException("La colonne « besoins » est vide. Écrivez-les, ou « tous ».");
        }
        return new FirstNumbers(
                Circumstance.parse(row.get("circonstance")),
                needs.equals(List.of(ALL))
                        ? List.of()
                        : needs.stream().map(NeedId::new).toList(),
                List.of(row.get("numeros").split("\\|")).stream()
                        .map(PhoneNumber::parse)
                        .toList(),
                row.spot());
    }

    boolean holdsFor(Need need, Set<Circumstance> told) {
        return told.contains(circumstance) && (needs.isEmpty() || needs.contains(need.id()));
    }
}
