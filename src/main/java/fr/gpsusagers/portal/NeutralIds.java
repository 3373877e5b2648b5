package fr.gpsusagers.portal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Replaces the ids of dangers, and of contacts that help in danger, by numbers in addresses. Someone who reads the
/// browser's history, or over the citizen's shoulder, learns nothing. The table is public; it hides nothing from
/// whoever looks for it.
public final class NeutralIds {

    private static final String BEFORE = "(?<=[/=]|%2F|%2f)";
    private static final String AFTER = "(?=[/&?.]|%2F|%2f|$)";
    private static final Pattern ANY_ID = Pattern.compile(BEFORE + "[a-z0-9]+(?:-[a-z0-9]+)*" + AFTER);

    private static final Map<String, String> CODES = new HashMap<>();
    private static final Map<String, String> IDS = new HashMap<>();

    static {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(NeutralIds.class.getResourceAsStream("adresses-neutres.tsv")),
                StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t")))
                    .forEach(row -> {
                        CODES.put(row.get(1), row.getFirst());
                        IDS.put(row.getFirst(), row.get(1));
                    });
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private NeutralIds() {}

    /// Returns the number that stands for this id in addresses, or the id itself if it names no danger.
    public static String code(String id) {
        return CODES.getOrDefault(id, id);
    }

    /// Returns the id that this number stands for, or the same text if it is no such number.
    public static String id(String code) {
        return IDS.getOrDefault(code, code);
    }

    public static boolean isNeutral(String id) {
        return CODES.containsKey(id);
    }

    /// Returns a window title for a page about this id. It names the subject unless the id is about a danger.
    ///
    /// @param words what the title says instead: « Qui contacter »
    public static String title(String words, String id, String subject) {
        return isNeutral(id) ? title(words, id) : subject;
    }

    /// Returns a window title that does not name the danger. No other page has the same one.
    public static String title(String words, String id) {
        return words + ", fiche " + code(id).substring(1);
    }

    /// Returns this address, path and query, with numbers in place of the ids of dangers.
    public static String neutral(String address) {
        return ANY_ID.matcher(address).replaceAll(found -> Matcher.quoteReplacement(code(found.group())));
    }

    /// Whether an address is about a danger.
    public static boolean isAboutDanger(String address) {
        return ANY_ID.matcher(address).results().anyMatch(found -> IDS.containsKey(found.group()));
    }
}
