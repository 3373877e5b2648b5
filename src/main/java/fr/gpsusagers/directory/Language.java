package fr.gpsusagers.directory;

import fr.gpsusagers.kernel.french.Letters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A spoken language.
///
/// @param code ISO 639: `uk`, `prs`
public record Language(String code) {

    private static final Pattern FORM = Pattern.compile("[a-z]{2,3}");

    /// A language that was not recognised.
    public static final Language UNKNOWN = new Language("und");

    private static final Language FRENCH = new Language("fr");

    public Language {
        if (!isKnown(code)) {
            throw new IllegalArgumentException(
                    "Langue « " + code + " » inconnue. Écrivez son code ISO 639 : uk, ar, ro…");
        }
    }

    /// Empty if no language has this code.
    public static Optional<Language> find(String code) {
        return isKnown(code) ? Optional.of(new Language(code)) : Optional.empty();
    }

    private static boolean isKnown(String code) {
        return FORM.matcher(code).matches() && !displayName(code).equals(code);
    }

    private static String displayName(String code) {
        return Locale.of(code).getDisplayLanguage(Locale.FRENCH);
    }

    /// Returns its French name: « ukrainien ».
    public String name() {
        return equals(UNKNOWN) ? "une autre langue que le français" : displayName(code);
    }

    /// Whether a person names this language when she says what she speaks: « Arabe, un peu anglais ».
    public boolean isNamedIn(String words) {
        return plain(words).contains(plain(name()));
    }

    /// Whether these words say French, and nothing else.
    public static boolean isOnlyFrench(String words) {
        return plain(words).equals(plain(FRENCH.name()));
    }

    /// Whole words between blanks, without accents or capitals.
    private static String plain(String text) {
        return (" " + Letters.plain(text) + " ").replace("\0", "").replaceAll(" +", " ");
    }
}
