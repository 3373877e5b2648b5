package fr.gpsusagers.receiving;

import fr.gpsusagers.kernel.french.Letters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Recognises a message that says thanks and nothing else. Any other word asks for an answer: a request that was closed
/// is opened again. A short closed list, so that nothing that matters is taken for thanks.
final class Thanks {

    private static final int MOST_WORDS = 14;

    /// Without accents. Each says thanks by itself.
    private static final Set<String> THANKS = Set.of(
            "merci",
            "mrc",
            "thanks",
            "thx",
            "parfait",
            "super",
            "ok",
            "okay",
            "entendu",
            "note",
            "remercie",
            "remercier",
            "d'accord",
            "daccord");

    /// What may stand beside them.
    private static final Set<String> BESIDE = Set.of("""
            a aide agreable aimable au beaucoup bcp bien bon bonjour bonne bonsoir ce cela c'est cest cordialement de
            dire du encore et excellente fin gentil gentillesse grand infiniment infos informations je journee l'aide
            la le les madame mail message mille monsieur nous pour rapidite renseignements reponse retour semaine
            sincerement soir soiree tous tout toute toutes tres vos votre vous week-end weekend""".split("\\s+"));

    private Thanks() {}

    static boolean areAll(String words) {
        List<String> said = Arrays.stream(plain(words).split("[^a-z'-]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return !said.isEmpty()
                && said.size() <= MOST_WORDS
                && words.chars().noneMatch(letter -> letter == '?' || Character.isDigit(letter))
                && said.stream().anyMatch(THANKS::contains)
                && said.stream().allMatch(word -> THANKS.contains(word) || BESIDE.contains(word));
    }

    private static String plain(String words) {
        return Letters.withoutAccents(words.toLowerCase(Locale.FRENCH).replace('’', '\''));
    }
}
