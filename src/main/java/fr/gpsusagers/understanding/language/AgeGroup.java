package fr.gpsusagers.understanding.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The age group of a person mentioned in a text: « ma nièce a seize ans » is about a minor.
public enum AgeGroup {
    BABY(3),
    CHILD(12),
    TEENAGER(18),
    YOUNG(22),
    ADULT(62),
    OLD(130);

    private static final Pattern FIGURES = Pattern.compile("\\d{1,3}");
    private static final Set<String> YEARS = Set.of("ans", "an");
    /// Words before a duration: « depuis dix ans », « il y a dix ans » and « pendant dix ans » give no age.
    private static final Set<String> BEFORE_TIMES = Set.of("depuis", "pendant", "apres", "y", "ya", "dans");

    private static final Map<String, Integer> TENS =
            Map.of("vingt", 20, "trente", 30, "quarante", 40, "cinquante", 50, "soixante", 60);
    private static final List<String> UNITS = List.of(
            "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split(" "));
    private static final int FOUR_TWENTIES = 60;

    /// Exclusive upper bound, in years.
    private final int end;

    AgeGroup(int end) {
        this.end = end;
    }

    /// Returns the age groups that the words mention, in figures or in letters.
    public static List<AgeGroup> in(List<String> words) {
        var found = new ArrayList<AgeGroup>();
        for (int at = 1; at < words.size(); at++) {
            if (YEARS.contains(words.get(at))) {
                add(words, at, found);
            }
        }
        return found;
    }

    private static void add(List<String> words, int years, List<AgeGroup> found) {
        int from = years;
        while (from > 0 && isNumber(words.get(from - 1))) {
            from--;
        }
        boolean isTime = from > 0 && BEFORE_TIMES.contains(words.get(from - 1))
                || from > 1 && words.get(from - 1).equals("a") && BEFORE_TIMES.contains(words.get(from - 2));
        int age = number(words.subList(from, years));
        if (from < years && !isTime && age < OLD.end) {
            found.add(of(age));
        }
    }

    private static AgeGroup of(int age) {
        AgeGroup group = BABY;
        while (age >= group.end) {
            group = values()[group.ordinal() + 1];
        }
        return group;
    }

    private static boolean isNumber(String word) {
        return FIGURES.matcher(word).matches() || TENS.containsKey(word) || UNITS.contains(word);
    }

    /// « quatre vingt trois » is 83: before « vingt », « quatre » counts 60.
    private static int number(List<String> words) {
        int sum = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean isFourTwenties = word.equals("quatre")
                    && i + 1 < words.size()
                    && words.get(i + 1).startsWith("vingt");
            sum += isFourTwenties ? FOUR_TWENTIES : value(word);
        }
        return sum;
    }

    private static int value(String word) {
        return FIGURES.matcher(word).matches() ? Integer.parseInt(word) : TENS.getOrDefault(word, UNITS.indexOf(word));
    }
}
