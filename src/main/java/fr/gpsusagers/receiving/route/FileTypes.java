package fr.gpsusagers.receiving.route;

import fr.gpsusagers.receiving.file.FileType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.tika.Tika;

/// Finds the type of a file by its first bytes. Its name only tells apart what looks alike.
final class FileTypes {

    private static final Tika TIKA = new Tika();

    private FileTypes() {}

    /// @param content supports marks; it is back at its beginning afterwards
    static Optional<FileType> find(String name, InputStream content) throws IOException {
        return FileType.find(TIKA.detect(content, name));
    }
}
