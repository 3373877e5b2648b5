package fr.gpsusagers.understanding;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.guide.ThemeId;
import java.util.List;

/// How well a citizen's words were understood.
public sealed interface Meaning {

    /// The needs that the page shows: the one that it answers, or those to choose from.
    default List<NeedId> needs() {
        return List.of();
    }

    /// One need, clear enough to answer without a question.
    record Sure(NeedId need) implements Meaning {

        @Override
        public List<NeedId> needs() {
            return List.of(need);
        }
    }

    /// One of a few needs, likeliest first: the citizen chooses.
    record Hesitant(List<NeedId> choices) implements Meaning {

        @Override
        public List<NeedId> needs() {
            return choices;
        }
    }

    /// One or two words that name a theme but none of its needs: « logement ».
    record Topic(ThemeId theme) implements Meaning {}

    /// The words fit almost any need (« mon dossier », « on devait me rappeler »), so the page asks what they
    /// are about.
    record Vague() implements Meaning {}

    /// The words name a place and nothing else.
    record PlaceOnly() implements Meaning {}

    /// A question about this service: what it is, whether a machine answers.
    record AboutSite() implements Meaning {}

    /// Words in a language other than French, given by its code, such as `uk`.
    record OtherLanguage(String language) implements Meaning {}

    /// A greeting, a name, a number: the citizen asks for nothing yet.
    record Greeting() implements Meaning {}

    /// The words are about nothing that the guide covers.
    record OffSubject() implements Meaning {}

    /// The words insult or threaten those who answer, and tell nothing else.
    record Abuse() implements Meaning {}

    /// The words were not understood.
    record Lost() implements Meaning {}
}
