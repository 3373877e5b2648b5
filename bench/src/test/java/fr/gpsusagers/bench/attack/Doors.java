package fr.gpsusagers.bench.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Every address of the product that `docs/rights.md` lists, and the fields that forms and queries read.
///
/// @param pages addresses to read, with a valid value for each path variable
/// @param forms addresses to post to
record Doors(List<String> pages, List<String> forms) {

    private static final Pattern ROW = Pattern.compile("^\\| `([^`]+)` \\| (GET|POST|any) \\| (\\w+) ");
    private static final Map<String, String> PLACES = Map.of(
            "{need}", "rsa-suspension",
            "{commune}", "14366",
            "{contact:[a-z0-9-]+}", "standard",
            "{name}", "fleche",
            "{*steps}", "rsa/rsa-suspension",
            "{token}", "A".repeat(43),
            "{id}", "00000000-0000-4000-8000-000000000000",
            "{desk}", "guichet-standard");

    /// Each field of a form or query, with a valid value.
    static final Map<String, String> FIELDS = Table.named("fields.txt");

    static Doors read() throws IOException {
        List<String> pages = new ArrayList<>();
        List<String> forms = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("docs/rights.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.find()) {
                String address = PLACES.entrySet().stream()
                        .reduce(
                                row.group(1),
                                (path, place) -> path.replace(place.getKey(), place.getValue()),
                                (a, _) -> a);
                (row.group(2).equals("POST") ? forms : pages).add(address);
            }
        }
        if (pages.size() < 20 || forms.size() < 10) {
            throw new IllegalStateException("docs/rights.md is not written as expected");
        }
        return new Doors(List.copyOf(pages), List.copyOf(forms));
    }

    /// Returns a form or query with all fields, one of which has another value.
    ///
    /// @param value the other value, already URL-encoded
    static String fields(String name, String value) {
        var form = new StringBuilder();
        FIELDS.forEach((field, good) -> form.append(form.isEmpty() ? "" : "&")
                .append(field)
                .append('=')
                .append(field.equals(name) ? value : Stranger.encoded(good)));
        return form.toString();
    }
}
