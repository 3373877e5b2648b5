package fr.gpsusagers.kernel.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What could not be read, without what only follows from it: a file that is broken is one slip, whatever is missed in
/// it, and so is an item with a misspelt key.
final class Slips {

    private final Map<String, Finding> broken = new HashMap<>();
    private final List<Finding> misspelt = new ArrayList<>();
    private final Set<Spot> misspeltItems = new HashSet<>();
    private final List<Finding> misread = new ArrayList<>();

    /// A file cannot be read at all.
    void broken(Finding why) {
        broken.putIfAbsent(why.where().file(), why);
    }

    /// A key that nothing reads.
    ///
    /// @param item where the item with that key begins
    void misspelt(Spot item, Spot key, String message) {
        misspeltItems.add(item);
        misspelt.add(new Finding(Finding.Severity.ERROR, key, message));
    }

    /// A row or an item that makes no sense.
    void misread(Spot where, String message) {
        misread.add(new Finding(Finding.Severity.ERROR, where, message));
    }

    boolean isBroken(String file) {
        return broken.containsKey(file);
    }

    Stream<Finding> all() {
        return Stream.of(
                        broken.values().stream(),
                        misspelt.stream().filter(slip -> !isBroken(slip.where().file())),
                        misread.stream()
                                .filter(slip -> !isBroken(slip.where().file()))
                                .filter(slip -> !misspeltItems.contains(slip.where())))
                .flatMap(slips -> slips);
    }
}
