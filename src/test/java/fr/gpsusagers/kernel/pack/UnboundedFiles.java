package fr.gpsusagers.kernel.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;

/// Reads packs larger than the product accepts, for benchmarks with a pack the size of France.
public final class UnboundedFiles {

    private UnboundedFiles() {}

    public static PackFiles read(Path folder) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString(), Files.readAllBytes(path));
            }
        }
        return new PackFiles(files, true);
    }
}
