package fr.gpsusagers.hall.form;

import fr.gpsusagers.kernel.french.Typing;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Finds mail addresses whose end is a slip or two away from a great provider: « gmial.com ».
public final class MailSlip {

    /// From how many letters on two slips are looked for.
    private static final int LONG = 9;

    private static final int MOST = 2;

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
                        .filter(provider -> Typing.slipsBetween(end, provider, MOST) <= mostSlips(provider))
                        .min(Comparator.comparingInt(provider -> Typing.slipsBetween(end, provider, MOST)))
                        .or(() -> withOtherEnding(end))
                        .map(provider -> typed.substring(0, at + 1) + provider);
    }

    private static Optional<String> withOtherEnding(String end) {
        return Optional.ofNullable(ONE_ENDING.get(end.replaceFirst("\\..*", "")));
    }

    /// A short name is close to many others: « live.fr » and « free.fr ».
    private static int mostSlips(String provider) {
        return provider.length() < LONG ? 1 : MOST;
    }
}
