package fr.gpsusagers.territory;

import fr.gpsusagers.kernel.GeoPoint;
import fr.gpsusagers.kernel.french.Letters;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// An address service: it locates street addresses. Off by default. It never throws: if anything
/// fails, it finds nothing.
public interface Addresses {

    /// The commune and the position of an address.
    record Located(InseeCode commune, GeoPoint point) {}

    /// Finds the address that best matches the typed text. Empty if none is close, or if the
    /// service does not answer.
    Optional<Located> find(String typed);

    /// No address service.
    static Addresses none() {
        return _ -> Optional.empty();
    }

    /// Words that begin a street name, without accents.
    Set<String> STREET_WORDS = Set.of("""
            rue avenue av ave boulevard boul bd bld bvd place pl impasse imp allee allees chemin che chem route rte quai
            square cours passage sente sentier venelle ruelle esplanade residence res lotissement cite rond batiment bat
            appt immeuble hlm voie promenade parvis""".split("\\s+"));

    /// Whether this word begins a street name. It must be lower-case and without accents.
    static boolean isStreetWord(String word) {
        return STREET_WORDS.contains(word);
    }

    /// Whether a text looks like a street address.
    static boolean areIn(String typed) {
        String plain = Letters.withoutAccents(typed.toLowerCase(Locale.FRENCH));
        return Pattern.compile("[^a-z]+").splitAsStream(plain).anyMatch(Addresses::isStreetWord);
    }
}
