package fr.gpsusagers.directory.pack;

import fr.gpsusagers.directory.RoleId;
import fr.gpsusagers.directory.Target;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.pack.Spot;
import fr.gpsusagers.kernel.pack.YamlItem;
import java.util.List;
import java.util.Optional;

/// How to find, from a place, the contact that plays a role.
///
/// @param column the column of `annuaire/secteurs.csv` that a rule by sector reads
/// @param types the types of contact that the other rules choose from
/// @param nearness how far a rule that measures distance may be trusted
/// @param headOffice the contact of the same body that answers for all places, besides the branch of this place
/// @param fallback where to turn when the rule finds no contact
record ContactRole(
        RoleId id,
        String label,
        Rule rule,
        String column,
        List<String> types,
        Nearness nearness,
        Optional<ContactId> headOffice,
        Target fallback,
        Spot spot) {

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

        boolean measuresDistance() {
            return this == NEAREST || this == NEAREST_OF_SECTOR;
        }
    }

    static ContactRole read(YamlItem item) {
        String id = item.get("id");
        Rule rule = Rule.parse(item.get("regle"));
        Nearness nearness = Nearness.read(item);
        if (nearness.isStated() && !rule.measuresDistance()) {
            throw new IllegalArgumentException(
                    "Cette règle ne mesure pas de distance. Retirez « complet » et « au_plus_km ».");
        }
        return new ContactRole(
                new RoleId(id),
                item.get("libelle"),
                rule,
                item.find("colonne").orElse(id),
                item.list("types"),
                nearness,
                item.find("siege").map(ContactId::new),
                Target.parse(item.get("repli")),
                item.spot());
    }
}
