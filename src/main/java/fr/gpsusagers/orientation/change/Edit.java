package fr.gpsusagers.orientation.change;

/// The effect of one kind of change on a pack. All methods throw an `IllegalArgumentException` with a message in
/// French that says how to correct the change.
sealed interface Edit permits BannerEdit, BlocksEdit, ChannelEdit, ClosureEdit, HoursEdit, NumberEdit, SubstituteEdit {

    /// Stands for nothing: no number, no substitute, no closure.
    String NOTHING = "-";

    /// Returns the value in its normal form, so that equal values are written alike.
    String normalise(String value);

    /// Returns the value that the published pack has, written like the value of the change.
    String read(Draft draft, ContentChange change);

    /// Applies the change to the draft.
    void apply(Draft draft, ContentChange change);
}
