package fr.gpsusagers.switchboard.todo;

import fr.gpsusagers.availability.TimeWords;
import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.DueWords;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.Promise;
import fr.gpsusagers.enquiry.person.Calling;
import fr.gpsusagers.enquiry.person.HalfDay;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.work.ToDo;
import fr.gpsusagers.hall.Icon;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.staff.Agent;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One open request in the list, by its due time.
///
/// @param hour « 12 h »
/// @param left « dans 48 min »
/// @param title « RSA suspendu »
/// @param words « Lisieux, « on m’a coupé… » »
/// @param kind « 2e essai », « Pas avant 14 h »
/// @param notes what else decides who takes it, and when: « Le matin », « Prise par vous »
public record DueLine(
        String id,
        Group group,
        String hour,
        String left,
        String title,
        String words,
        Icon icon,
        String kind,
        List<String> notes) {

    private static final int EXCERPT = 140;
    private static final String UNSAFE_NOW = "Ne pas appeler maintenant";

    /// The heading under which a line appears.
    public enum Group {
        /// The citizen can be called safely now. At any other hour, a call could put the citizen in danger.
        CALL_NOW("À appeler maintenant"),
        /// The citizen told of a danger, and no agent has it yet: it is read before all others.
        DANGER("Danger, à lire d’abord"),
        /// Nobody called in the citizen’s safe hour, and nobody has worked on the request since.
        MISSED("Heure sans danger manquée"),
        LATE("En retard"),
        SOON("Bientôt dû"),
        TODAY("Aujourd’hui"),
        LATER("Plus tard");

        private final String label;

        Group(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public boolean isPressing() {
            return this != TODAY && this != LATER;
        }
    }

    /// Whether its citizen may be in danger: calls and messages ask for caution.
    public boolean isGrave() {
        return icon == Icon.SHIELD;
    }

    /// Whether a call now would endanger the citizen. An open card then removes the number.
    public boolean isUnsafe() {
        return kind.equals(UNSAFE_NOW);
    }

    static DueLine of(ToDo.Line line, PageContext context, Agent agent) {
        Enquiry.Open enquiry = line.enquiry();
        LocalDateTime due = FrenchTime.at(enquiry.promise().dueBy());
        return new DueLine(
                enquiry.id().toString(),
                group(line, context),
                TimeWords.hour(due.toLocalTime()),
                DueWords.left(due, context.now()),
                context.labelOf(enquiry.topic().need()),
                inHand(enquiry, context, agent) + words(line),
                icon(enquiry),
                kind(line, context.now()),
                notes(line, context, agent));
    }

    /// Returns who is working on a request that is overdue or due within an hour. No timer takes it from him, so he
    /// and his team lead must see that it is due.
    private static String inHand(Enquiry.Open enquiry, PageContext context, Agent agent) {
        Instant now = context.instant();
        if (!enquiry.promise().isPressing(now) || !enquiry.isInUse(now)) {
            return "";
        }
        boolean own = enquiry instanceof Enquiry.Taken taken && taken.agent().equals(agent.id());
        return own ? "Vous l’avez. " : "Un collègue l’a. ";
    }

    private static Group group(ToDo.Line line, PageContext context) {
        Promise promise = line.enquiry().promise();
        Instant now = context.instant();
        if (line.isSafeHour(now)) {
            return Group.CALL_NOW;
        }
        if (line.isDangerUnread()) {
            return Group.DANGER;
        }
        if (line.hasMissedSafeHour()) {
            return Group.MISSED;
        }
        if (promise.isPressing(now)) {
            return promise.dueBy().isBefore(now) ? Group.LATE : Group.SOON;
        }
        boolean today = FrenchTime.at(promise.dueBy()).toLocalDate().equals(context.today());
        return today ? Group.TODAY : Group.LATER;
    }

    /// Returns the commune, which a long title would hide, then the beginning of the citizen's words: of the last ones
    /// if they may be what tells of a danger.
    private static String words(ToDo.Line line) {
        if (line.person().isEmpty()) {
            return "Illisible\u00A0: ouvrez-la pour savoir quoi faire";
        }
        return Stream.concat(
                        line.person().flatMap(Person::place).stream(),
                        Stream.concat(
                                        line.inDanger().stream(),
                                        line.person().stream().flatMap(person -> person.words().stream()))
                                .limit(1)
                                .map(words -> "«\u00A0" + cut(words) + "\u00A0»"))
                .collect(Collectors.joining(", "));
    }

    private static String cut(String words) {
        return words.length() > EXCERPT ? FormFields.cut(words, EXCERPT) + "…" : words;
    }

    private static Icon icon(Enquiry enquiry) {
        if (enquiry.topic().caution() != Caution.ORDINARY) {
            return Icon.SHIELD;
        }
        if (enquiry.topic().isUrgent()) {
            return Icon.ALERT;
        }
        return enquiry.topic().channel().isWritten() ? Icon.MAIL : Icon.CALLBACK;
    }

    /// Returns what to do, and first of all what not to do now.
    private static String kind(ToDo.Line line, LocalDateTime now) {
        Enquiry enquiry = line.enquiry();
        if (enquiry.topic().caution() == Caution.NEVER) {
            return "Ne pas appeler";
        }
        if (enquiry.topic().channel().isWritten()) {
            return "Écrire";
        }
        if (new Calling(enquiry.topic(), line.person()).isUnsafe(now)) {
            return UNSAFE_NOW;
        }
        return enquiry.promise()
                .notBefore()
                .map(FrenchTime::at)
                .filter(now::isBefore)
                .filter(from -> from.toLocalDate().equals(now.toLocalDate()))
                .map(from -> "Pas avant " + TimeWords.hour(from.toLocalTime()))
                .orElseGet(() -> attempt(enquiry));
    }

    private static String attempt(Enquiry enquiry) {
        int attempts = enquiry.facts().attempts();
        return attempts == 0 ? "Rappel" : attempts + 1 + "e essai";
    }

    private static List<String> notes(ToDo.Line line, PageContext context, Agent agent) {
        Enquiry.Open enquiry = line.enquiry();
        var notes = new ArrayList<String>();
        if (enquiry.topic().isUrgent()) {
            notes.add("Urgent");
        }
        if (enquiry instanceof Enquiry.Taken) {
            notes.add(line.isHeldBy(agent.id()) ? "Prise par vous" : "Prise par un collègue");
        }
        if (line.isHeardSince()) {
            notes.add("Nouveau mot");
        } else if (line.waitsFor(agent.id())) {
            notes.add("Commencée par vous");
        }
        if (enquiry.topic().caution() == Caution.ORDINARY) {
            line.person().ifPresent(person -> addWishes(notes, person));
        }
        if (agent.desks().size() > 1) {
            notes.add(context.nameOf(enquiry.desk()));
        }
        return List.copyOf(notes);
    }

    private static void addWishes(List<String> notes, Person person) {
        person.moments().stream().sorted().map(HalfDay::label).forEach(notes::add);
        person.language().map(language -> "Parle " + language).ifPresent(notes::add);
    }
}
