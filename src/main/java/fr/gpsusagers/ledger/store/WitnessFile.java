package fr.gpsusagers.ledger.store;

import fr.gpsusagers.kernel.start.Settings;
import fr.gpsusagers.ledger.Witnesses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Repository;

/// Stores the witness as one line in the data folder, `keyedFrom position seal`: `1 4821 9f86d081…`.
@Repository
class WitnessFile implements Witnesses {

    private static final Pattern LINE = Pattern.compile("(\\d{1,18}) (\\d{1,18}) ([0-9a-f]{64})\\s*");

    private final Path file;

    WitnessFile(Settings settings) {
        this.file = settings.data().resolve("journal-temoin");
    }

    /// Returns empty for an unreadable line, as for a missing file.
    @Override
    public Optional<Witness> find() {
        try {
            Matcher line = LINE.matcher(Files.readString(file));
            return line.matches()
                    ? Optional.of(
                            new Witness(Long.parseLong(line.group(1)), Long.parseLong(line.group(2)), line.group(3)))
                    : Optional.empty();
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Replaces the file atomically.
    @Override
    public void update(Witness witness) {
        String line = witness.keyedFrom() + " " + witness.position() + " " + witness.seal() + "\n";
        try {
            Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
            Path unfinished = Files.createTempFile(folder, "journal", ".new");
            try {
                Files.writeString(unfinished, line);
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
