package fr.gpsusagers.understanding.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Searches a text for many patterns at once. Every pattern begins at a word. A tree of their beginnings, letter by
/// letter, leaves the few patterns that can match at a word: mostly none.
///
/// @param <M> what a pattern stands for
public final class WordPatterns<M> {

    private static final String LETTERS = " abcdefghijklmnopqrstuvwxyz0123456789";
    private static final int AFTER_Z = 'z' + 1;
    /// The tree branches no deeper: it must stay small.
    private static final int DEEPEST = 9;
    /// A pattern that so many letters may continue stays where it is: « \\w+ » parts nothing.
    private static final int MOST_LETTERS = 12;
    /// Words of many kinds begin a pattern: nearly every letter may, without parting nothing.
    private static final int MOST_FIRST_LETTERS = 25;

    private static final int FIRST_LETTERS = 3;
    private static final String ONLY_AT_START = "^";
    /// The beginning of a pattern that also needs certain words anywhere later in the text: « (?=.* (?:papa|maman)
    /// ) ».
    private static final Pattern WANTED_BEHIND =
            Pattern.compile(" (?:\\(\\?=\\.\\*(?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\))+");

    private record Sign<M>(Pattern pattern, M meaning) {

        /// Whether a text with this beginning can match: the matcher either matched, or asked for more input.
        boolean mayBegin(String beginning) {
            Matcher matcher = pattern.matcher(beginning);
            return matcher.lookingAt() || matcher.hitEnd();
        }

        /// Whether a text that ends here matches.
        boolean matches(String beginning) {
            return pattern.matcher(beginning).lookingAt();
        }

        /// Transparent bounds let lookbehinds see the preceding words.
        boolean isAt(String spaced, int at) {
            return pattern.matcher(spaced)
                    .region(at, spaced.length())
                    .useTransparentBounds(true)
                    .useAnchoringBounds(false)
                    .lookingAt();
        }
    }

    /// A pattern about the whole text, which no beginning of a word parts from others. It matches only at the
    /// start, or else nowhere unless the text has what it wants: one look at the start is mostly enough.
    private record WholeSign<M>(Sign<M> sign, Pattern wanted, boolean isOnlyAtStart) {

        static <M> Optional<WholeSign<M>> of(Sign<M> sign) {
            if (sign.pattern().pattern().startsWith(ONLY_AT_START)) {
                return Optional.of(new WholeSign<>(sign, sign.pattern(), true));
            }
            Matcher beginning = WANTED_BEHIND.matcher(sign.pattern().pattern());
            return beginning.lookingAt()
                    ? Optional.of(new WholeSign<>(sign, Pattern.compile(beginning.group()), false))
                    : Optional.empty();
        }

        boolean isIn(String spaced) {
            boolean isFound = wanted.matcher(spaced).lookingAt();
            if (isOnlyAtStart || !isFound) {
                return isFound;
            }
            for (int at = 0; at < spaced.length() - 1; at = spaced.indexOf(' ', at + 1)) {
                if (sign.isAt(spaced, at)) {
                    return true;
                }
            }
            return false;
        }
    }

    /// The patterns that may match a text that begins with the letters on the way to this node. It branches when a
    /// text first comes by: most beginnings occur in no text.
    private static final class Node<M> {

        private final List<Sign<M>> signs;
        private final String beginning;
        private volatile @Nullable Branches<M> branches;

        Node(List<Sign<M>> signs, String beginning) {
            this.signs = signs;
            this.beginning = beginning;
        }

        Branches<M> branches() {
            Branches<M> known = branches;
            if (known == null) {
                known = branch();
                branches = known;
            }
            return known;
        }

        private Branches<M> branch() {
            var here = new ArrayList<Sign<M>>();
            var byLetter = new TreeMap<Character, List<Sign<M>>>();
            for (Sign<M> sign : signs) {
                List<Character> letters = beginning.length() == DEEPEST ? List.of() : letters(sign);
                boolean isParted = !letters.isEmpty()
                        && letters.size() <= (beginning.length() <= FIRST_LETTERS ? MOST_FIRST_LETTERS : MOST_LETTERS);
                if (!isParted || sign.matches(beginning)) {
                    here.add(sign);
                }
                if (isParted) {
                    letters.forEach(letter -> byLetter.computeIfAbsent(letter, _ -> new ArrayList<>())
                            .add(sign));
                }
            }
            var nodes = new ArrayList<@Nullable Node<M>>(
                    Collections.nCopies(byLetter.isEmpty() ? 0 : AFTER_Z, (@Nullable Node<M>) null));
            byLetter.forEach((letter, parted) -> nodes.set(letter, new Node<>(parted, beginning + letter)));
            return new Branches<>(here, nodes);
        }

