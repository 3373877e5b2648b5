package fr.gpsusagers.kernel.french;

/// A rough phonetic code of French names. Names that sound alike have the same code: « Falaise » and « falèze ».
/// Capitals stand for sounds that no single letter writes: A for « an », I for « in », O for « on », E for « eu ».
/// Takes one pass over the letters, because the search for misspelt names computes it for every close name.
public final class Sound {

    private static final String VOWELS = "aeiouy";
    private static final String SILENT_AT_THE_END = "stdp";

    private final String name;
    private final StringBuilder said = new StringBuilder();

    private Sound(String name) {
        this.name = name;
    }

    /// Returns the code of a name, given as one word of plain letters.
    public static String of(String name) {
        var sound = new Sound(name);
        int at = 0;
        while (at < name.length()) {
            at += sound.letters(at);
        }
        return sound.end();
    }

    private char at(int place) {
        return place < name.length() ? name.charAt(place) : ' ';
    }

    private boolean isVowel(int place) {
        return VOWELS.indexOf(at(place)) >= 0;
    }

    private int say(char sound, int letters) {
        int last = said.length() - 1;
        if (last < 0 || said.charAt(last) != sound) {
            said.append(sound);
        }
        return letters;
    }

    private int say(String sound, int letters) {
        int last = said.length() - 1;
        if (last < 0 || sound.isEmpty() || said.charAt(last) != sound.charAt(0)) {
            said.append(sound);
        }
        return letters;
    }

    /// Appends the sound written from this letter on. Returns the number of letters that write it.
    private int letters(int i) {
        return isVowel(i) ? vowels(i) : consonants(i);
    }

    private int consonants(int i) {
        char next = at(i + 1);
        boolean soft = next == 'e' || next == 'i' || next == 'y';
        return switch (at(i)) {
            case 'p' -> next == 'h' ? say("f", 2) : say("p", 1);
            case 'c' -> next == 'h' ? say("ch", 2) : soft ? say("s", 1) : say("k", next == 'k' || next == 'q' ? 2 : 1);
            case 'q' -> say("k", next == 'u' ? 2 : 1);
            case 's' -> say("s", next == 'c' && (at(i + 2) == 'e' || at(i + 2) == 'i') ? 2 : 1);
            case 'g' ->
                next == 'u' && soft(i + 2)
                        ? say("g", 2)
                        : soft ? say("j", next == 'e' && isVowel(i + 2) ? 2 : 1) : say("g", 1);
            case 'h' -> 1;
            case 'z', 'x' -> say("s", 1);
            case 'w' -> say("v", 1);
            default -> say(at(i), 1);
        };
    }

    private boolean soft(int place) {
        return at(place) == 'e' || at(place) == 'i' || at(place) == 'y';
    }

    private int vowels(int i) {
        if (name.startsWith("eau", i)) {
            return say("o", 3);
        }
        if (nasal(i + 2) && isVowel(i + 1)) {
            if (is("ai", i) || is("ei", i) || is("ie", i)) {
                return say("I", 3);
            }
            if (is("ae", i) || is("ao", i)) {
                return say("A", 3); // Caen, Laon
            }
        }
        if (nasal(i + 1)) {
            return switch (at(i)) {
                case 'a', 'e' -> say("A", 2);
                case 'o' -> say("O", 2);
                default -> say("I", 2);
            };
        }
        return oneOrTwo(i);
    }

    /// Whether the letter is an n or m that is not pronounced itself but makes the vowel before it nasal.
    private boolean nasal(int place) {
        char letter = at(place);
        char next = at(place + 1);
        return (letter == 'n' || letter == 'm') && !isVowel(place + 1) && next != 'n' && next != 'm' && next != 'h';
    }

    private boolean is(String letters, int place) {
        return name.startsWith(letters, place);
    }

    private int oneOrTwo(int i) {
        if (is("au", i)) {
            return say("o", 2);
        }
        if (is("ou", i)) {
            return say("u", 2);
        }
        if (is("eu", i) || is("oe", i)) {
            return say("E", 2);
        }
        boolean isOpen = at(i) == 'a' || at(i) == 'e';
        return isOpen && (at(i + 1) == 'i' || at(i + 1) == 'y') ? say("e", 2) : say(at(i) == 'y' ? 'i' : at(i), 1);
    }

    /// Removes final letters that are mostly silent: Lisieux, Le Bourget. The s of « Falaise » is pronounced,
    /// because an e follows it.
    private String end() {
        int length = said.length();
        if (length > 2 && said.charAt(length - 1) == 's' && said.charAt(length - 2) == 'e') {
            return said.substring(0, length - 2);
        }
        if (length > 1 && said.charAt(length - 1) == 'e') {
            return said.substring(0, length - 1);
        }
        while (length > 1 && SILENT_AT_THE_END.indexOf(said.charAt(length - 1)) >= 0) {
            length--;
        }
        return said.substring(0, length);
    }
}
