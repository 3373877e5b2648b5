package fr.gpsusagers.kernel.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// Reads all parts of a pack from its files, each once and in the order they ask for each other.
public final class FilesReading implements PackReading {

    private final PackFiles files;
    private final Map<Class<?>, PackPart<?>> readers = new LinkedHashMap<>();
    private final Map<Class<?>, Object> values = new LinkedHashMap<>();
    private final Map<String, YamlItem> documents = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    public FilesReading(PackFiles files, List<? extends PackPart<?>> parts) {
        this.files = files;
        parts.forEach(part -> readers.put(part.type(), part));
    }

    /// Reads every part and gives the values by type.
    public Map<Class<?>, Object> readAll() {
        readers.keySet().forEach(this::part);
        return Map.copyOf(values);
    }

    /// What was found wrong so far, by file and line.
    public List<Finding> findings() {
        return findings.stream()
                .sorted(Comparator.comparing(
                                (Finding finding) -> finding.where().file())
                        .thenComparing(finding -> finding.where().line()))
                .distinct()
                .toList();
    }

    @Override
    public <P> P part(Class<P> type) {
        Object value = values.get(type);
        if (value == null) {
            PackPart<?> reader = readers.get(type);
            if (reader == null) {
                throw new IllegalStateException("No part reads " + type.getSimpleName());
            }
            value = reader.read(this);
            values.put(type, value);
        }
        return type.cast(value);
    }

    @Override
    public <T> List<T> rows(String file, Function<CsvRow, T> read) {
        return each(csv(file), CsvRow::spot, read);
    }

    @Override
    public <T> List<T> items(String file, String key, Function<YamlItem, T> read) {
        return each(document(file).items(key), YamlItem::spot, read);
    }

    private <R, T> List<T> each(List<R> raw, Function<R, Spot> spot, Function<R, T> read) {
        var taken = new ArrayList<T>();
        for (R item : raw) {
            try {
                taken.add(read.apply(item));
            } catch (IllegalArgumentException wrong) {
                error(spot.apply(item), String.valueOf(wrong.getMessage()));
            }
        }
        return List.copyOf(taken);
    }

    private List<CsvRow> csv(String file) {
        return existing(file, text -> CsvFile.read(file, text, this::error)).orElse(List.of());
    }

    @Override
    public YamlItem document(String file) {
        return documents.computeIfAbsent(
                file,
                name -> existing(name, text -> YamlFile.read(name, text, this::error))
                        .orElseGet(() -> YamlFile.empty(name)));
    }

    private <T> Optional<T> existing(String file, Function<String, T> read) {
        Optional<String> text = files.find(file);
        if (text.isEmpty()) {
            error(new Spot(file, 0), "Le fichier manque. Ajoutez-le, ou voyez docs/pack.md.");
        }
        return text.map(read);
    }

    @Override
    public Optional<String> findText(String file) {
        return files.find(file);
    }

    @Override
    public List<String> files(String folder, String ending) {
        return files.names(folder, ending);
    }

    @Override
    public void error(Spot where, String message) {
        findings.add(new Finding(Finding.Severity.ERROR, where, message));
    }

    @Override
    public void warning(Spot where, String message) {
        findings.add(new Finding(Finding.Severity.WARNING, where, message));
    }

    /// How a file reports what is wrong in it.
    interface Report extends BiConsumer<Spot, String> {}
}