        private List<Character> letters(Sign<M> sign) {
            return LETTERS.chars()
                    .mapToObj(letter -> (char) letter)
                    .filter(letter -> sign.mayBegin(beginning + letter))
                    .toList();
        }
    }

    /// @param here the patterns that no further letter parts
    /// @param nodes by the next letter
    private record Branches<M>(List<Sign<M>> here, List<@Nullable Node<M>> nodes) {

        @Nullable
        Node<M> next(char letter) {
            return letter < nodes.size() ? nodes.get(letter) : null;
        }
    }

    private final List<WholeSign<M>> whole;
    private final Node<M> root;

    private WordPatterns(List<Sign<M>> signs) {
        whole = signs.stream().flatMap(sign -> WholeSign.of(sign).stream()).toList();
        root = new Node<>(
                signs.stream().filter(sign -> WholeSign.of(sign).isEmpty()).toList(), "");
    }

    /// Reads the patterns from a column of a table.
    ///
    /// @param column index of the pattern’s column; every alternative of a pattern must begin with a space
    /// @param meaning returns what the pattern of a row stands for
    public static <M> WordPatterns<M> of(List<List<String>> rows, int column, Function<List<String>, M> meaning) {
        return new WordPatterns<>(rows.stream()
                .flatMap(row -> alternatives(row.get(column)).stream()
                        .map(one -> new Sign<>(Pattern.compile(one), meaning.apply(row))))
                .toList());
    }

    /// Splits a pattern at its outermost strokes: each alternative has a beginning of its own.
    private static List<String> alternatives(String pattern) {
        var alternatives = new ArrayList<String>();
        int depth = 0;
        int from = 0;
        for (int at = 0; at < pattern.length(); at++) {
            char sign = pattern.charAt(at);
            if (sign == '\\') {
                at++;
            } else if (sign == '|' && depth == 0) {
                alternatives.add(pattern.substring(from, at));
                from = at + 1;
            } else {
                depth += sign == '(' || sign == '[' ? 1 : sign == ')' || sign == ']' ? -1 : 0;
            }
        }
        alternatives.add(pattern.substring(from));
        return alternatives;
    }

    /// Whether any pattern matches.
    ///
    /// @param spaced words with a space around each
    public boolean isIn(String spaced) {
        return !matching(spaced, true).isEmpty();
    }

    /// Returns what the matching patterns stand for.
    ///
    /// @param spaced words with a space around each
    public Set<M> in(String spaced) {
        return matching(spaced, false);
    }

    private Set<M> matching(String spaced, boolean isOneEnough) {
        Set<M> found = Set.of();
        for (int i = 0; i < whole.size(); i++) {
            if (whole.get(i).isIn(spaced)) {
                found = with(whole.get(i).sign().meaning(), found);
            }
        }
        for (int at = 0;
                at < spaced.length() - 1 && (found.isEmpty() || !isOneEnough);
                at = spaced.indexOf(' ', at + 1)) {
            found = matchingAt(spaced, at, found);
        }
        return found;
    }

    /// Adds what the patterns stand for that match at a word.
    private Set<M> matchingAt(String spaced, int from, Set<M> before) {
        Set<M> found = before;
        @Nullable Node<M> node = root;
        for (int at = from; node != null; at++) {
            Branches<M> branches = node.branches();
            for (int i = 0; i < branches.here().size(); i++) {
                Sign<M> sign = branches.here().get(i);
                if (!found.contains(sign.meaning()) && sign.isAt(spaced, from)) {
                    found = with(sign.meaning(), found);
                }
            }
            node = at < spaced.length() ? branches.next(spaced.charAt(at)) : null;
        }
        return found;
    }

    private static <M> Set<M> with(M one, Set<M> others) {
        Set<M> all = new HashSet<>(others);
        all.add(one);
        return all;
    }
}
