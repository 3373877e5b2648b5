package fr.gpsusagers.platform.store;

import fr.gpsusagers.kernel.start.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/// The PostgreSQL programs bundled with the product, unpacked to disk. Their output goes to one file, which is read
/// when a program fails.
///
/// @param said that file
record Programs(Path folder, Path said) {

    private static final int EXECUTABLE = 0b001_000_000;

    /// Unpacks the programs below a folder, unless they are already there. Each version of PostgreSQL has a folder
    /// of its own. If several processes share the folder, the others wait until the first has unpacked the
    /// programs.
    static Programs below(Path parent, Path said) throws IOException {
        URLConnection archive = archive().openConnection();
        Path folder = parent.resolve("postgresql-" + archive.getContentLengthLong());
        Files.createDirectories(parent);
        try (var lock = FileChannel.open(
                        parent.resolve("postgresql.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = lock.lock()) {
            if (!Files.exists(folder)) {
                Path unfinished = Files.createDirectories(parent.resolve(folder.getFileName() + ".new"));
                try (var content = archive.getInputStream()) {
                    unpack(content, unfinished);
                }
                Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        return new Programs(folder, said);
    }

    /// Starts a program.
    Process start(String program, List<String> arguments) throws IOException {
        PrivateFolder.createFile(said);
        var command =
                new ArrayList<>(List.of(folder.resolve("bin").resolve(program).toString()));
        command.addAll(arguments);
        var builder = new ProcessBuilder(Unprivileged.here().command(command))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().keySet().removeIf(name -> !name.equals("PATH"));
        return builder.start();
    }

    /// Runs a program to its end.
    void run(String program, List<String> arguments) throws IOException, InterruptedException {
        if (start(program, arguments).waitFor() != 0) {
            throw failed();
        }
    }

    /// Returns the refusal to start, with the last error that a program reported.
    Refusal failed() throws IOException {
        String complaint = Files.readAllLines(said).stream()
                .filter(line -> line.contains("FATAL:") || line.contains("error:"))
                .reduce("", (first, last) -> last.strip());
        return new Refusal("La base de données embarquée n’a pas démarré (" + complaint + "). Lisez " + said
                + " ou choisissez un autre dossier avec GPS_DATA.");
    }

    private static void unpack(InputStream content, Path folder) throws IOException {
        try (var archive = new TarArchiveInputStream(new XZCompressorInputStream(content))) {
            for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                unpack(entry, archive, folder.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling("."));
        Files.deleteIfExists(target);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        boolean executable = (entry.getMode() & EXECUTABLE) != 0;
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private static URL archive() {
        String processor = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        URL archive = Programs.class.getResource("/postgres-" + system + "-" + processor + ".txz");
        if (archive == null) {
            throw new Refusal(
                    "Le produit ne contient pas PostgreSQL pour cette machine. Donnez une base avec GPS_DATABASE_URL.");
        }
        return archive;
    }
}
