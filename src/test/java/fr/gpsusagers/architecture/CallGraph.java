package fr.gpsusagers.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.MethodHandleEntry;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Who calls whom in compiled classes, with each lambda as a method of its own. A call of an interface may run any of
/// its implementations in the project.
final class CallGraph {

    private final Map<Method, Set<Method>> calls = new HashMap<>();
    private final Map<String, Set<String>> implementations = new HashMap<>();

    /// @param owner the internal name of the class, such as `java/sql/ResultSet`
    record Method(String owner, String name, String type) {

        /// The simple name of the outermost class.
        String place() {
            return owner.substring(owner.lastIndexOf('/') + 1).replaceFirst("\\$.*", "");
        }
    }

    private CallGraph() {}

    /// Reads all classes below a folder.
    static CallGraph of(Path folder) {
        var graph = new CallGraph();
        if (Files.isDirectory(folder)) {
            try (var files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".class")).forEach(graph::read);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return graph;
    }

    private void read(Path file) {
        try {
            ClassModel type = ClassFile.of().parse(file);
            String name = type.thisClass().asInternalName();
            Stream.concat(type.superclass().stream(), type.interfaces().stream())
                    .forEach(above -> implementations
                            .computeIfAbsent(above.asInternalName(), _ -> new HashSet<>())
                            .add(name));
            type.methods()
                    .forEach(method -> calls.put(
                            new Method(
                                    name,
                                    method.methodName().stringValue(),
                                    method.methodType().stringValue()),
                            callsIn(method)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<Method> callsIn(MethodModel method) {
        var called = new LinkedHashSet<Method>();
        method.code()
                .ifPresent(code -> code.forEach(element -> {
                    switch (element) {
                        case InvokeInstruction call ->
                            called.add(new Method(
                                    call.owner().asInternalName(),
                                    call.name().stringValue(),
                                    call.type().stringValue()));
                        case InvokeDynamicInstruction lambda ->
                            handlesOf(lambda).forEach(called::add);
                        default -> {}
                    }
                }));
        return called;
    }

    private static Stream<Method> handlesOf(InvokeDynamicInstruction lambda) {
        return lambda.invokedynamic().bootstrap().arguments().stream()
                .filter(MethodHandleEntry.class::isInstance)
                .map(MethodHandleEntry.class::cast)
                .map(handle -> new Method(
                        handle.reference().owner().asInternalName(),
                        handle.reference().name().stringValue(),
                        handle.reference().type().stringValue()));
    }

    /// The methods of the project that fulfil a condition.
    Stream<Method> methods(Predicate<Method> condition) {
        return calls.keySet().stream().filter(condition);
    }

    /// Finds a method that this one calls, at first hand or through others.
    Optional<Method> findCall(Method start, Predicate<Method> wanted) {
        var seen = new HashSet<>(Set.of(start));
        var next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            for (Method called : calls.getOrDefault(next.poll(), Set.of())) {
                if (wanted.test(called)) {
                    return Optional.of(called);
                }
                owners(called.owner())
                        .map(owner -> new Method(owner, called.name(), called.type()))
                        .filter(seen::add)
                        .forEach(next::add);
            }
        }
        return Optional.empty();
    }

    private Stream<String> owners(String type) {
        return Stream.concat(
                Stream.of(type),
                implementations.getOrDefault(type, Set.of()).stream().flatMap(this::owners));
    }
}
