package fr.gpsusagers.readability;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A text that a citizen may read.
///
/// @param from the file, and the line or key in it
/// @param stage how far the reader is from the answer
/// @param words one or several lines
record Text(String from, Stage stage, String words) {

    /// Stands for what the program fills in: a name, a number, an hour. It counts as one word.
    static final String FILLED_IN = "X";

    /// A person who looks for an answer reads in a hurry, often on a phone, and gets shorter sentences.
    enum Stage {
        ON_THE_WAY,
        ELSEWHERE
    }

    /// A full stop ends a sentence only if a space or the end of the text follows: the one in « caf.fr » does not.
    private static final Pattern END = Pattern.compile("\\R|(?<=[.!?…])[»\")]*(?=[\\s\u00A0]|$)");

    /// Groups of digits read as one number, with the unit of an hour or a price: « 02 31 57 14 14 », « 12 h 30 ».
    private static final Pattern NUMBER = Pattern.compile(
            "\\d+(?:[\\s\u00A0]\\d+)*(?:[\\s\u00A0](?:h|km|min|€|%)(?![\\p{L}’])(?:[\\s\u00A0]\\d{2})?)?");

    private static final Pattern SPACES = Pattern.compile("[\\s\u00A0\u202F]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]");

    List<String> sentences() {
        return END.splitAsStream(words)
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    static long wordsOf(String sentence) {
        Stream<String> parts =
                SPACES.splitAsStream(NUMBER.matcher(sentence).replaceAll("1").strip());
        return parts.filter(part -> WORD.matcher(part).find()).count();
    }
}
