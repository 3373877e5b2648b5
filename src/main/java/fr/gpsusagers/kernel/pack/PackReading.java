package fr.gpsusagers.kernel.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// One reading of a pack: its files, the parts read so far, and the mistakes found. Reads each part once, in the order
/// in which the parts ask for each other. Takes over a part of an earlier pack if everything that the part was read
/// from is still the same.
public final class PackReading {

    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(
                    (Finding finding) -> finding.where().file())
            .thenComparing(finding -> finding.where().line());

    private final PackFiles files;
    private final Map<Class<?>, PackPart<?>> readers = new LinkedHashMap<>();
    private final Map<Class<?>, ReadPart> before;
    private final Map<Class<?>, ReadPart> parts = new LinkedHashMap<>();
    private ReadPart current = new ReadPart();
    private final Map<String, YamlItem> documents = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final Slips slips = new Slips();
    private final List<Finding> errors = new ArrayList<>();
    private final List<Finding> warnings = new ArrayList<>();

    public PackReading(PackFiles files, List<? extends PackPart<?>> parts) {
        this(files, parts, Map.of());
    }

    /// Reads files of a publication.
    ///
    /// @param before the parts of an accepted pack, from [#readAll()]
    public PackReading(PackFiles files, List<? extends PackPart<?>> parts, Map<Class<?>, ReadPart> before) {
        this.files = files;
        this.before = Map.copyOf(before);
        parts.forEach(part -> readers.put(part.type(), part));
    }

    /// A part's value and everything that it was read from.
    public static final class ReadPart {

        private final PackFiles.Seen seen = new PackFiles.Seen();
        private final Set<Class<?>> lowerParts = new HashSet<>();
        private final Names names = new Names();
        private Object value = Optional.empty();

        private ReadPart() {}

        public Object value() {
            return value;
        }
    }

    /// Reads every part and returns them by the type of their values.
    public Map<Class<?>, ReadPart> readAll() {
        readers.keySet().forEach(this::part);
        if (!files.wereAccepted()) {
            documents.forEach((file, top) -> new KeyCheck(keysOf(file), slips).check(top));
            files.names().stream()
                    .filter(file -> !asked.contains(file))
                    .forEach(file -> slip(
                            new Spot(file, 0), "Rien ne lit ce fichier. Corrigez son nom, ou retirez-le du paquet."));
        }
        return Map.copyOf(parts);
    }

    private List<Keys> keysOf(String file) {
        return readers.values().stream()
                .flatMap(part -> part.keys().stream())
                .filter(keys -> keys.belongTo(file))
                .toList();
    }

    /// Returns the findings so far, sorted by file and line. Only the first of these kinds of error is reported,
    /// since the later ones may follow from it: what could not be read, then references to ids that are never
    /// defined, then all other errors. Warnings are always included.
    public List<Finding> findings() {
        List<Finding> unread = slips.all().toList();
        List<Finding> unknown = unread.isEmpty() ? names().unknown().toList() : unread;
        List<Finding> first = unknown.isEmpty() ? errors : unknown;
        return Stream.concat(first.stream(), warnings.stream())
                .sorted(BY_PLACE)
                .distinct()
                .toList();
    }

    private Names names() {
        var all = new Names();
        all.addAll(current.names);
        parts.values().forEach(part -> all.addAll(part.names));
        return all;
    }

    /// Returns the value of another module's part, reading it first if necessary. Parts only ask for
    /// parts of lower floors.
    public <P> P part(Class<P> type) {
        current.lowerParts.add(type);
        ReadPart part = parts.get(type);
        if (part == null) {
            part = findUnchanged(type).orElseGet(() -> read(type));
            parts.put(type, part);
        }
        return type.cast(part.value());
    }

    private Optional<ReadPart> findUnchanged(Class<?> type) {
        return Optional.ofNullable(before.get(type))
                .filter(part -> part.seen.isSameIn(files))
                .filter(part -> part.lowerParts.stream()
                        .allMatch(lower -> findUnchanged(lower).isPresent()));
    }

    private ReadPart read(Class<?> type) {
        PackPart<?> reader = readers.get(type);
        if (reader == null) {
            throw new IllegalStateException("No part reads " + type.getSimpleName());
        }
        ReadPart asking = current;
        var part = new ReadPart();
        current = part;
        part.value = reader.read(this);
        current = asking;
        return part;
    }

