package fr.gpsusagers.receiving.file;

import java.io.IOException;
import java.io.InputStream;

/// The content of a file that is too large to be held in memory. It can be read several times.
@FunctionalInterface
public interface FileContent {

    InputStream open() throws IOException;
}
