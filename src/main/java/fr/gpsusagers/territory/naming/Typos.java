package fr.gpsusagers.territory.naming;

import java.util.List;

/// How many typos still leave a name recognisable.
public final class Typos {

    /// Added when the typos make another word of a word: « du Bosc » is not « du Bû » mistyped.
    static final double OTHER_WORD = 10;

    /// More than a whole typo, less than two: a name cut after its first words, or one that sounds the same.
    private static final double SLACK = 0.4;

    private Typos() {}

    /// The most typos with which a name of so many letters is still that name.
    public static double mostFor(int letters) {
        if (letters < 4) {
            return 0;
        }
        return (letters < 8 ? 1 : letters < 12 ? 2 : 3) + SLACK;
    }

    /// How far to look, so that a rival is seen too.
    static int mostLookedFor(int letters) {
        return letters < 4 ? 0 : (int) mostFor(letters) + 1;
    }

    /// How much farther the next name must be for the closest one to be meant without doubt.
    public static double leadNeeded(double typos) {
        return typos < 1.5 ? 0.6 : 1;
    }

    /// Whether each typed word is still the word of the name at its place. Words written in one say nothing.
    static boolean keepWords(List<String> typed, List<String> name) {
        List<String> one = Words.withoutLinks(typed);
        List<String> other = Words.withoutLinks(name);
        if (one.size() > other.size() || (one.size() == 1 && other.size() > 1)) {
            return true;
        }
        for (int i = 0; i < one.size(); i++) {
            int most = mostInWord(Math.max(one.get(i).length(), other.get(i).length()));
            if (CloseKeys.typosBetween(one.get(i), other.get(i), most) > most) {
                return false;
            }
        }
        return true;
    }

    private static int mostInWord(int letters) {
        return letters < 3 ? 0 : letters < 6 ? 1 : letters < 9 ? 2 : 3;
    }
}
