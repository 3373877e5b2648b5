package fr.gpsusagers.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A page in docs that is generated from the code and committed, so that it can be read without a build.
public record Paper(Path file, String text) {

    private static final String SWITCH = "gps.regenerate";
    private static final String HOW = "mvn test -Dtest=GeneratedPapersTest -Dgps.regenerate=true";

    /// Fails if the committed page differs, or rewrites it if asked to.
    public void isUpToDate() throws IOException {
        if (Boolean.getBoolean(SWITCH)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(file).as("%s is missing; to generate it: %s", file, HOW).exists();
        assertThat(Files.readString(file))
                .as("%s differs from the code; to regenerate it: %s", file, HOW)
                .isEqualTo(text);
    }
}
