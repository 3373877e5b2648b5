package fr.gpsusagers.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A page of the docs that is drawn from the code, and committed, so that it is read without building anything.
public record Paper(Path file, String text) {

    private static final String SWITCH = "gps.regenerate";
    private static final String HOW = "mvn test -Dtest=GeneratedPapersTest -Dgps.regenerate=true";

    /// Fails when the committed page differs; writes it instead when asked to.
    public void isUpToDate() throws IOException {
        if (Boolean.getBoolean(SWITCH)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(file)
                .as("%s is drawn from the code; to draw it again: %s", file, HOW)
                .exists();
        assertThat(Files.readString(file))
                .as("%s differs from the code; to draw it again: %s", file, HOW)
                .isEqualTo(text);
    }
}
