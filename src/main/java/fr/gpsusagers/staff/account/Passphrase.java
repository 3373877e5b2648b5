package fr.gpsusagers.staff.account;

import fr.gpsusagers.staff.Login;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A passphrase. Blanks are trimmed and collapsed, and characters are normalised (NFKC), so that the same words
/// match on every keyboard. `toString` hides it.
public record Passphrase(String value) {

    private static final int LONGEST = 200;
    private static final int LONG_ENOUGH = 16;
    private static final int ENOUGH_WORDS = 4;
    private static final int ENOUGH_LETTERS_OF_WORDS = 12;
    private static final int ENOUGH_DIFFERENT = 6;
    private static final int LOGIN_TO_NOTICE = 4;

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern MARKS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern REPEATED = Pattern.compile("(.+?)\\1+");
    private static final Pattern FIRST_IDEAS = Pattern.compile(
            "(?:lemotdepasse|motdepasse|mdp|password|passphrase|administrateur|administrator|admin|azerty"
                    + "|qwerty|gps|usagers|bonjour|bienvenue|soleil|doudou|loulou|jetaime|iloveyou|welcome|letmein"
                    + "|correcthorsebatterystaple|\\d)+");
    private static final String ROWS =
            "abcdefghijklmnopqrstuvwxyz azertyuiopqsdfghjklmwxcvbn qwertyuiopasdfghjklzxcvbnm";

    public Passphrase {
        value = BLANKS.matcher(Normalizer.normalize(value, Normalizer.Form.NFKC).strip())
                .replaceAll(" ");
    }

    /// Why a passphrase is refused, in a French sentence that tells the agent what to do.
    public enum Weakness {
        TOO_SHORT("Écrivez au moins quatre mots, ou 16 caractères."),
        TOO_LONG("Écrivez 200 caractères au plus."),
        FIRST_IDEA("Cette phrase se devine trop vite. Choisissez quatre mots sans lien entre eux."),
        HOLDS_LOGIN("Cette phrase contient votre identifiant. Choisissez d’autres mots.");

        private final String sentence;

        Weakness(String sentence) {
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }
    }

    /// Returns why an agent with this login cannot choose this passphrase. Empty if the agent can.
    public Optional<Weakness> findWeakness(Login login) {
        if (value.length() > LONGEST) {
            return Optional.of(Weakness.TOO_LONG);
        }
        if (isShort()) {
            return Optional.of(Weakness.TOO_SHORT);
        }
        String letters = plain(value);
        if (isFirstIdea(letters)) {
            return Optional.of(Weakness.FIRST_IDEA);
        }
        String name = plain(login.value());
        boolean told = name.length() >= LOGIN_TO_NOTICE && letters.contains(name);
        return told ? Optional.of(Weakness.HOLDS_LOGIN) : Optional.empty();
    }

    private boolean isShort() {
        boolean words = value.split(" ").length >= ENOUGH_WORDS && value.length() >= ENOUGH_LETTERS_OF_WORDS;
        return !words && value.codePointCount(0, value.length()) < LONG_ENOUGH;
    }

    private static boolean isFirstIdea(String letters) {
        return letters.chars().distinct().count() < ENOUGH_DIFFERENT
                || ROWS.contains(letters)
                || REPEATED.matcher(letters).matches()
                || FIRST_IDEAS.matcher(letters).matches();
    }

    /// Returns the text in lower case, without accents, blanks and punctuation.
    private static String plain(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return MARKS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    @Override
    public String toString() {
        return "…";
    }
}
