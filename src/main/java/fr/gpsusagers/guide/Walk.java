package fr.gpsusagers.guide;

import java.util.List;

/// Where a citizen stands on a path through the guide.
public sealed interface Walk {

    /// The answers so far, from the first question on.
    List<Answered> trail();

    /// The next question to answer.
    record AtQuestion(List<Answered> trail, Question question) implements Walk {}

    /// The path leads to this need.
    record AtNeed(List<Answered> trail, Need need) implements Walk {}

    /// The path does not exist, or no longer exists: its valid part, and the question at which it stops.
    record Lost(List<Answered> trail, Question question) implements Walk {}

    /// A question with the answer given to it.
    record Answered(Question question, Choice choice) {}
}
