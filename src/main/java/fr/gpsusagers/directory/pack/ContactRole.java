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

    /// How far the pack vouches that the nearest place it knows is the nearest of all. Beyond, citizens get the
    /// fallback of the role: most often the national finder.
    ///
    /// @param proof who says that the pack has all places of the département; empty if some may be missing
    /// @param withinKm the distance within which no missing place is expected to be nearer
    record Nearness(Optional<String> proof, Optional<Double> withinKm) {

        /// @throws IllegalArgumentException with a French message that says how to fix it
        static Nearness read(YamlItem role) {
            Optional<String> proof = role.find("complet_selon");
            Optional<Double> withinKm = role.find("au_plus_km").map(Nearness::kilometres);
            if (role.says("complet") != proof.isPresent()) {
                throw new IllegalArgumentException(
                        "« complet: oui » et « complet_selon » vont ensemble : qui dit que la liste est complète, et quand ?");
            }
            if (proof.isPresent() && withinKm.isPresent()) {
                throw new IllegalArgumentException("Une liste complète n’a pas de limite. Retirez « au_plus_km ».");
            }
            return new Nearness(proof, withinKm);
        }

        private static double kilometres(String written) {
            if (!written.matches("[0-9]{1,3}")) {
                throw new IllegalArgumentException("« au_plus_km: " + written + " » : écrivez un nombre entier de km.");
            }
            return Double.parseDouble(written);
        }

        boolean isComplete() {
            return proof.isPresent();
        }

        boolean isStated() {
            return isComplete() || withinKm.isPresent();
        }

        /// Whether a place may be taken for the nearest.
        ///
        /// @param sameCommune whether it stands in the citizen's own commune, whose centre may be far from a
        /// quartier
        boolean holds(double kilometres, boolean sameCommune) {
            return isComplete()
                    || withinKm.filter(limit -> sameCommune || kilometres <= limit)
                            .isPresent();
        }
    }
}