    /// Converts each row of a CSV file to a value. Reports, with its line, a missing file, a missing or unknown
    /// column, and each row for which `read` throws `IllegalArgumentException`. All other rows are read.
    public <T> List<T> rows(String file, Columns columns, Function<CsvRow, T> read) {
        return each(csv(file, columns), CsvRow::spot, read);
    }

    /// Converts each item of a list in a YAML file (`key: [items]` at its top level) to a value.
    /// Reports mistakes like `rows`.
    public <T> List<T> items(String file, String key, Function<YamlItem, T> read) {
        return each(document(file).items(key), YamlItem::spot, read);
    }

    private <R, T> List<T> each(List<R> raw, Function<R, Spot> spot, Function<R, T> read) {
        var taken = new ArrayList<T>();
        for (R item : raw) {
            try {
                taken.add(read.apply(item));
            } catch (IllegalArgumentException wrong) {
                slip(spot.apply(item), String.valueOf(wrong.getMessage()));
            }
        }
        return List.copyOf(taken);
    }

    private List<CsvRow> csv(String file, Columns columns) {
        Optional<CsvFile> readable = existing(file).map(text -> new CsvFile(file, text, files.wereAccepted()));
        readable.flatMap(CsvFile::broken).ifPresent(slips::broken);
        return readable.filter(csv -> csv.broken().isEmpty())
                .filter(csv -> hasColumns(file, csv.header(), columns))
                .map(csv -> csv.rows(slips::misread))
                .orElse(List.of());
    }

    /// Whether a header has these columns. Reports it otherwise.
    public boolean hasColumns(String file, List<String> header, Columns columns) {
        Optional<String> slip = columns.findSlip(header, files.wereAccepted());
        slip.ifPresent(said -> broken(new Spot(file, 1), said));
        return slip.isEmpty();
    }

    /// Returns the top-level mapping of a YAML file. If the file is missing or broken, reports it and
    /// returns an empty mapping.
    public YamlItem document(String file) {
        current.seen.addFile(files, file);
        YamlItem known = documents.get(file);
        if (known == null) {
            known = existing(file).map(text -> YamlFile.read(file, text, slips)).orElseGet(() -> YamlFile.empty(file));
            documents.put(file, known);
        }
        return known;
    }

    private Optional<String> existing(String file) {
        Optional<String> text = findText(file);
        if (text.isEmpty()) {
            broken(new Spot(file, 0), "Le fichier manque. Ajoutez-le, ou voyez docs/pack.md.");
        }
        return text;
    }

    /// Returns the text of an optional file.
    public Optional<String> findText(String file) {
        asked.add(file);
        current.seen.addFile(files, file);
        if (!files.wereAccepted()) {
            checkLetters(file);
        }
        return slips.isBroken(file) ? Optional.empty() : files.find(file);
    }

    /// Reports a file that is not UTF-8. Without this check, accented letters would be silently misread.
    private void checkLetters(String file) {
        files.lineOfUnreadableLetter(file)
                .ifPresent(line -> broken(
                        new Spot(file, line),
                        "Les lettres accentuées sont illisibles. Enregistrez le fichier en UTF-8."));
    }

    /// Returns the files below a folder whose names have this ending, sorted, as paths from the root of the pack.
    public List<String> files(String folder, String ending) {
        current.seen.addFolder(files, folder, ending);
        return files.names(folder, ending);
    }

    /// Records that a line defines this id.
    public void define(Named what, String id, Spot where) {
        current.names.define(what, id, where);
    }

    /// Records that a line references this id. Reported if no line of the whole pack defines it.
    public void name(Named what, String id, Spot where) {
        current.names.name(what, id, where);
    }

    /// Whether the pack was published before, and so passed all checks: those that only judge
    /// facts are then left out.
    public boolean wasAccepted() {
        return files.wereAccepted();
    }

    /// Reports a file that cannot be read at all. No other mistake of this file is reported.
    public void broken(Spot where, String message) {
        slips.broken(new Finding(Finding.Severity.ERROR, where, message));
    }

    /// Reports something that cannot be read or is defined twice. While there is such a slip, [#error] messages are
    /// withheld: most would follow from it.
    public void slip(Spot where, String message) {
        slips.misread(where, message);
    }

    /// Reports an error: the pack is refused. The message says what is wrong and how to fix it.
    public void error(Spot where, String message) {
        errors.add(new Finding(Finding.Severity.ERROR, where, message));
    }

    /// Reports something that the author of the pack should check. It does not refuse the pack.
    public void warning(Spot where, String message) {
        warnings.add(new Finding(Finding.Severity.WARNING, where, message));
    }
}
