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

/// Reads a file of odd texts beside this class: a first line of explanation, then one text a line with Java
/// escapes; `«a*900»` stands for 900 times `a`.
final class Table {

    private static final Pattern REPEATED = Pattern.compile("(?s)«(.+?)\\*(\\d+)»");

    private Table() {}

    static List<String> texts(String name) {
        return read(name).lines().skip(1).map(Table::text).toList();
    }

    /// Returns the texts by name; a tab separates name and text.
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
