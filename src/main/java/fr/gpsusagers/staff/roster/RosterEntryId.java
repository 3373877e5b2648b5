package fr.gpsusagers.staff.roster;

import java.util.Optional;
import java.util.regex.Pattern;

/// The id of an entry of the staff directory. It is a keyed hash, so that forms and URLs never reveal a name. An entry
/// keeps its id from one import to the next.
public record RosterEntryId(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

    public RosterEntryId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Malformed id of a roster entry");
        }
    }

    /// Parses an identifier that a browser sent. Empty if it is malformed.
    public static Optional<RosterEntryId> find(String written) {
        return Optional.of(written).filter(text -> FORM.matcher(text).matches()).map(RosterEntryId::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
