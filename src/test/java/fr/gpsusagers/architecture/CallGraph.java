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
import java.util.Map;
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

    /// Finds the methods that fulfil a condition and make such a call, at first hand or through others. Goes from the
    /// calls up to who makes them, once for all methods.
    Stream<Method> thatCall(Predicate<Method> condition, Predicate<Method> wanted) {
        Map<Method, Set<Method>> callers = callers();
        var found = new HashSet<Method>();
        var next = new ArrayDeque<Method>();
        calls.forEach((method, called) -> {
            if (called.stream().anyMatch(wanted) && found.add(method)) {
                next.add(method);
            }
        });
        while (!next.isEmpty()) {
            callers.getOrDefault(next.poll(), Set.of()).stream()
                    .filter(found::add)
                    .forEach(next::add);
        }
        return found.stream().filter(condition);
    }

    private Map<Method, Set<Method>> callers() {
        var callers = new HashMap<Method, Set<Method>>();
        calls.forEach((caller, called) -> called.forEach(each -> runBy(each)
                .filter(calls::containsKey)
                .forEach(method ->
                        callers.computeIfAbsent(method, _ -> new HashSet<>()).add(caller))));
        return callers;
    }

    /// A constructor is that of its class alone; any other method may be that of a subclass.
    private Stream<Method> runBy(Method called) {
        return called.name().equals("<init>")
                ? Stream.of(called)
                : owners(called.owner()).map(owner -> new Method(owner, called.name(), called.type()));
    }

    private Stream<String> owners(String type) {
        return Stream.concat(
                Stream.of(type),
                implementations.getOrDefault(type, Set.of()).stream().flatMap(this::owners));
    }
}
