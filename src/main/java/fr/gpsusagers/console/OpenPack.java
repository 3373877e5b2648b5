package fr.gpsusagers.console;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.pack.Finding;
import fr.gpsusagers.kernel.pack.PackFiles;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.ReadPack;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Finds and reads the pack that a command works on.
@UseCase
<<<<<<<< HEAD:src/main/java/fr/gpsusagers/console/FindPack.java
public final class FindPack {

    private final ReadPack read;

    public FindPack(ReadPack read) {
========
public final class OpenPack {

    private final ReadPack read;

    public OpenPack(ReadPack read) {
>>>>>>>> architecture:src/main/java/fr/gpsusagers/console/OpenPack.java
        this.read = read;
    }

    /// The pack of this folder, or of the one that `GPS_PACK` names; empty, and said, when it is refused.
    public Optional<Pack> find(Optional<String> folder, Console console) {
        String name =
                folder.or(() -> Optional.ofNullable(System.getenv("GPS_PACK"))).orElse("packs/calvados");
        try {
            return switch (read.read(PackFiles.ofFolder(Path.of(name)))) {
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
}
