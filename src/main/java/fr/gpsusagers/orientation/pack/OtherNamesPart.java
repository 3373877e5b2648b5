package fr.gpsusagers.orientation.pack;

import fr.gpsusagers.directory.Directory;
import fr.gpsusagers.kernel.pack.Columns;
import fr.gpsusagers.kernel.pack.CsvRow;
import fr.gpsusagers.kernel.pack.Likely;
import fr.gpsusagers.kernel.pack.Named;
import fr.gpsusagers.kernel.pack.PackPart;
import fr.gpsusagers.kernel.pack.PackReading;
import fr.gpsusagers.kernel.pack.Spot;
import fr.gpsusagers.orientation.search.NameTarget;
import fr.gpsusagers.orientation.search.OtherNames;
import fr.gpsusagers.orientation.search.OtherNames.OtherName;
import fr.gpsusagers.territory.naming.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Reads `annuaire/autres_noms.csv`, which a pack may do without.
@Component
final class OtherNamesPart implements PackPart<OtherNames> {

    static final String FILE = "annuaire/autres_noms.csv";
    private static final Columns COLUMNS = Columns.of("cible noms", "a_confirmer");

    private record Row(OtherName name, Spot spot) {}

    @Override
    public Class<OtherNames> type() {
        return OtherNames.class;
    }

    @Override
    public OtherNames read(PackReading reading) {
        if (reading.findText(FILE).isEmpty()) {
            return OtherNames.NONE;
        }
        List<Row> rows = reading.rows(FILE, COLUMNS, OtherNamesPart::row);
        checkTargets(rows, reading);
        warnOfDoubles(rows, reading);
        return new OtherNames(rows.stream().map(Row::name).toList());
    }

    private static Row row(CsvRow row) {
        List<NameTarget> targets =
                row.list("cible").stream().map(NameTarget::parse).toList();
        List<String> names = row.list("noms");
        if (targets.isEmpty() || names.isEmpty()) {
            throw new IllegalArgumentException("Il faut une cible et un nom au moins. Remplissez les deux cases.");
        }
        return new Row(new OtherName(targets, names, row.find("a_confirmer")), row.spot());
    }

    private static void checkTargets(List<Row> rows, PackReading reading) {
        Set<String> types = reading.part(Directory.class).types();
        for (Row row : rows) {
            for (NameTarget target : row.name().targets()) {
                switch (target) {
                    case NameTarget.OneContact(var id) -> reading.name(Named.CONTACT, id.value(), row.spot());
                    case NameTarget.WhoPlays(var id) -> reading.name(Named.ROLE, id.value(), row.spot());
                    case NameTarget.OneNeed(var id) -> reading.name(Named.NEED, id.value(), row.spot());
                    case NameTarget.AllOfType(String type) -> {
                        if (!types.contains(type)) {
                            reading.error(
                                    row.spot(),
                                    "Aucun contact n’est du type « " + type + " »."
                                            + Likely.of(type, types)
                                                    .map(likely -> " Vouliez-vous « " + likely + " » ?")
                                                    .orElse(" Corrigez la cible."));
                        }
                    }
                }
            }
        }
    }

    /// A name on two rows is often a slip: the first row would hide that the second means others.
    private static void warnOfDoubles(List<Row> rows, PackReading reading) {
        var seen = new HashMap<String, List<NameTarget>>();
        var told = new ArrayList<String>();
        for (Row row : rows) {
            for (String name : row.name().names()) {
                String key = Words.joined(Words.of(name));
                List<NameTarget> before = seen.putIfAbsent(key, row.name().targets());
                if (before != null && !before.equals(row.name().targets()) && !told.contains(key)) {
                    told.add(key);
                    reading.warning(
                            row.spot(),
                            "Le nom « " + name + " » a deux cibles. Gardez-en une, ou écrivez-les dans une même case.");
                }
            }
        }
    }
}
