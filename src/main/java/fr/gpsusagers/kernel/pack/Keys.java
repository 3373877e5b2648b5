package fr.gpsusagers.kernel.pack;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/// The keys that a part reads in the mappings of a YAML file. A key that no part reads is reported as a mistake.
///
/// @param file path of the file, or of a folder, with a trailing `/`
/// @param path the keys that lead to the mappings, joined by dots: `questions.reponses`; empty for the top level
/// @param shapes the kind of value under each key
public record Keys(String file, String path, Map<String, Shape> shapes) {

    /// The kind of value under a key.
    public enum Shape {
        TEXT("", "un texte simple"),
        LIST("[]", "une liste : « - … » sur chaque ligne, ou [… , …]"),
        ITEMS("[:]", "une liste, où chaque ligne « - » porte des clés"),
        KEYS("{}", "des clés, en retrait sur les lignes suivantes");

        private final String mark;
        private final String words;

        Shape(String mark, String words) {
            this.mark = mark;
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /// Parses keys separated by blanks, each followed by the mark of its shape:
    /// `id pieces[] canaux[:] departement{}`.
    public static Keys of(String file, String path, String keys) {
        return new Keys(
                file,
                path,
                Arrays.stream(keys.split("\\s+"))
                        .collect(Collectors.toUnmodifiableMap(Keys::name, Keys::shape, (one, _) -> one)));
    }

    private static String name(String key) {
        return key.replaceAll("[^a-z_]", "");
    }

    private static Shape shape(String key) {
        return Arrays.stream(Shape.values())
                .filter(shape -> key.substring(name(key).length()).equals(shape.mark))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(key));
    }

    boolean belongTo(String name) {
        return file.endsWith("/") ? name.startsWith(file) : name.equals(file);
    }
}
