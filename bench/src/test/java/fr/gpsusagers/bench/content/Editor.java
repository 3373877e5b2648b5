package fr.gpsusagers.bench.content;

import fr.gpsusagers.availability.Hours;
import fr.gpsusagers.kernel.pack.PackFiles;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.change.ChangeKind;
import fr.gpsusagers.orientation.change.ChangeSubject;
import fr.gpsusagers.orientation.change.ContentChanges;
import fr.gpsusagers.orientation.change.ManualChanges;
import fr.gpsusagers.orientation.change.ProposedChange;
import fr.gpsusagers.orientation.change.Span;
import fr.gpsusagers.orientation.coverage.ProveCoverage;
import fr.gpsusagers.pack.TestPacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/// Changes and publishes content as an operator does, and knows what citizens should read afterwards.
final class Editor {

    static final String COMMUNE = "14762";
    private static final String CONTACT = "circo-bocage";
    private static final String NAME = "Bocage (Vire)";
    private static final int EACH_UNDONE = 4;

    private final Pack base = TestPacks.bocage();
    private final ManualChanges manualChanges;
    private final Path folder;
    private final Deque<Long> laid = new ArrayDeque<>();
    private final Deque<String> hours = new ArrayDeque<>();
    private int changes;
    private int publications;
    private String name = NAME;

    Editor(ContentChanges kept, Path folder) throws IOException {
        this.manualChanges = new ManualChanges(kept, new ProveCoverage());
        this.folder = folder;
        FileSystemUtils.copyRecursively(TestPacks.FROZEN, folder);
    }

    /// Makes one change: sets new hours three times out of four, else undoes the last ones.
    void change() {
        changes++;
        if (changes % EACH_UNDONE == 0) {
            manualChanges.undo(laid.pop(), "bench", Instant.now());
            hours.pop();
            return;
        }
        String value = String.format("Mo 08:%02d-1%d:%02d", changes % 60, changes / 60 % 10, (changes + 7) % 60);
        var proposed = new ProposedChange(
                ChangeKind.HOURS,
                ChangeSubject.of(Optional.of(CONTACT), Optional.empty()),
                "telephone:" + value,
                Span.parse(Optional.empty(), Optional.empty(), Instant.now()),
                "mesure");
        if (manualChanges.add(base, proposed, "bench", Instant.now())
                instanceof ManualChanges.Adding.Added(var added)) {
            laid.push(added.id());
            hours.push(value);
        } else {
            throw new IllegalStateException("Refused: " + value);
        }
    }

    /// Returns a pack that differs from the previous one by a name, but not by phrases.
    byte[] nextPack() throws IOException {
        publications++;
        String next = "Bocage (Vire), " + publications;
        Path contacts = folder.resolve("annuaire/contacts.csv");
        Files.writeString(contacts, Files.readString(contacts).replace(name, next));
        name = next;
        return PackFiles.ofFolder(folder).toArchive();
    }

    int publications() {
        return publications;
    }

    /// Whether the API returns what was published and changed last.
    boolean isShownIn(String contacts) {
        return contacts.contains(name + "\"")
                && (hours.isEmpty()
                        || contacts.contains(
                                Hours.parse(hours.element()).inWords().getFirst()));
    }
}
