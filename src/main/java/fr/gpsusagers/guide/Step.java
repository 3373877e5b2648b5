package fr.gpsusagers.guide;

/// Where an answer leads: one more question, or a need.
public sealed interface Step {

    record ToQuestion(QuestionId question) implements Step {}

    record ToNeed(NeedId need) implements Step {}

    /// The identifier of what it leads to, as it stands in an address.
    default String id() {
        return switch (this) {
            case ToQuestion(QuestionId question) -> question.value();
            case ToNeed(NeedId need) -> need.value();
        };
    }
}
