package fr.gpsusagers.console;

import fr.gpsusagers.kernel.pack.Finding;
import fr.gpsusagers.kernel.pack.PackFiles;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.ReadPack;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Reads the pack that a command works on.
@Component
public final class OpenPack {

    private final ReadPack read;

    public OpenPack(ReadPack read) {
        this.read = read;
    }

    /// Reads the pack in this folder, or in the folder that `GPS_PACK` names. If the pack has errors, prints them
    /// and returns empty.
    public Optional<Pack> read(Optional<String> folder, Console console) {
        Path name = folder(folder);
        try {
            return switch (read.read(PackFiles.ofFolder(name))) {
                case ReadPack.Outcome.Accepted(Pack pack, List<Finding> _) -> Optional.of(pack);
                case ReadPack.Outcome.Refused(List<Finding> findings) -> {
                    findings.stream()
                            .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                            .forEach(finding -> console.progress(name + "/" + finding));
                    yield Optional.empty();
                }
            };
        } catch (IllegalArgumentException missing) {
            console.progress(String.valueOf(missing.getMessage()));
            return Optional.empty();
        }
    }

    /// The folder of the pack that a command names, or else of the one that `GPS_PACK` names.
    public static Path folder(Optional<String> named) {
        return Path.of(
                named.or(() -> Optional.ofNullable(System.getenv("GPS_PACK"))).orElse("packs/calvados"));
    }
}
