package fr.gpsusagers.enquiry;

import java.util.Optional;
import java.util.UUID;

/// Names an enquiry inside the product. A citizen knows its [Reference] only.
public record EnquiryId(UUID value) {

    private static final int WRITTEN = 36;

    public static EnquiryId random() {
        return new EnquiryId(UUID.randomUUID());
    }

    /// Reads what an address or a form holds.
    public static Optional<EnquiryId> find(String written) {
        try {
            return written.length() == WRITTEN
                    ? Optional.of(new EnquiryId(UUID.fromString(written)))
                    : Optional.empty();
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
