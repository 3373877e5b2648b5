package fr.gpsusagers.territory.naming;

import fr.gpsusagers.kernel.french.Typing;
import java.util.List;

/// Decides how many typos a name may contain and still be recognised.
public final class Typos {

    /// Penalty if the typos turn a word into another word: « du Bosc » is not « du Bû » mistyped.
    static final double OTHER_WORD = 10;

    /// Allowed on top of whole typos, for penalties below one typo: a name cut after its first words, or
    /// one that sounds the same.
    private static final double SLACK = 0.4;

    private static final List<String> KEYBOARD = List.of("azertyuiop", "qsdfghjklm", "wxcvbn");
    private static final int SHORT_NAME = 8;
    private static final int LONG_NAME = 12;

    private Typos() {}

    /// Returns the greatest distance at which a name of this length is still recognised.
    public static double mostFor(int letters) {
        if (letters < 4) {
            return 0;
        }
        return (letters < SHORT_NAME ? 1 : letters < LONG_NAME ? 2 : 3) + SLACK;
    }

    /// Returns how many typos to search for, so that competing names are found too.
    static int mostLookedFor(int letters) {
        return letters < 4 ? 0 : letters < LONG_NAME ? 2 : 3;
    }

    /// Returns how much farther away the second closest name must be for the closest one to be certain.
    public static double leadNeeded(double typos) {
        return typos < 1.5 ? 0.6 : 1;
    }

    /// Returns a penalty for changed consonants, because they carry a word: « London » is not « L’Oudon ». One
    /// changed consonant is free, two in long names. In a short name, a consonant that replaces a vowel or the
    /// reverse costs more than [#SLACK], unless the finger slipped to the next key.
    static double strangeness(String typed, String name) {
        int letters = Math.max(typed.length(), name.length());
        String one = consonants(typed);
        String other = consonants(name);
        if (letters < SHORT_NAME
                && typed.length() == name.length()
                && one.length() != other.length()
                && !slipped(typed, name)) {
            return SLACK + 0.1;
        }
        int free = letters < LONG_NAME ? 1 : 2;
        return Math.max(0, Typing.slipsBetween(one, other, free + 1) - free);
    }

    private static boolean slipped(String typed, String name) {
        for (int i = 0; i < typed.length(); i++) {
            if (typed.charAt(i) != name.charAt(i)) {
                return areNeighbours(typed.charAt(i), name.charAt(i));
            }
        }
        return false;
    }

    private static boolean areNeighbours(char one, char other) {
        for (int row = 0; row < KEYBOARD.size(); row++) {
            int at = KEYBOARD.get(row).indexOf(one);
            for (int next = Math.max(0, row - 1); at >= 0 && next < KEYBOARD.size() && next <= row + 1; next++) {
                int there = KEYBOARD.get(next).indexOf(other);
                if (there >= 0 && Math.abs(there - at) <= 1) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String consonants(String word) {
        var consonants = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            if ("aeiouy".indexOf(word.charAt(i)) < 0) {
                consonants.append(word.charAt(i));
            }
        }
        return consonants.toString();
    }

    /// Whether each typed word still resembles the word at the same place in the name. Several words typed as one
    /// cannot be compared, and are accepted. If there are more typed words than words in the name, at most one typo
    /// is allowed: otherwise a whole word could get lost among the typos.
    static boolean keepWords(List<String> typed, List<String> name, int typos) {
        List<String> one = Words.withoutLinks(typed);
        List<String> other = Words.withoutLinks(name);
        if (one.size() > other.size() || (one.size() == 1 && other.size() > 1)) {
            return one.size() < other.size() || typos < 2;
        }
        for (int i = 0; i < one.size(); i++) {
            int most = mostInWord(Math.max(one.get(i).length(), other.get(i).length()));
            if (Typing.slipsBetween(one.get(i), other.get(i), most) > most) {
                return false;
            }
        }
        return true;
    }

    private static int mostInWord(int letters) {
        return letters < 3 ? 0 : letters < 6 ? 1 : letters < 9 ? 2 : 3;
    }
}
