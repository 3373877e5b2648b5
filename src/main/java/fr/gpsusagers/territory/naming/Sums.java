package fr.gpsusagers.territory.naming;

import java.util.List;
import java.util.Set;

/// Tells sums of money from postal codes: « je dois 14000 », « 15000 de dettes ».
public final class Sums {

    private static final Set<String> BEFORE = Set.of(
            "dois doit rendre rend payer paye verser verse gagne gagner touche rembourser coute vaut prete emprunte"
                    .split(" "));
    private static final Set<String> AFTER = Set.of("de", "d", "a", "balles", "boules", "k");
    private static final String ROUND = "000";

    private Sums() {}

    /// Whether the word beside a number tells that it is money: « je dois 14000 », « 300 euros ».
    ///
    /// @param number where the number stands among the words
    public static boolean isSum(List<String> words, int number) {
        return number + 1 < words.size() && words.get(number + 1).startsWith("eur")
                || number > 0 && BEFORE.contains(words.get(number - 1));
    }

    /// Whether a number may still be money though no word tells so: it is round, or « de » or « balles » follows.
    ///
    /// @param number where the number stands among the words
    public static boolean mayBeSum(List<String> words, int number) {
        return words.get(number).endsWith(ROUND) || number + 1 < words.size() && AFTER.contains(words.get(number + 1));
    }
}
