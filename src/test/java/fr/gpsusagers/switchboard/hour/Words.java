package fr.gpsusagers.switchboard.hour;

import java.util.LinkedHashSet;
import java.util.Set;

/// Invented words. Each is used once in an hour, so that reading shows where it is.
final class Words {

    private static final String[] SYLLABLES = {"zo", "xu", "vy", "ki", "wa", "ju"};
    private static final int LENGTH = 4;

    private final Set<String> sent = new LinkedHashSet<>();
    private final Set<String> dropped = new LinkedHashSet<>();
    private int used;

    String next() {
        var word = new StringBuilder();
        int rest = ++used;
        for (int place = 0; place < LENGTH; place++) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
            rest /= SYLLABLES.length;
        }
        return word.toString();
    }

    /// The product has acknowledged this word.
    void send(String word) {
        sent.add(word);
    }

    /// The person knows that this word is not kept: the product gave it back, or the call ended without a request.
    void drop(String word) {
        dropped.add(word);
    }

    /// The person took this word up again.
    void takeUp(String word) {
        dropped.remove(word);
    }

    Set<String> sent() {
        return Set.copyOf(sent);
    }

    Set<String> dropped() {
        return Set.copyOf(dropped);
    }
}
