package fr.gpsusagers.hall.form;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Finds mail addresses whose end is a slip or two away from a great provider: « gmial.com ».
public final class MailSlip {

    /// From how many letters on two slips are looked for.
    private static final int LONG = 9;

    private static final List<String> PROVIDERS = List.of(
            "gmail.com",
            "orange.fr",
            "hotmail.fr",
            "hotmail.com",
            "wanadoo.fr",
            "laposte.net",
            "free.fr",
            "sfr.fr",
            "outlook.fr",
            "outlook.com",
            "yahoo.fr",
            "yahoo.com",
            "live.fr",
            "icloud.com",
            "bbox.fr",
            "neuf.fr",
            "msn.com");

    /// Providers that give addresses with one ending only. « orange.com » and « yahoo.it » exist as well.
    private static final Map<String, String> ONE_ENDING =
            Map.of("gmail", "gmail.com", "wanadoo", "wanadoo.fr", "laposte", "laposte.net");

    private MailSlip() {}

    /// Returns the address with the end of that provider. Empty if nothing looks like a slip.
    public static Optional<String> findMeant(String typed) {
        int at = typed.lastIndexOf('@');
        String end = typed.substring(at + 1).toLowerCase(Locale.ROOT);
        return at < 1 || PROVIDERS.contains(end)
                ? Optional.empty()
                : PROVIDERS.stream()
                        .filter(provider -> slips(end, provider) <= mostSlips(provider))
                        .min(Comparator.comparingInt(provider -> slips(end, provider)))
                        .or(() -> withOtherEnding(end))
                        .map(provider -> typed.substring(0, at + 1) + provider);
    }

    private static Optional<String> withOtherEnding(String end) {
        return Optional.ofNullable(ONE_ENDING.get(end.replaceFirst("\\..*", "")));
    }

    /// A short name is close to many others: « live.fr » and « free.fr ».
    private static int mostSlips(String provider) {
        return provider.length() < LONG ? 1 : 2;
    }

    /// Counts the letters that are missing, added, changed, or swapped with their neighbour.
    private static int slips(String one, String other) {
        int[][] slips = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : least(slips, one, other, i, j);
            }
        }
        return slips[one.length()][other.length()];
    }

    private static int least(int[][] slips, String one, String other, int i, int j) {
        int change = slips[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int least = Math.min(change, 1 + Math.min(slips[i - 1][j], slips[i][j - 1]));
        boolean isSwapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return isSwapped ? Math.min(least, slips[i - 2][j - 2] + 1) : least;
    }
}
