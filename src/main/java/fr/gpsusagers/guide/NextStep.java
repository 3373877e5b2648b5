package fr.gpsusagers.guide;

/// Where an answer leads: one more question, or a need.
public sealed interface NextStep {

    record ToQuestion(QuestionId question) implements NextStep {}

    record ToNeed(NeedId need) implements NextStep {}

    /// The identifier of what it leads to, as it stands in an address.
    default String id() {
        return switch (this) {
            case ToQuestion(QuestionId question) -> question.value();
            case ToNeed(NeedId need) -> need.value();
        };
    }
}
