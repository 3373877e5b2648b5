package fr.gpsusagers.directory.pack;

import fr.gpsusagers.kernel.pack.YamlItem;
import java.util.Optional;

/// How far the pack vouches that the nearest place it knows is the nearest of all. Beyond, citizens get the fallback
/// of the role: most often the national finder.
///
/// @param proof who says that the pack has all places of the département; empty if some may be missing
/// @param withinKm the distance within which no missing place is expected to be nearer
record Nearness(Optional<String> proof, Optional<Double> withinKm) {

    static final Nearness UNSTATED = new Nearness(Optional.empty(), Optional.empty());

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
    /// @param sameCommune whether it stands in the citizen's own commune, whose centre may be far from a quartier
    boolean holds(double kilometres, boolean sameCommune) {
        return isComplete()
                || withinKm.filter(limit -> sameCommune || kilometres <= limit).isPresent();
    }
}
