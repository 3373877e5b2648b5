package fr.gpsusagers.switchboard.lookup;

import fr.gpsusagers.enquiry.Reference;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds the reference that a caller reads out among other words: « f y q g g 9 je rappelle », « référence YLG-JQS ».
/// Ordinary words of six letters are none: something besides the letters must tell that a reference is meant.
///
/// @param words with the dashes inside of words
/// @param isShouted whether all words are in capitals, which then tell nothing
record SpokenReference(List<String> words, boolean isShouted) {

    private static final int SIGNS = 6;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}-]+");
    private static final Pattern WHOLE = Pattern.compile("[0-9a-z]{3}-?[0-9a-z]{3}");
    private static final Pattern HALF = Pattern.compile("[0-9a-z]{3}");
    private static final Pattern LETTER = Pattern.compile(".*[a-z].*");
    private static final Pattern DIGIT = Pattern.compile(".*[0-9].*");
    /// The letters of a reference have no i, o or u. Six signs without the others cannot be pronounced.
    private static final Pattern VOWEL = Pattern.compile(".*[ae].*");
    private static final Pattern UNSPEAKABLE = Pattern.compile(".*([b-df-hj-np-tv-z]{4}|[0-9][a-z]).*");
    private static final Pattern HOUR = Pattern.compile("[0-9]+h");
    /// Words that announce a reference, and nothing else.
    private static final Pattern REFERENCE = Pattern.compile("r[ée]f([ée]rences?)?");
    private static final Pattern ANNOUNCES = Pattern.compile("dossiers?|num[ée]ros?|demandes?|codes?|n");
    private static final Pattern BRIDGE = Pattern.compile("est|c|de|la|le|ma|mon|du|rappel|num[ée]ro|n");

    static Optional<Reference> find(String said) {
        List<String> words = Arrays.stream(BETWEEN.split(said))
                .filter(word -> !word.matches("-*") && !word.equalsIgnoreCase("tiret"))
                .toList();
        var spoken = new SpokenReference(words, said.equals(said.toUpperCase(Locale.ROOT)));
        return IntStream.range(0, words.size())
                .boxed()
                .flatMap(spoken::at)
                .flatMap(signs -> Reference.find(signs).stream())
                .findFirst();
    }

    /// Returns the signs that begin with this word, if they are a reference.
    private Stream<String> at(int from) {
        return Stream.of(spelled(from), inHalves(from), whole(from)).flatMap(Optional::stream);
    }

    /// « f y q g g 9 »
    private Optional<String> spelled(int from) {
        if (from + SIGNS > words.size() || isVerb(from)) {
            return Optional.empty();
        }
        List<String> signs = words.subList(from, from + SIGNS);
        return Optional.of(String.join("", signs).toLowerCase(Locale.ROOT))
                .filter(all -> signs.stream().allMatch(sign -> sign.length() == 1))
                .filter(all -> LETTER.matcher(all).matches());
    }

    /// « elle a k 7 f 4 2 m »
    private boolean isVerb(int at) {
        return word(at).equals("a")
                && at + SIGNS < words.size()
                && word(at + SIGNS).length() == 1;
    }

    /// « k7f 42m »: letters and digits stand together, or the words before announce it.
    private Optional<String> inHalves(int from) {
        if (from + 2 > words.size()) {
            return Optional.empty();
        }
        String first = word(from);
        String second = word(from + 1);
        boolean areHalves =
                HALF.matcher(first).matches() && HALF.matcher(second).matches();
        return Optional.of(first + second)
                .filter(_ -> areHalves)
                .filter(_ -> areMixed(first, second) || isAnnounced(from) && !isSpeakable(first, second));
    }

    /// « ylg-jqs », « ylgjqs »
    private Optional<String> whole(int from) {
        String word = word(from);
        String signs = word.replace("-", "");
        boolean isCut = signs.length() < word.length();
        return Optional.of(signs)
                .filter(_ ->
                        WHOLE.matcher(word).matches() && LETTER.matcher(word).matches())
                .filter(_ -> isAnnouncedAsReference(from)
                        || isInCapitals(from)
                        || isCut && !isSpeakable(signs.substring(0, SIGNS / 2), signs.substring(SIGNS / 2))
                        || (words.size() == 1 || isAnnounced(from))
                                && UNSPEAKABLE.matcher(signs).matches()
                        || DIGIT.matcher(signs).matches()
                                && !VOWEL.matcher(signs).matches());
    }

    private String word(int at) {
        return words.get(at).toLowerCase(Locale.ROOT);
    }

    /// Whether letters and digits stand together, unless they tell an hour.
    private static boolean isMixed(String half) {
        return LETTER.matcher(half).matches()
                && DIGIT.matcher(half).matches()
                && !HOUR.matcher(half).matches();
    }

    /// Whether both halves may be words: « sud-est », « pas rsa ».
    private static boolean isSpeakable(String first, String second) {
        return Stream.of(first, second).allMatch(half -> VOWEL.matcher(half).matches() && !isMixed(half));
    }

    /// Whether letters and digits stand together in both halves, or in one beside an unpronounceable one.
    private static boolean areMixed(String first, String second) {
        return Stream.of(first, second).anyMatch(SpokenReference::isMixed)
                && Stream.of(first, second)
                        .allMatch(half -> isMixed(half) || !VOWEL.matcher(half).matches());
    }

    private boolean isInCapitals(int at) {
        String word = words.get(at);
        return !isShouted && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private boolean isAnnouncedAsReference(int at) {
        return announcing(at).filter(word -> REFERENCE.matcher(word).matches()).isPresent();
    }

    private boolean isAnnounced(int at) {
        return announcing(at)
                .filter(word -> REFERENCE.matcher(word).matches()
                        || ANNOUNCES.matcher(word).matches())
                .isPresent();
    }

    /// The word before these signs that is more than a link: « référence » of « la référence est ».
    private Optional<String> announcing(int at) {
        return IntStream.iterate(at - 1, before -> before >= 0, before -> before - 1)
                .mapToObj(this::word)
                .filter(word -> REFERENCE.matcher(word).matches()
                        || ANNOUNCES.matcher(word).matches()
                        || !BRIDGE.matcher(word).matches())
                .findFirst();
    }

    @Override
    public String toString() {
        return "SpokenReference[…]";
    }
}
