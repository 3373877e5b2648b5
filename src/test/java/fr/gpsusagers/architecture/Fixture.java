package fr.gpsusagers.architecture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// A small project that breaks one rule, written in one Markdown file: first the
/// culprits, then each file after its path.
///
/// @param culprits what the rule must report, and nothing else
/// @param files texts by path
record Fixture(List<String> culprits, Map<String, String> files) {

    private static final Path FOLDER = Path.of("src/test/fixtures/house");
    private static final Pattern CULPRITS = Pattern.compile("(?m)^Culprits: (.+)$");
    private static final Pattern FILE = Pattern.compile("(?ms)^`(\\S+)`\\n```\\w*\\n(.*?)^```$");
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    private static final StandardJavaFileManager FILES =
            COMPILER.getStandardFileManager(null, null, StandardCharsets.UTF_8);
    private static final List<String> OPTIONS = List.of("-proc:none", "-parameters", "-nowarn");

    static Path pathOf(HouseRule rule) {
        return FOLDER.resolve(rule.name() + ".md");
    }

    static Fixture of(HouseRule rule) throws IOException {
        return read(pathOf(rule));
    }

    static Fixture read(Path file) throws IOException {
        String markdown = Files.readString(file);
        var culprits = CULPRITS.matcher(markdown);
        if (!culprits.find()) {
            throw new IllegalArgumentException("A fixture must name its culprits: « Culprits: `Name`, `Other` »");
        }
        var files = new LinkedHashMap<String, String>();
        var part = FILE.matcher(markdown);
        while (part.find()) {
            files.put(part.group(1), part.group(2));
        }
        return new Fixture(List.of(culprits.group(1).replace("`", "").split(", ")), files);
    }

    /// Writes the project to an empty folder and compiles it.
    Project buildIn(Path root) throws IOException {
        for (var file : files.entrySet()) {
            Path path = root.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        compile(root, "src/main/java", "target/classes");
        compile(root, "src/test/java", "target/test-classes");
        return new Project(root, root.resolve("target"));
    }

    private void compile(Path root, String sources, String output) throws IOException {
        Path classes = Files.createDirectories(root.resolve(output));
        List<Path> java = files.keySet().stream()
                .filter(path -> path.startsWith(sources) && path.endsWith(".java"))
                .map(root::resolve)
                .toList();
        if (!java.isEmpty()) {
            compile(java, List.of("-d", classes.toString(), "-cp", root.resolve("target/classes") + ":" + classpath()));
        }
    }

    private static void compile(List<Path> java, List<String> where) {
        var problems = new DiagnosticCollector<JavaFileObject>();
        var options = Stream.concat(OPTIONS.stream(), where.stream()).toList();
        var units = FILES.getJavaFileObjectsFromPaths(java);
        if (!COMPILER.getTask(null, FILES, problems, options, null, units).call()) {
            throw new IllegalStateException("Fixture does not compile: " + problems.getDiagnostics());
        }
    }

    private static String classpath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
