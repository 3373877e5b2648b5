package fr.gpsusagers.architecture;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.domain.JavaMethod;
import fr.gpsusagers.hall.MayCall;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMapping;

/// Writes who may call which address, as declared on the controllers.
final class RightsMatrix {

    private static final String HEAD = """
            # Who may call what

            Generated from the controllers by `GeneratedPapersTest`. Every controller method declares who may call it
            (`@MayCall`); a method without it breaks the build. Who may do what to a request is in
            [rights-of-requests.md](rights-of-requests.md).

            A refused agent leaves a trace in the ledger, `access-refused`: the right, the role and the address as it is
            written here; never the agent, nor the request. `./gps ledger export` prints these entries.

            | Address | Method | Who | Right | Answered by |
            |---|---|---|---|---|
            """;

    private RightsMatrix() {}

    static String of(Project project) {
        Set<String> rows = project.classes().stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isMetaAnnotatedWith(RequestMapping.class))
                .flatMap(RightsMatrix::rows)
                .collect(Collectors.toCollection(TreeSet::new));
        return HEAD + String.join("", rows.isEmpty() ? Set.of("| none yet | | | | |\n") : rows);
    }

    private static Stream<String> rows(JavaMethod method) {
        var route = route(method.getAnnotations().stream());
        String by =
                Floors.moduleOf(method.getOwner()) + "." + method.getOwner().getSimpleName() + "." + method.getName();
        String who = declared(method, "value");
        String right = declared(method, "right");
        String prefix = method.getOwner().getAnnotations().stream()
                .filter(RightsMatrix::isRoute)
                .flatMap(RightsMatrix::addresses)
                .findFirst()
                .orElse("");
        return addresses(route)
                .map(address -> "| `" + prefix + address + "` | " + verbs(route) + " | " + who + " | " + right + " | `"
                        + by + "` |\n");
    }

    private static String declared(JavaMethod method, String property) {
        return method.tryGetAnnotationOfType(MayCall.class.getName()).stream()
                .flatMap(rule -> words(rule, property))
                .collect(Collectors.joining(", "));
    }

    private static JavaAnnotation<?> route(Stream<? extends JavaAnnotation<?>> annotations) {
        return annotations.filter(RightsMatrix::isRoute).findFirst().orElseThrow();
    }

    private static boolean isRoute(JavaAnnotation<?> annotation) {
        return annotation.getRawType().isEquivalentTo(RequestMapping.class)
                || annotation.getRawType().isMetaAnnotatedWith(RequestMapping.class);
    }

    private static Stream<String> addresses(JavaAnnotation<?> route) {
        List<String> written =
                Stream.concat(words(route, "value"), words(route, "path")).toList();
        return written.isEmpty() ? Stream.of("") : written.stream();
    }

    /// The HTTP methods: `GET` for `@GetMapping`, or the ones that `@RequestMapping` names.
    private static String verbs(JavaAnnotation<?> route) {
        String name = route.getRawType().getSimpleName().replace("Mapping", "").toUpperCase(Locale.ROOT);
        String named = words(route, "method").collect(Collectors.joining(", "));
        return !name.equals("REQUEST") ? name : named.isEmpty() ? "any" : named;
    }

    private static Stream<String> words(JavaAnnotation<?> annotation, String property) {
        return annotation.get(property).stream()
                .flatMap(value -> value instanceof Object[] many ? Arrays.stream(many) : Stream.of(value))
                .map(value -> value instanceof JavaEnumConstant constant ? constant.name() : value.toString());
    }
}
