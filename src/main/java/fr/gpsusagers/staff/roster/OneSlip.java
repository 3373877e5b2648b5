package fr.gpsusagers.staff.roster;

/// Forgives one slip of the keyboard in a typed word: a letter changed, forgotten, added, or swapped with the next.
final class OneSlip {

    private static final int SHORTEST = 5;

    private OneSlip() {}

    /// Whether the word begins with the typed letters, but for one slip. Digits are never forgiven: another extension
    /// is another person.
    static boolean begins(String word, String typed) {
        if (typed.length() < SHORTEST || word.length() < typed.length() - 1 || !Character.isLetter(typed.charAt(0))) {
            return false;
        }
        int same = same(word, typed);
        return same == typed.length()
                || agree(word, same + 1, typed, same + 1)
                || agree(word, same + 1, typed, same)
                || agree(word, same, typed, same + 1)
                || isSwapped(word, typed, same) && agree(word, same + 2, typed, same + 2);
    }

    private static int same(String word, String typed) {
        int same = 0;
        while (same < word.length() && same < typed.length() && word.charAt(same) == typed.charAt(same)) {
            same++;
        }
        return same;
    }

    private static boolean isSwapped(String word, String typed, int at) {
        return at + 1 < word.length()
                && at + 1 < typed.length()
                && word.charAt(at) == typed.charAt(at + 1)
                && word.charAt(at + 1) == typed.charAt(at);
    }

    /// Whether the word goes on from here with the rest of the typed letters.
    private static boolean agree(String word, int at, String typed, int from) {
        return from <= typed.length() && word.regionMatches(at, typed, from, typed.length() - from);
    }
}
