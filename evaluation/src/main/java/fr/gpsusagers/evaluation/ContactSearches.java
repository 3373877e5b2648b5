package fr.gpsusagers.evaluation;

import fr.gpsusagers.console.Console;
import fr.gpsusagers.console.Verdict;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.search.FindByWords;
import fr.gpsusagers.orientation.search.Found;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Measures how often a search by name finds the right contact first, or among the first three.
final class ContactSearches {

    static final String COLUMNS = "recherche\tids";

    private static final double PERCENT = 100;
    private static final int FEW = 3;

    private final FindByWords findByWords;
    private final Pack pack;
    private final LocalDate day;

    ContactSearches(FindByWords findByWords, Pack pack, LocalDate day) {
        this.findByWords = findByWords;
        this.pack = pack;
        this.day = day;
    }

    Verdict measure(List<SearchTrial> trials, Console console) {
        int first = 0;
        int few = 0;
        for (SearchTrial trial : trials) {
            List<String> found = find(trial.words());
            boolean isFirst = found.stream().limit(1).anyMatch(trial.right()::contains);
            boolean isAmongFew = found.stream().limit(FEW).anyMatch(trial.right()::contains);
            first += isFirst ? 1 : 0;
            few += isAmongFew ? 1 : 0;
            if (!isFirst) {
                console.print((isAmongFew ? "pas premier : " : "manqué : ") + trial.words() + " ; attendu "
                        + String.join("|", trial.right()) + " ; trouvé "
                        + String.join(", ", found.subList(0, Math.min(FEW, found.size()))));
            }
        }
        share(console, "Premier", first, trials.size());
        share(console, "Parmi les trois premiers", few, trials.size());
        return Verdict.holds().with("rows", trials.size()).with("first", first).with("three", few);
    }

    private List<String> find(String words) {
        return findByWords.search(pack, words, Optional.empty(), day).stream()
                .map(Found::id)
                .toList();
    }

    private static void share(Console console, String what, int right, int all) {
        console.print(String.format(
                Locale.FRENCH, "%-30s %5.1f %%  (%d sur %d)", what, all == 0 ? 0 : PERCENT * right / all, right, all));
    }
}
