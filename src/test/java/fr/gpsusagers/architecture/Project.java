package fr.gpsusagers.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModules;

/// A project as the rules see it: its sources, its classes and its other
/// files. Each is read once, when first needed.
final class Project {

    /// The root package of every module.
    static final String BASE = "fr.gpsusagers";

    /// The classes that JTE generates from page templates.
    private static final Pattern DRAWN = Pattern.compile(".*\\bJte\\w+Generated\\b.*");

    /// The Maven modules beside the product.
    private static final List<String> MODULES = List.of("evaluation", "bench");

    private static final Project HERE = new Project(Path.of("").toAbsolutePath(), Path.of("target"));

    private final Path root;
    private final Supplier<JavaClasses> classes;
    private final Supplier<JavaClasses> testClasses;
    private final Supplier<CallGraph> callGraph;
    private final Supplier<ApplicationModules> modules;
    private final Supplier<List<Source>> mainSources;
    private final Supplier<List<Source>> testSources;
    private final Supplier<List<Source>> moduleSources;

    Project(Path root, Path compiled) {
        this.root = root;
        this.classes = Once.of(() -> read(compiled.resolve("classes")));
        this.testClasses = Once.of(() -> read(compiled.resolve("classes"), compiled.resolve("test-classes")));
        this.callGraph = Once.of(() -> CallGraph.of(compiled.resolve("classes")));
        this.modules = Once.of(() -> modules(compiled.resolve("classes").toAbsolutePath()));
        this.mainSources = Once.of(() -> Source.parse(root, files("src/main/java", ".java")));
        this.testSources = Once.of(() -> Source.parse(root, files("src/test/java", ".java")));
        this.moduleSources = Once.of(() -> Source.parse(
                root,
                MODULES.stream()
                        .flatMap(module -> files(module + "/src", ".java").stream())
                        .toList()));
    }

    /// The project that this test belongs to.
    static Project here() {
        return HERE;
    }

    /// The classes of the product, without those generated from page templates.
    JavaClasses classes() {
        return classes.get();
    }

    /// The classes of the product and of its tests.
    JavaClasses allClasses() {
        return testClasses.get();
    }

    /// Who calls whom in the product.
    CallGraph callGraph() {
        return callGraph.get();
    }

    /// The modules as Spring Modulith sees them.
    ApplicationModules modules() {
        return modules.get();
    }

    List<Source> mainSources() {
        return mainSources.get();
    }

    /// The sources of the Maven modules beside the product: its benchmarks and its evaluation.
    List<Source> moduleSources() {
        return moduleSources.get();
    }

    List<Source> allSources() {
        return Stream.of(mainSources(), testSources.get(), moduleSources())
                .flatMap(List::stream)
                .toList();
    }

    /// The text of the files that Maven reads, those of all modules.
    String poms() {
        return Stream.concat(Stream.of("", "parent"), MODULES.stream())
                .map(folder -> Path.of(folder, "pom.xml"))
                .filter(pom -> Files.exists(root.resolve(pom)))
                .map(this::text)
                .collect(Collectors.joining());
    }

    /// The files below a folder with this suffix, as paths from the root.
    List<Path> files(String folder, String ending) {
        Path start = root.resolve(folder);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        var written = new WrittenFiles();
        try {
            Files.walkFileTree(start, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, written);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return written.found.stream()
                .map(root::relativize)
                .filter(path -> path.toString().endsWith(ending))
                .sorted()
                .toList();
    }

    /// What people wrote, without what the build makes: files come and go there while tests run.
    private static final class WrittenFiles extends SimpleFileVisitor<Path> {

        private final List<Path> found = new ArrayList<>();

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return folder.endsWith("target") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }
    }

    /// The names of the folders directly below a folder.
    List<String> folders(String folder) {
        Path start = root.resolve(folder);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (var children = Files.list(start)) {
            return children.filter(Files::isDirectory)
                    .map(child -> child.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The text of a file, given by its path from the root.
    String text(Path file) {
        try {
            return Files.readString(root.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ApplicationModules modules(Path compiled) {
        var thread = Thread.currentThread();
        var loader = thread.getContextClassLoader();
        try (var ours = new OwnClasses(compiled, loader)) {
            thread.setContextClassLoader(ours);
            return ApplicationModules.of(
                    BASE, location -> location.contains(compiled.toString()) && !location.matches(DRAWN));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } finally {
            thread.setContextClassLoader(loader);
        }
    }

    private static JavaClasses read(Path... compiled) {
        return new ClassFileImporter()
                .withImportOption(location -> !location.matches(DRAWN))
                .importPaths(Stream.of(compiled).filter(Files::isDirectory).toList());
    }
}
