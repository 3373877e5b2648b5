package fr.gpsusagers.enquiry.lives;

import fr.gpsusagers.enquiry.EnquiryId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where a process reads a message, or its file.
///
/// @param letter the number of the message
/// @param enquiry empty while it waits to be brought to a request
public record Said(Place place, int letter, Optional<EnquiryId> enquiry) {

    private static final int PARTS = 3;
    private static final String NONE = "-";

    enum Place {
        /// On disk, but in no request yet.
        WAITING,
        /// The message that opened a request.
        FIRST,
        /// A message in the thread of a request.
        THREAD,
        /// Among the words of a request to which another one was joined.
        COPY,
        FILE
    }

    /// Writes all as one line.
    public static String line(List<Said> all) {
        return all.stream()
                .map(said -> String.join(
                        " ",
                        said.place.name(),
                        String.valueOf(said.letter),
                        said.enquiry.map(EnquiryId::toString).orElse(NONE)))
                .collect(Collectors.joining(","));
    }

    /// Reads a line that [#line] wrote.
    public static List<Said> parse(String line) {
        return Stream.of(line.split(","))
                .filter(one -> !one.isEmpty())
                .map(one -> one.split(" ", PARTS))
                .map(parts -> new Said(Place.valueOf(parts[0]), Integer.parseInt(parts[1]), EnquiryId.find(parts[2])))
                .toList();
    }
}
