package fr.gpsusagers.staff.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/// A staff directory ready for search: its words in order, each with the entries that have it. A typed word is then one
/// slice of the words, whatever the number of entries.
final class RosterIndex {

    private final List<RosterEntry> entries;
    private final Map<RosterEntryId, RosterEntry> byId = new HashMap<>();
    private final String[] words;
    private final List<List<Place>> places;

    /// Where a word occurs.
    ///
    /// @param entry a position in `entries`
    /// @param weight how much the part of the entry tells about whom it is for
    private record Place(int entry, int weight) {}

    /// A part of an entry that is searched, with how much it tells about whom the entry is for.
    private enum Part {
        EXTENSION(6, entry -> entry.extension().map(Extension::digits).stream().toList()),
        NAME(6, entry -> entry.name().stream().toList()),
        ROLE(6, entry -> List.of(entry.role())),
        SECTOR(4, entry -> entry.sector().stream().toList()),
        OTHER_WORDS(3, RosterEntry::words),
        PLACE_NAMES(1, RosterEntry::placeNames);

        private final int weight;
        private final Function<RosterEntry, List<String>> texts;

        Part(int weight, Function<RosterEntry, List<String>> texts) {
            this.weight = weight;
            this.texts = texts;
        }
    }

    /// @param entries in the order of their rank if the words fit them equally well
    private RosterIndex(List<RosterEntry> entries) {
        this.entries = entries;
        entries.forEach(entry -> byId.put(entry.id(), entry));
        var all = new TreeMap<String, List<Place>>();
        for (int at = 0; at < entries.size(); at++) {
            int number = at;
            weights(entries.get(at))
                    .forEach((word, weight) ->
                            all.computeIfAbsent(word, _ -> new ArrayList<>()).add(new Place(number, weight)));
        }
        words = all.keySet().toArray(String[]::new);
        places = List.copyOf(all.values());
    }

    /// All words of an entry, each with the weight of the part that tells most.
    private static Map<String, Integer> weights(RosterEntry entry) {
        var weights = new HashMap<String, Integer>();
        for (Part part : Part.values()) {
            for (String text : part.texts.apply(entry)) {
                RosterWords.of(text).forEach(word -> weights.merge(word, part.weight, Math::max));
            }
        }
        return weights;
    }

    /// Of two entries that the words fit equally well, the shorter role is the likelier: « Secrétariat – Bessin »
    /// before « Secrétariat des assistants de service social – Bessin ».
    static RosterIndex of(List<RosterEntry> entries) {
        return new RosterIndex(entries.stream()
                .sorted(Comparator.<RosterEntry>comparingInt(
                                entry -> RosterWords.of(entry.role()).size())
                        .thenComparing(RosterEntry::role)
                        .thenComparing(entry -> entry.name().orElse("")))
                .toList());
    }

    Optional<RosterEntry> find(RosterEntryId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// Returns entries in which each typed word begins a word, best first. Only if there is none, one slip in each
    /// word is forgiven.
    List<RosterEntry> search(String words, int most) {
        List<String> typed = RosterWords.typed(words);
        if (typed.isEmpty()) {
            return List.of();
        }
        List<RosterEntry> exact = best(points(typed, this::addBeginnings), most);
        return exact.isEmpty() ? best(points(typed, this::addSlips), most) : exact;
    }

    /// Gives each entry its points for one typed word.
    private interface Pointing {
        void add(String typed, int[] points);
    }

    /// Sums the points of each entry for all words; 0 if a word is missing.
    private int[] points(List<String> typed, Pointing pointing) {
        int[] sums = new int[entries.size()];
        Arrays.fill(sums, 1);
        for (String word : typed) {
            int[] points = new int[sums.length];
            pointing.add(word, points);
            for (int at = 0; at < sums.length; at++) {
                sums[at] = sums[at] > 0 && points[at] > 0 ? sums[at] + points[at] : 0;
            }
        }
        return sums;
    }

    private void addBeginnings(String typed, int[] points) {
        int found = Arrays.binarySearch(words, typed);
        for (int at = found < 0 ? -found - 1 : found; at < words.length && words[at].startsWith(typed); at++) {
            boolean whole = words[at].length() == typed.length();
            places.get(at).forEach(place -> raise(points, place, whole ? 2 : 1));
        }
    }

    private void addSlips(String typed, int[] points) {
        addBeginnings(typed, points);
        for (int at = 0; at < words.length; at++) {
            if (OneSlip.begins(words[at], typed)) {
                places.get(at).forEach(place -> raise(points, place, 0));
            }
        }
    }

    /// @param more points beyond those of the part: for a whole word, more than for its beginning
    private static void raise(int[] points, Place place, int more) {
        points[place.entry()] = Math.max(points[place.entry()], place.weight() + more);
    }

    /// Inserts each entry before those with fewer points. Entries with equal points stay in the order of their rank.
    private List<RosterEntry> best(int[] points, int most) {
        var best = new ArrayList<Integer>();
        for (int at = 0; at < points.length; at++) {
            if (points[at] > 0) {
                int place = best.size();
                while (place > 0 && points[best.get(place - 1)] < points[at]) {
                    place--;
                }
                best.add(place, at);
                if (best.size() > most) {
                    best.removeLast();
                }
            }
        }
        return best.stream().map(entries::get).toList();
    }
}
