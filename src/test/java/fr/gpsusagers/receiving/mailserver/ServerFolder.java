package fr.gpsusagers.receiving.mailserver;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.springframework.util.FileSystemUtils;

/// The folder of a server of the proof: its configuration, its mails, its log.
record ServerFolder(Path path) {

    /// Removes what an earlier run left, and creates these folders below it.
    void createAnew(String... folders) throws IOException {
        FileSystemUtils.deleteRecursively(path);
        for (String folder : folders) {
            Files.createDirectories(path.resolve(folder));
        }
    }

    Path file(String name) {
        return path.resolve(name);
    }

    String read(String name) {
        try {
            return Files.readString(file(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Writes a file of the configuration from its template.
    ///
    /// @param values by their name in the template, where it stands between two @
    void fill(String template, String name, Map<String, Object> values) throws IOException {
        String text = template(template).replace("@folder@", path.toString());
        for (var value : values.entrySet()) {
            text = text.replace("@" + value.getKey() + "@", value.getValue().toString());
        }
        Files.writeString(file(name), text);
    }

    private static String template(String name) throws IOException {
        try (InputStream template = Objects.requireNonNull(ServerFolder.class.getResourceAsStream(name))) {
            return new String(template.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
