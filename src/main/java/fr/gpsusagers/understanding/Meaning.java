package fr.gpsusagers.understanding;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.guide.ThemeId;
import java.util.List;

/// How far someone's words were understood.
public sealed interface Meaning {

    /// The needs that are shown: the one that is answered, or those to choose from.
    default List<NeedId> needs() {
        return List.of();
    }

    /// One need, without a question.
    record Sure(NeedId need) implements Meaning {

        @Override
        public List<NeedId> needs() {
            return List.of(need);
        }
    }

    /// One of a few needs, likeliest first: the person chooses.
    record Hesitant(List<NeedId> choices) implements Meaning {

        @Override
        public List<NeedId> needs() {
            return choices;
        }
    }

    /// A word or two that name a theme, and none of its needs: « logement ».
    record Topic(ThemeId theme) implements Meaning {}

    /// The words fit almost any need (« mon dossier », « on devait me rappeler »), so the page asks what they are
    /// about.
    record Vague() implements Meaning {}

    /// The words name a place and nothing else.
    record PlaceOnly() implements Meaning {}

    /// A question about this service: what it is, whether a machine answers.
    record AboutSite() implements Meaning {}

    /// Words in another language than French: its code, like `uk`.
    record OtherLanguage(String language) implements Meaning {}

    /// A greeting, a name, a number: nothing is asked for yet.
    record Greeting() implements Meaning {}

    /// The words are about nothing that the guide knows.
    record OffSubject() implements Meaning {}

    /// The words were not understood.
    record Lost() implements Meaning {}
}
