package fr.gpsusagers.orientation.layer;

/// What one kind of change does to a pack. All methods throw an `IllegalArgumentException` with a French message
/// that says how to mend what is not understood.
sealed interface Edit permits BannerEdit, BlocksEdit, ChannelEdit, ClosureEdit, HoursEdit, NumberEdit, SubstituteEdit {

    /// Stands for nothing: no number, no substitute, no closure.
    String NOTHING = "-";

    /// The value as it is kept: two ways to write the same become one.
    String normalise(String value);

    /// What the published pack says, in the notation of the change's value.
    String read(Draft draft, ContentChange change);

    /// Lays the change above what is in the draft.
    void lay(Draft draft, ContentChange change);
}
