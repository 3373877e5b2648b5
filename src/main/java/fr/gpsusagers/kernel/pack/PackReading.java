package fr.gpsusagers.kernel.pack;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// One reading of a pack: its files, the parts read so far, and the mistakes found.
public interface PackReading {

    /// Returns the value of another module's part, reading it first if necessary. Parts only ask for
    /// parts of lower floors.
    <P> P part(Class<P> type);

    /// Converts each row of a CSV file to a value. Reports, with its line, a missing file, a missing or unknown
    /// column, and each row for which `read` throws `IllegalArgumentException`. All other rows are read.
    <T> List<T> rows(String file, Columns columns, Function<CsvRow, T> read);

    /// Whether a header has these columns. Reports it otherwise.
    boolean hasColumns(String file, List<String> header, Columns columns);

    /// Converts each item of a list in a YAML file (`key: [items]` at its top level) to a value.
    /// Reports mistakes like `rows`.
    <T> List<T> items(String file, String key, Function<YamlItem, T> read);

    /// Returns the top-level mapping of a YAML file. If the file is missing or broken, reports it and
    /// returns an empty mapping.
    YamlItem document(String file);

    /// Returns the text of an optional file.
    Optional<String> findText(String file);

    /// Returns the files below a folder whose names have this ending, sorted, as paths from the root of the pack.
    List<String> files(String folder, String ending);

    /// Records that a line defines this id.
    void define(Named what, String id, Spot where);

    /// Records that a line references this id. Reported if no line of the whole pack defines it.
    void name(Named what, String id, Spot where);

    /// Whether the pack was published before, and so passed all checks: those that only judge
    /// facts are then left out.
    boolean wasAccepted();

    /// Reports a file that cannot be read at all. No other mistake of this file is reported.
    void broken(Spot where, String message);

    /// Reports something that cannot be read or is defined twice. While there is such a slip, [#error] messages are
    /// withheld: most would follow from it.
    void slip(Spot where, String message);

    /// Reports an error: the pack is refused. The message says what is wrong and how to fix it.
    void error(Spot where, String message);

    /// Reports something that the author of the pack should check. It does not refuse the pack.
    void warning(Spot where, String message);
}
