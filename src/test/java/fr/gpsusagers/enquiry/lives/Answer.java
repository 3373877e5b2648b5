package fr.gpsusagers.enquiry.lives;

import org.springframework.core.NestedExceptionUtils;

/// What came of an [Order].
public sealed interface Answer {

    /// It was done, or refused as the product refuses.
    ///
    /// @param changed whether it changed something of the staff, or of what was sent. Changes of requests are read
    /// in the database.
    record Done(boolean changed) implements Answer {}

    /// The product failed.
    record Failed(String why) implements Answer {

        /// The message without the request that it names.
        static Failed of(RuntimeException fault) {
            return new Failed(String.valueOf(
                            NestedExceptionUtils.getMostSpecificCause(fault).getMessage())
                    .lines()
                    .findFirst()
                    .orElse("")
                    .replaceAll(" of [0-9a-f-]{36}.*", ""));
        }
    }

    /// Writes it as one line.
    default String line() {
        return switch (this) {
            case Done(boolean changed) -> "done " + changed;
            case Failed(String why) -> "failed " + why;
        };
    }

    /// Reads a line that [#line] wrote.
    static Answer parse(String line) {
        return line.startsWith("done ")
                ? new Done(Boolean.parseBoolean(line.substring("done ".length())))
                : new Failed(line.replaceFirst("^failed ", ""));
    }
}
