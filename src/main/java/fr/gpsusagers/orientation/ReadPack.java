package fr.gpsusagers.orientation;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.pack.Finding;
import fr.gpsusagers.kernel.pack.PackFiles;
import fr.gpsusagers.kernel.pack.PackPart;
import fr.gpsusagers.kernel.pack.PackReading;
import fr.gpsusagers.kernel.pack.PackReading.ReadPart;
import java.util.List;
import java.util.Map;

/// Reads a pack part by part, and checks it as a whole.
@UseCase
public final class ReadPack {

    private final List<PackPart<?>> parts;

    public ReadPack(List<PackPart<?>> parts) {
        this.parts = List.copyOf(parts);
    }

    /// Result of reading a pack.
    public sealed interface Outcome {

        /// All errors and warnings, with file and line.
        List<Finding> findings();

        /// The pack can be put in service.
        record Accepted(Pack pack, List<Finding> findings) implements Outcome {}

        /// The pack has at least one error.
        record Refused(List<Finding> findings) implements Outcome {}
    }

    /// Reads these files.
    public Outcome read(PackFiles files) {
        return read(files, Map.of());
    }

    /// Reads a published pack that will replace another one. Reads only the parts whose files differ, because most
    /// publications change one file and the phrases alone can be 8 MB. The result equals the pack that [#read]
    /// returns, without warnings for parts that were not read.
    ///
    /// @param published files that a node has checked
    /// @param before the pack in service
    public Outcome readNext(PackFiles published, Pack before) {
        return read(published, before.read());
    }

    private Outcome read(PackFiles files, Map<Class<?>, ReadPart> before) {
        var reading = new PackReading(files, parts, before);
        Map<Class<?>, ReadPart> read = reading.readAll();
        List<Finding> findings = reading.findings();
        boolean refused = findings.stream().anyMatch(finding -> finding.severity() == Finding.Severity.ERROR);
        return refused
                ? new Outcome.Refused(findings)
                : new Outcome.Accepted(Pack.of(files.fingerprint(), read), findings);
    }
}
