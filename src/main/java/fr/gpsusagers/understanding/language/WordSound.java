package fr.gpsusagers.understanding.language;

import fr.gpsusagers.kernel.french.Sound;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Computes the sound of a word. Unlike names, words have endings that people confuse in writing, because these
/// sound alike or are silent: « demander », « demandé », « demandait ».
final class WordSound {

    private static final Pattern ENDING =
            Pattern.compile("(?<=\\w{3})(?:ers?|ez|ees?|es?|ais?|aits?|aient|ets?)$|(?<=\\w{2})er$");
    /// Words that lost a cedilla when accents were removed: « ca », « recu », « garcon », « menacait ».
    private static final Pattern LOST_CEDILLA =
            Pattern.compile("^c(?=a$)|(?<=^(?:re|de|per|aper|con))c(?=u)|(?<=^(?:re|de|per))c(?=oi)"
                    + "|(?<=^(?:gar|fa|le|ma|gla|ran|soup))c(?=ons?)|(?<=^fran)c(?=ais)|c(?=(?:ais|ait|aient|ant)$)");
    /// A final g after a vowel is soft: « menag » stands for « ménage ». In « sang » and « long », no vowel
    /// precedes it.
    private static final Pattern SOFT_G = Pattern.compile("(?<=\\w[aeiou])g$");
    private static final Pattern SOUNDED_NASAL = Pattern.compile("(?<=[aeiouy])[nm]$");
    private static final String VOWELS = "aeiouyAIOE";

    private WordSound() {}

    /// Returns the sound of a normalised word. A number stays as it is.
    static String of(String word) {
        if (word.charAt(0) <= '9') {
            return word;
        }
        String sound = Sound.of(stem(LOST_CEDILLA.matcher(word).replaceFirst("s")));
        boolean endsInE = sound.endsWith("e");
        if (sound.length() > 2 && endsInE) {
            return sound.substring(0, sound.length() - 1);
        }
        boolean isBareConsonant = sound.length() == 1 && VOWELS.indexOf(sound.charAt(0)) < 0;
        return isBareConsonant ? sound + "e" : sound;
    }

    /// Returns the word without its ending, and its last letter as it sounded before that ending: « place » is
    /// « plas », « done » is « donn ».
    private static String stem(String word) {
        Matcher ending = ENDING.matcher(word);
        if (!ending.find()) {
            return SOFT_G.matcher(word).replaceFirst("j");
        }
        String stem = word.substring(0, ending.start());
        String body = stem.substring(0, stem.length() - 1);
        return switch (stem.charAt(stem.length() - 1)) {
            case 'c' -> body + 's';
            case 'g' -> body + 'j';
            case 'n', 'm' -> SOUNDED_NASAL.matcher(stem).replaceFirst("$0$0");
            default -> stem;
        };
    }
}
