package fr.gpsusagers.switchboard.card;

import fr.gpsusagers.hall.form.FormFields;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Everything an agent typed or chose on a card. Every button sends all of it, so that pressing one button never
/// loses what was typed for another.
record CardForm(Map<Part, String> texts, Map<Choice, String> choices) {

    private static final int LONGEST_CHOICE = 160;

    /// A field of the card.
    sealed interface Field {

        /// The name and the id of the field on the page.
        String field();
    }

    /// A text field of the card.
    enum Part implements Field {
        NOTE("note", 8_000, "Note pour le service", ""),
        ANSWER("reponse", 8_000, "Votre réponse", "Réponse non envoyée\u00A0: "),
        MANDATE("mandat", 200, "Le mandat que vous avez vu", "Mandat\u00A0: "),
        REASON("raison", 200, "Pourquoi, en un mot", "Pas pour nous\u00A0: "),
        SAID("dit", 2_000, "Ce qui a été dit", "");

        private final String field;
        private final int longest;
        private final String label;
        private final String introduction;

        Part(String field, int longest, String label, String introduction) {
            this.field = field;
            this.longest = longest;
            this.label = label;
            this.introduction = introduction;
        }

        @Override
        public String field() {
            return field;
        }

        String label() {
            return label;
        }

        int longest() {
            return longest;
        }
    }

    /// A list, checkbox, date or button field of the card.
    enum Choice implements Field {
        DESK("guichet"),
        BODY("organisme"),
        HOUR("quand"),
        PREPARED("modele"),
        SEND_ON("transmettre");

        private final String field;

        Choice(String field) {
            this.field = field;
        }

        @Override
        public String field() {
            return field;
        }
    }

    /// Where the page draws the agent's attention.
    ///
    /// @param mistake why the last action was refused; empty if it was not
    /// @param field the field to fill in or correct; empty if no field would help
    record Attention(Optional<String> mistake, Optional<Field> field) {

        static final Attention NONE = new Attention(Optional.empty(), Optional.empty());

        static Attention to(String mistake) {
            return new Attention(Optional.of(mistake), Optional.empty());
        }

        static Attention to(Field field) {
            return new Attention(Optional.empty(), Optional.of(field));
        }

        static Attention to(Field field, String mistake) {
            return new Attention(Optional.of(mistake), Optional.of(field));
        }

        boolean isNeeded(Field one) {
            return field.equals(Optional.of(one));
        }

        /// Returns whether the last action was refused because of this field.
        boolean isWrong(Field one) {
            return mistake.isPresent() && isNeeded(one);
        }

        /// Returns the id of the error message at this field, after a blank, to add to its `aria-describedby`.
        String describing(Field one) {
            return isWrong(one) ? " " + one.field() + "-erreur" : "";
        }
    }

    /// The texts that become a note when the agent leaves the card. An answer is sent, or cleared by him.
    static final Set<Part> BESIDE_ANSWER = EnumSet.complementOf(EnumSet.of(Part.ANSWER));

    /// The form of a newly opened card. By default, a request closed for another body is sent on to it.
    static final CardForm EMPTY = new CardForm(Map.of(), Map.of(Choice.SEND_ON, "oui"));

    static CardForm read(HttpServletRequest request) {
        var fields = new FormFields(request);
        var texts = new EnumMap<Part, String>(Part.class);
        for (Part part : Part.values()) {
            fields.find(part.field, part.longest).ifPresent(text -> texts.put(part, text));
        }
        if (request.getParameter("retirer") != null) {
            texts.put(Part.MANDATE, CardPage.NO_MANDATE);
        }
        var choices = new EnumMap<Choice, String>(Choice.class);
        for (Choice choice : Choice.values()) {
            fields.find(choice.field, LONGEST_CHOICE).ifPresent(value -> choices.put(choice, value));
        }
        return new CardForm(texts, choices);
    }

    String text(Part part) {
        return texts.getOrDefault(part, "");
    }

    String choice(Choice choice) {
        return choices.getOrDefault(choice, "");
    }

    boolean has(Part part) {
        return texts.containsKey(part);
    }

    boolean isTyped() {
        return !texts.isEmpty();
    }

    /// Returns the fields with text, in the order of the card.
    List<Part> typed() {
        return Arrays.stream(Part.values()).filter(this::has).toList();
    }

    CardForm with(Part part, String text) {
        var more = new EnumMap<Part, String>(Part.class);
        more.putAll(texts);
        more.put(part, text);
        return new CardForm(more, choices);
    }

    CardForm without(Set<Part> saved) {
        var rest = new EnumMap<Part, String>(Part.class);
        rest.putAll(texts);
        rest.keySet().removeAll(saved);
        return new CardForm(rest, choices);
    }

    /// Joins these texts into one note. Each keeps a label that says which field it came from.
    String asNote(Set<Part> parts) {
        return Arrays.stream(Part.values())
                .filter(part -> parts.contains(part) && has(part))
                .map(part -> part.introduction + text(part))
                .collect(Collectors.joining("\n"));
    }

    /// Returns this form with what was said as a note for colleagues.
    CardForm saidAsNote() {
        Set<Part> both = Set.of(Part.SAID, Part.NOTE);
        return has(Part.SAID) ? without(both).with(Part.NOTE, asNote(both)) : this;
    }

    @Override
    public String toString() {
        return "CardForm[…]";
    }
}
