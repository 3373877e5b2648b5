package fr.gpsusagers.kernel.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Collects what could not be read, without consequential errors. A broken file is one slip, and no other mistake
/// in it is reported. An item with a misspelt key is reported for that key only.
final class Slips {

    private final Map<String, Finding> broken = new HashMap<>();
    private final List<Finding> misspelt = new ArrayList<>();
    private final Set<Spot> misspeltItems = new HashSet<>();
    private final List<Finding> misread = new ArrayList<>();

    /// Adds a file that cannot be read at all.
    void broken(Finding why) {
        broken.putIfAbsent(why.where().file(), why);
    }

    /// Adds a key that nothing reads, that is written twice, or whose value has the wrong kind.
    ///
    /// @param item where the item that contains the key begins
    void misspelt(Spot item, Spot key, String message) {
        misspeltItems.add(item);
        misspelt.add(new Finding(Finding.Severity.ERROR, key, message));
    }

    /// Adds a row or an item that makes no sense.
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
