package fr.gpsusagers.directory.pack;

import fr.gpsusagers.directory.RoleId;
import fr.gpsusagers.directory.Target;
import fr.gpsusagers.kernel.pack.Spot;
import fr.gpsusagers.kernel.pack.YamlItem;
import java.util.List;

/// How to find, from a place, the contact that plays a role.
///
/// @param column the column of `annuaire/secteurs.csv` that a rule by sector reads
/// @param types the types of contact that the other rules choose from
/// @param fallback where to turn when the rule finds no contact
record ContactRole(RoleId id, String label, Rule rule, String column, List<String> types, Target fallback, Spot spot) {

    enum Rule {
        BY_SECTOR,
        NEAREST_OF_SECTOR,
        BY_COMMUNE,
        NEAREST;

        static Rule parse(String word) {
            return switch (word) {
                case "par-secteur" -> BY_SECTOR;
                case "par-secteur-le-plus-proche" -> NEAREST_OF_SECTOR;
                case "par-commune" -> BY_COMMUNE;
                case "le-plus-proche" -> NEAREST;
                default ->
                    throw new IllegalArgumentException("Règle « " + word + " » inconnue. Écrivez par-secteur, "
                            + "par-secteur-le-plus-proche, par-commune ou le-plus-proche.");
            };
        }

        boolean goesBySector() {
            return this == BY_SECTOR || this == NEAREST_OF_SECTOR;
        }
    }

    static ContactRole read(YamlItem item) {
        String id = item.get("id");
        return new ContactRole(
                new RoleId(id),
                item.get("libelle"),
                Rule.parse(item.get("regle")),
                item.find("colonne").orElse(id),
                item.list("types"),
                Target.parse(item.get("repli")),
                item.spot());
    }
}
