package fr.gpsusagers.pack;

import fr.gpsusagers.kernel.pack.PackFiles;
import fr.gpsusagers.kernel.pack.PackPart;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.ReadPack;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/// Reads packs with the parts of the product, without starting it. Reads each folder once a run.
public final class TestPacks {

    /// The tests' own pack. It changes only when a test needs it to, however the packs that we ship change.
    public static final Path FROZEN = Path.of("src/test/packs/bocage").toAbsolutePath();

    private static final Map<Path, Pack> READ = new ConcurrentHashMap<>();
    private static final ReadPack READER = new ReadPack(parts());

    private TestPacks() {}

    /// Returns the frozen pack.
    public static Pack bocage() {
        return read(FROZEN);
    }

    public static Pack example() {
        return read(Path.of("packs/exemple"));
    }

    /// Reads the pack of a folder; fails if the pack is refused.
    public static Pack read(Path folder) {
        return READ.computeIfAbsent(folder, path -> read(PackFiles.ofFolder(path)));
    }

    /// Reads the pack of these files; fails if the pack is refused.
    public static Pack read(PackFiles files) {
        return switch (READER.read(files)) {
            case ReadPack.Outcome.Accepted accepted -> accepted.pack();
            case ReadPack.Outcome.Refused refused ->
                throw new AssertionError("The pack is refused: "
                        + refused.findings().stream().limit(5).toList());
        };
    }

    public static ReadPack reader() {
        return READER;
    }

    @TestConfiguration
    @ComponentScan(
            basePackages = "fr.gpsusagers",
            useDefaultFilters = false,
            includeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = PackPart.class))
    static class Parts {

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-11-25T09:00:00Z"), ZoneOffset.UTC);
        }
    }

    private static List<PackPart<?>> parts() {
        try (var context = new AnnotationConfigApplicationContext(Parts.class)) {
            return context.getBeansOfType(PackPart.class).values().stream()
                    .<PackPart<?>>map(part -> part)
                    .toList();
        }
    }
}
