package fr.gpsusagers.hall;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Finds the handler of an address with variables, such as `/parcours/{*way}`, among those whose address starts with
/// the
/// same word. Spring would match method, headers and address of each of the hundred mappings.
@Component
final class HandlersByStart implements WebMvcRegistrations {

    @Override
    public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new ByStart();
    }

    private record Handler(RequestMappingInfo mapping, HandlerMethod method) {}

    private static final class ByStart extends RequestMappingHandlerMapping {

        /// For each first word, all mappings that can match. A word that is not a key: any mapping may match.
        private final Map<String, List<Handler>> handlers = new HashMap<>();

        @Override
        protected void handlerMethodsInitialized(Map<RequestMappingInfo, HandlerMethod> methods) {
            super.handlerMethodsInitialized(methods);
            for (String word : new TreeSet<>(methods.keySet().stream()
                    .flatMap(mapping -> starts(mapping).stream())
                    .toList())) {
                var possible = new ArrayList<Handler>();
                methods.forEach((mapping, method) -> {
                    if (starts(mapping).stream().anyMatch(start -> start.equals(word) || isVariable(start))) {
                        possible.add(new Handler(mapping, method));
                    }
                });
                if (!isVariable(word)) {
                    handlers.put(word, List.copyOf(possible));
                }
            }
        }

        /// Leaves to Spring what is not plain: no mapping matches, or several.
        @Override
        protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request)
                throws Exception {
            Handler found = null;
            RequestMappingInfo match = null;
            for (Handler handler : handlers.getOrDefault(firstWord(path), List.of())) {
                RequestMappingInfo matching = getMatchingMapping(handler.mapping(), request);
                if (matching != null && match != null) {
                    return super.lookupHandlerMethod(path, request);
                }
                if (matching != null) {
                    match = matching;
                    found = handler;
                }
            }
            if (found == null || match == null) {
                return super.lookupHandlerMethod(path, request);
            }
            request.setAttribute(BEST_MATCHING_HANDLER_ATTRIBUTE, found.method());
            handleMatch(match, path, request);
            return found.method();
        }
    }

    private static Set<String> starts(RequestMappingInfo mapping) {
        var starts = new TreeSet<String>();
        mapping.getPatternValues().forEach(pattern -> starts.add(firstWord(pattern)));
        return starts;
    }

    /// Returns `/parcours` for `/parcours/rsa`.
    private static String firstWord(String path) {
        int end = path.indexOf('/', 1);
        return end < 0 ? path : path.substring(0, end);
    }

    private static boolean isVariable(String start) {
        return start.chars().anyMatch(letter -> "{*?".indexOf(letter) >= 0);
    }
}
