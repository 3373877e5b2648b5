package fr.gpsusagers.guide;

/// Where an answer leads: to another question, or to a need.
public sealed interface NextStep {

    record ToQuestion(QuestionId question) implements NextStep {}

    record ToNeed(NeedId need) implements NextStep {}

    /// The id of that question or need, as it appears in URLs.
    default String id() {
        return switch (this) {
            case ToQuestion(QuestionId question) -> question.value();
            case ToNeed(NeedId need) -> need.value();
        };
    }
}
