package fr.gpsusagers.territory;

import fr.gpsusagers.kernel.GeoPoint;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// An address service: it knows where streets are. Off by default; it never throws, it only finds nothing.
public interface Addresses {

    /// Where an address is, and in which commune.
    record Located(InseeCode commune, GeoPoint point) {}

    /// The address closest to a text as a person typed it; empty when nothing is close, or the service does not answer.
    Optional<Located> find(String typed);

    /// No address service.
    static Addresses none() {
        return _ -> Optional.empty();
    }

    /// The words that begin the name of a street, without accents.
    Set<String> STREET_WORDS = Set.of("""
            rue avenue av ave boulevard boul bd bld bvd place pl impasse imp allee allees chemin che chem route rte quai
            square cours passage sente sentier venelle ruelle esplanade residence res lotissement cite rond batiment bat
            appt immeuble hlm voie promenade parvis""".split("\\s+"));

    /// Whether this word, lower-case and without accents, begins the name of a street.
    static boolean isStreetWord(String word) {
        return STREET_WORDS.contains(word);
    }

    /// Whether a text looks like a street address.
    static boolean areIn(String typed) {
        String plain = Normalizer.normalize(typed.toLowerCase(Locale.FRENCH), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        return Pattern.compile("[^a-z]+").splitAsStream(plain).anyMatch(Addresses::isStreetWord);
    }
}
