package fr.gpsusagers.enquiry.lives;

import fr.gpsusagers.enquiry.EnquiryId;
import java.time.Instant;
import java.util.Optional;

/// An act as a process is told to do it: by whom, about which request, at which instant. Both processes get the
/// same time this way; neither has a clock of its own.
///
/// @param agent the place of the agent in [Team#AGENTS]
/// @param about the request; empty where there is none yet
/// @param other a second request: to join the first one to
/// @param how a detail, as in [Act]
/// @param form which of the forms that were filled in, where one is sent
/// @param pack which of the [Packs] is in service in that process
public record Order(
        Act.Kind kind,
        int agent,
        Optional<EnquiryId> about,
        Optional<EnquiryId> other,
        int how,
        int form,
        Instant at,
        int pack) {

    private static final int PARTS = 8;
    private static final String NONE = "-";

    /// Writes it as one line.
    public String line() {
        return String.join(
                " ",
                kind.name(),
                String.valueOf(agent),
                about.map(EnquiryId::toString).orElse(NONE),
                other.map(EnquiryId::toString).orElse(NONE),
                String.valueOf(how),
                String.valueOf(form),
                at.toString(),
                String.valueOf(pack));
    }

    /// Reads a line that [#line] wrote.
    public static Order parse(String line) {
        String[] parts = line.split(" ", PARTS);
        return new Order(
                Act.Kind.valueOf(parts[0]),
                Integer.parseInt(parts[1]),
                id(parts[2]),
                id(parts[3]),
                Integer.parseInt(parts[4]),
                Integer.parseInt(parts[5]),
                Instant.parse(parts[6]),
                Integer.parseInt(parts[7]));
    }

    private static Optional<EnquiryId> id(String written) {
        return EnquiryId.find(written);
    }
}
