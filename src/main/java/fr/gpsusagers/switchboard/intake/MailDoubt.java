package fr.gpsusagers.switchboard.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A mail address whose end is one slip away from a great provider: « gmial.com ». The agent asks before anything is
/// sent. `toString` hides it.
///
/// @param suggested the address with the end of that provider
record MailDoubt(String suggested, Field field) {

    /// Where the address was typed.
    enum Field {
        /// To send the contact.
        TO_SEND,
        /// To send the promise.
        FOR_PROMISE
    }

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

    static Optional<MailDoubt> find(String typed, Field field) {
        int at = typed.lastIndexOf('@');
        String end = typed.substring(at + 1).toLowerCase(Locale.ROOT);
        return at < 1 || PROVIDERS.contains(end)
                ? Optional.empty()
                : PROVIDERS.stream()
                        .filter(provider -> isOneSlip(end, provider))
                        .findFirst()
                        .map(provider -> new MailDoubt(typed.substring(0, at + 1) + provider, field));
    }

    /// Whether one letter is missing, added or changed, or two neighbours are swapped.
    private static boolean isOneSlip(String one, String other) {
        int from = 0;
        while (from < Math.min(one.length(), other.length()) && one.charAt(from) == other.charAt(from)) {
            from++;
        }
        int same = 0;
        while (same < Math.min(one.length(), other.length()) - from
                && one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
            same++;
        }
        String here = one.substring(from, one.length() - same);
        String there = other.substring(from, other.length() - same);
        return Math.max(here.length(), there.length()) == 1
                || here.length() == 2
                        && new StringBuilder(here).reverse().toString().equals(there);
    }

    @Override
    public String toString() {
        return "MailDoubt[…]";
    }
}
