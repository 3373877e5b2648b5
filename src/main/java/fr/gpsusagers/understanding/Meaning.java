package fr.gpsusagers.understanding;

import fr.gpsusagers.guide.NeedId;
import java.util.List;

/// How far someone's words were understood.
public sealed interface Meaning {

    /// One need, without a question.
    record Sure(NeedId need) implements Meaning {}

    /// One of a few needs, likeliest first: the person chooses.
    record Hesitant(List<NeedId> choices) implements Meaning {}

    /// The words are about nothing that the guide knows.
    record OffSubject() implements Meaning {}

    /// The words were not understood.
    record Lost() implements Meaning {}
}
