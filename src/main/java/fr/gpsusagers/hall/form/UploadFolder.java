package fr.gpsusagers.hall.form;

import fr.gpsusagers.kernel.start.Settings;
import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where the files of a form wait until its request ends: a folder of the data folder. What a crash left there is
/// deleted at the start.
@Configuration(proxyBeanMethods = false)
class UploadFolder {

    /// More than a message may have, so that the page can say what is too large, and keep the words.
    static final long LARGEST_FORM = 64_000_000;

    /// Smaller files stay in memory.
    private static final int IN_MEMORY = 64 * 1024;

    @Bean
    MultipartConfigElement multipartConfig(Settings settings) {
        Path folder = settings.data().resolve("fichiers-recus");
        try {
            Files.createDirectories(folder);
            empty(folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return new MultipartConfigElement(folder.toString(), LARGEST_FORM, LARGEST_FORM, IN_MEMORY);
    }

    private static void empty(Path folder) throws IOException {
        try (Stream<Path> left = Files.list(folder)) {
            for (Path file : left.filter(Files::isRegularFile).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
