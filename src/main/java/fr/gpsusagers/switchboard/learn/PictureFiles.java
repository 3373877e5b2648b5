package fr.gpsusagers.switchboard.learn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// Reads the pictures of the guides, each once when it is first asked for.
@Component
final class PictureFiles {

    private final Map<GuidePicture, PictureFile> read = new ConcurrentHashMap<>();

    PictureFile get(GuidePicture picture) {
        return read.computeIfAbsent(picture, PictureFiles::read);
    }

    private static PictureFile read(GuidePicture picture) {
        String name = picture.word() + ".png";
        try (var stream = PictureFiles.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new NoSuchElementException(name + " is not among the pictures of the guides");
            }
            return PictureFile.of(picture, stream.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
