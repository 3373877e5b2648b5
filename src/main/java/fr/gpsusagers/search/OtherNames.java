package fr.gpsusagers.search;

import java.util.List;

/// What people call contacts besides their official names: acronyms, old names, everyday names. Part of a pack.
public record OtherNames(List<OtherName> all) {

    public static final OtherNames NONE = new OtherNames(List.of());

    public OtherNames {
        all = List.copyOf(all);
    }

    /// Names that mean the same contacts.
    ///
    /// @param targets what they mean, in order of preference
    public record OtherName(List<NameTarget> targets, List<String> names) {}
}
