package fr.gpsusagers.enquiry.lives;

import fr.gpsusagers.enquiry.store.Enquiring;
import fr.gpsusagers.kernel.pack.PackFiles;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.pack.TestPacks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/// The versions of the pack that are published in the middle of lives.
final class Packs {

    private static final String DESKS = "annuaire/guichets.csv";

    static final List<Pack> ALL = List.of(
            Enquiring.PACK,
            // The desk that gets the requests calls back an hour a day only, and the switchboard stands in for it.
            changed(line -> line.startsWith("guichet-gestion-rsa-1,")
                    ? replaced(
                            replaced(line, "Mo-Fr 09:30-11:30 x2|Tu,Th 14:00-16:00 x2", "Mo-Fr 09:30-10:30 x1"),
                            ",guichet-gestion-rsa-2,",
                            ",guichet-standard,")
                    : line),
            // Its substitute is closed for good.
            changed(line -> line.startsWith("guichet-gestion-rsa-2,")
                    ? ""
                    : line.startsWith("guichet-gestion-rsa-1,")
                            ? replaced(line, ",guichet-gestion-rsa-2,", ",guichet-standard,")
                            : line),
            // The desk above no longer calls back.
            changed(line -> line.startsWith("guichet-direction-insertion,")
                    ? replaced(line, "Mo-Fr 10:00-11:30 x1", "")
                    : line));

    private Packs() {}

    private static Pack changed(UnaryOperator<String> line) {
        try {
            Path folder = Files.createTempDirectory("paquet");
            FileSystemUtils.copyRecursively(TestPacks.FROZEN, folder);
            Path desks = folder.resolve(DESKS);
            Stream<String> lines = Files.readAllLines(desks).stream().map(line).filter(kept -> !kept.isEmpty());
            Files.writeString(desks, String.join("\n", lines.toList()) + "\n");
            Pack pack = TestPacks.read(PackFiles.ofFolder(folder));
            FileSystemUtils.deleteRecursively(folder);
            return pack;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String replaced(String line, String old, String by) {
        if (!line.contains(old)) {
            throw new IllegalStateException("No « " + old + " » in " + line);
        }
        return line.replace(old, by);
    }
}
