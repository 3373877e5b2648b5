package fr.gpsusagers.kernel.pack;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// One reading of a pack: its files, the parts read so far, and what was found wrong.
public interface PackReading {

    /// The value of another module's part, read first if need be. Parts only ask for parts of lower floors.
    <P> P part(Class<P> type);

    /// Turns each row of a CSV file into a value. A missing file, a column that is missing or unknown, and each row
    /// whose
    /// reading throws `IllegalArgumentException`, is reported with its line; the other rows are read.
    <T> List<T> rows(String file, Columns columns, Function<CsvRow, T> read);

    /// Whether a header has these columns; reported when it has not.
    boolean hasColumns(String file, List<String> header, Columns columns);

    /// Turns each item of a list in a YAML file (`key: [items]` at its top) into a value, with the same care as `rows`.
    <T> List<T> items(String file, String key, Function<YamlItem, T> read);

    /// The top of a YAML file; empty, and reported, when it is missing or broken.
    YamlItem document(String file);

    /// The text of a file that a pack may have or not.
    Optional<String> findText(String file);

    /// The files below a folder whose name ends so, sorted, as paths from the root of the pack.
    List<String> files(String folder, String ending);

    /// Says that a line gives this id to something.
    void define(Named what, String id, Spot where);

    /// Says that a line names something by its id; reported when no line of the whole pack gives it.
    void name(Named what, String id, Spot where);

    /// Reports a file that cannot be read at all: nothing else of it is reported.
    void broken(Spot where, String message);

    /// Reports something that cannot be read, or stands twice. Errors in what was read are reported only once there is
    /// no such slip: most would follow from it.
    void slip(Spot where, String message);

    /// Reports something that refuses the pack. The message says what is wrong and how to mend it.
    void error(Spot where, String message);

    /// Reports something that someone should look at.
    void warning(Spot where, String message);
}
