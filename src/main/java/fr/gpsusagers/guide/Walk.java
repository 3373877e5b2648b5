package fr.gpsusagers.guide;

import java.util.List;

/// Where a person stands on the way through the guide.
public sealed interface Walk {

    /// What was answered so far, from the first question on.
    List<Answered> trail();

    /// One more question to answer.
    record AtQuestion(List<Answered> trail, Question question) implements Walk {}

    /// A need was reached.
    record AtNeed(List<Answered> trail, Need need) implements Walk {}

    /// The way does not exist (any more): the part of it that does, and the question where it stops.
    record Lost(List<Answered> trail, Question question) implements Walk {}

    /// A question with the answer given to it.
    record Answered(Question question, Choice choice) {}
}
