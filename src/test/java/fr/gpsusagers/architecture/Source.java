package fr.gpsusagers.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/// One Java file, parsed by the compiler itself. It gives what bytecode lacks: texts, lines, comments, imports.
record Source(Path file, String text, CompilationUnitTree unit, SourcePositions positions) {

    /// A string in the code; pieces joined by `+` are one text.
    record Text(int line, String value) {}

    /// A method with a body.
    ///
    /// @param lines the lines between its braces
    record Method(String name, int line, int lines) {}

    /// Parses files given by their path from the root of a project.
    static List<Source> parse(Path root, List<Path> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var units = manager.getJavaFileObjectsFromPaths(
                    files.stream().map(root::resolve).toList());
            var task = (JavacTask) compiler.getTask(null, manager, _ -> {}, List.of("-proc:none"), null, units);
            var positions = Trees.instance(task).getSourcePositions();
            var sources = new ArrayList<Source>();
            for (CompilationUnitTree unit : files.isEmpty() ? List.<CompilationUnitTree>of() : task.parse()) {
                Path file = root.relativize(Path.of(unit.getSourceFile().toUri()));
                sources.add(new Source(
                        file, unit.getSourceFile().getCharContent(true).toString(), unit, positions));
            }
            return List.copyOf(sources);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String packageName() {
        return String.valueOf(unit.getPackageName());
    }

    /// The package below the root package: `guide.pack`. Empty for the root package itself.
    String room() {
        return packageName().equals(Project.BASE) ? "" : packageName().substring(Project.BASE.length() + 1);
    }

    boolean isPackageInfo() {
        return file.endsWith("package-info.java");
    }

    int lines() {
        return (int) text.lines().count();
    }

    /// The names of its top-level types.
    List<String> types() {
        return unit.getTypeDecls().stream()
                .filter(com.sun.source.tree.ClassTree.class::isInstance)
                .map(type -> ((ClassTree) type).getSimpleName().toString())
                .toList();
    }

    /// How many types it declares, at its top and within others.
    long allTypes() {
        var count = new AtomicLong();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitClass(ClassTree type, Void nothing) {
                if (!type.getSimpleName().isEmpty()) {
                    count.incrementAndGet();
                }
                return super.visitClass(type, nothing);
            }
        }.scan(unit, null);
        return count.get();
    }

    List<String> imports() {
        return unit.getImports().stream()
                .map(ImportTree::getQualifiedIdentifier)
                .map(String::valueOf)
                .toList();
    }

    List<Text> texts() {
        var reader = new TextReader(this);
        reader.scan(unit, null);
        return reader.texts();
    }

    List<Method> methods() {
        var reader = new MethodReader(this);
        reader.scan(unit, null);
        return reader.methods();
    }

    /// The Markdown comment of a package-info, in one line.
    String packageComment() {
        return text.lines()
                .takeWhile(line -> line.startsWith("///"))
                .map(line -> line.substring(3).strip())
                .collect(Collectors.joining(" "));
    }

    int lineOf(long position) {
        return (int) unit.getLineMap().getLineNumber(position);
    }
}
