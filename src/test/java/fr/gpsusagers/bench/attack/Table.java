package fr.gpsusagers.bench.attack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A file of odd texts beside this class, one a line, as Java writes them; `«a*900»` is `a` 900 times.
final class Table {

    private static final Pattern REPEATED = Pattern.compile("(?s)«(.+?)\\*(\\d+)»");

    private Table() {}

    static List<String> texts(String name) {
        return read(name).lines().skip(1).map(Table::text).toList();
    }

    /// The texts by their names, which a tab ends.
    static Map<String, String> named(String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        read(name).lines().skip(1).map(line -> line.split("\t", 2)).forEach(line -> texts.put(line[0], text(line[1])));
        return texts;
    }

    private static String text(String line) {
        Matcher repeated = REPEATED.matcher(line.translateEscapes());
        return repeated.replaceAll(
                match -> Matcher.quoteReplacement(match.group(1).repeat(Integer.parseInt(match.group(2)))));
    }

    private static String read(String name) {
        try (InputStream file = Objects.requireNonNull(Table.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
