package fr.gpsusagers.sending.desk;

import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.DueWords;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.Topic;
import fr.gpsusagers.enquiry.life.RecordedStep;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.kernel.french.Letters;
import fr.gpsusagers.kernel.start.PublicAddress;
import fr.gpsusagers.sending.desk.DeskMail.Kind;
import fr.gpsusagers.sending.notice.FilledText;
import fr.gpsusagers.sending.notice.NoticeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The title and the text of a mail to a desk. `toString` hides it.
///
/// @param canReply whether the product reads the replies
/// @param hasFiles whether files came with the request itself
/// @param toCheck the replies that are to be checked, oldest first; empty for every other mail
record DeskMailText(
        DeskMail mail,
        DeskThread thread,
        String deskName,
        RequestForDesk request,
        List<RecordedStep> history,
        PublicAddress site,
        boolean canReply,
        boolean hasFiles,
        List<DeskReply> toCheck) {

    private static final int LONGEST = 19_000;

    /// The title shows on a locked telephone: reference, time, and whether someone is in danger. It names neither the
    /// person nor the subject.
    ///
    /// @param isAgain whether the desk had the request before
    static NoticeText title(Kind kind, Enquiry enquiry, boolean isAgain) {
        String words = titleWords(kind, enquiry, isAgain);
        return new NoticeText(
                kind.isForOpen() && isDanger(enquiry.topic())
                        ? "Urgent\u00A0: " + words.substring(0, 1).toLowerCase(Locale.FRENCH) + words.substring(1)
                        : words,
                "{message}");
    }

    private static boolean isDanger(Topic topic) {
        return topic.isUrgent() && topic.caution() != Caution.ORDINARY;
    }

    private static String titleWords(Kind kind, Enquiry enquiry, boolean isAgain) {
        String reference = enquiry.facts().reference().value();
        String due = " à traiter " + DueWords.onPaper(enquiry.promise());
        return switch (kind) {
            case REQUEST -> "Demande " + reference + (isAgain ? " à nouveau" : "") + due;
            case NEWS -> "Demande " + reference + "\u00A0: du nouveau";
            case REMINDER -> "Bientôt l’heure pour la demande " + reference + "," + due;
            case OVER -> "Demande " + reference + "\u00A0: plus rien à faire";
            case REPLY_PASSED_ON, REPLY_PASSED_ON_WITHOUT_FILES ->
                "Demande " + reference + "\u00A0: votre réponse est transmise";
            case REPLY_TO_CHECK -> "Demande " + reference + "\u00A0: une réponse à vérifier";
            case REPLY_NOT_PASSED_ON -> "Demande " + reference + "\u00A0: un mail n’est pas transmis";
        };
    }

    String text() {
        return switch (mail.kind()) {
            case REQUEST, REMINDER -> withLinks(Stream.of(head(), duties(), facts(), written()));
            case NEWS -> withLinks(Stream.of(head(), news(), duties(), facts()));
            case OVER ->
                joined(Stream.of(
                        "Demande " + reference() + ".",
                        "Cette demande n’est plus à traiter par " + deskName + ".",
                        whyOver() + " Ses liens ne servent plus.",
                        "Effacez ses messages de votre boîte."));
            case REPLY_PASSED_ON -> joined(passedOn());
            case REPLY_PASSED_ON_WITHOUT_FILES ->
                joined(
                        Stream.concat(
                                passedOn(),
                                Stream.of(
                                        "",
                                        "Les fichiers joints à votre réponse ne sont pas transmis. Écrivez ce qu’ils disent.")));
            case REPLY_TO_CHECK -> shortened(joined(toCheckLines()), joined(toCheckLinks()));
            case REPLY_NOT_PASSED_ON ->
                joined(Stream.of(
                        "Un mail est arrivé ici pour la demande " + reference()
                                + ". Il n’est pas transmis à la personne.",
                        whyNotPassedOn()));
        };
    }

    private String withLinks(Stream<List<String>> lines) {
        return shortened(joined(lines.flatMap(List::stream)), joined(Stream.concat(links().stream(), foot().stream())));
    }

    /// Cuts what was written, never the links below it.
    private static String shortened(String words, String links) {
        int longest = LONGEST - links.length();
        if (words.length() <= longest) {
            return words + "\n" + links;
        }
        return Letters.cut(words, longest) + " […]\n" + links;
    }

    private static String joined(Stream<String> lines) {
        return lines.map(FilledText::plain).collect(Collectors.joining("\n"));
    }

    private List<String> head() {
        String due = "À traiter " + DueWords.onPaper(enquiry().promise()) + ".";
        String title = "Demande " + reference() + " pour " + deskName + ".";
        return canReply ? List.of(DeskMail.MARK, "", title, due) : List.of(title, due);
    }

    private List<String> duties() {
        return request.duties();
    }

    private List<String> facts() {
        return Stream.concat(Stream.of(""), request.facts().stream()).toList();
    }

    private List<String> news() {
        List<RecordedStep> steps = WriteToDesks.newSteps(mail.since(), history).toList();
        List<String> words = steps.stream()
                .flatMap(recorded -> ThreadLine.ofNews(recorded).stream())
                .toList();
        if (!words.isEmpty()) {
            return words;
        }
        boolean isByPerson = steps.stream().anyMatch(RecordedStep::isByPerson);
        return List.of(
                "",
                isByPerson
                        ? "La personne a changé sa demande. Voici ce qui vaut maintenant."
                        : "L’heure promise a changé. Voici ce qui vaut maintenant.");
    }

    /// What was written so far, to the person too: whoever answers now must not contradict it.
    private List<String> written() {
        return history.stream()
                .flatMap(recorded -> ThreadLine.of(recorded).stream())
                .toList();
    }

    private String whyOver() {
        if (!(enquiry() instanceof Enquiry.Closed closed)) {
            return "Un autre service s’en occupe.";
        }
        return closed.outcome() instanceof Outcome.Withdrawn ? "La personne l’a retirée." : "Elle est terminée.";
    }

    private String whyNotPassedOn() {
        if (enquiry() instanceof Enquiry.Closed) {
            return "La demande est terminée. Ce mail reste dans son dossier.";
        }
        return enquiry().desk().equals(mail.desk())
                ? "Il était vide, ou un collègue s’occupe de la demande. Écrivez à nouveau."
                : "La demande n’est plus chez vous. Le service qui l’a maintenant lit ce mail.";
    }

    private boolean hasAnyFiles() {
        return hasFiles
                || history.stream()
                        .anyMatch(recorded -> recorded.step() instanceof Step.Received step && hasFiles(step));
    }

    static boolean hasFiles(Step.Received step) {
        return step.attachments().filter(count -> count > 0).isPresent();
    }

    private List<String> links() {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add(hasAnyFiles() ? "Je m’en occupe, ou voir les fichiers joints\u00A0:" : "Je m’en occupe\u00A0:");
        lines.add(site.to("/guichet/pris/" + thread.link().value()));
        if (canReply) {
            lines.add("Répondre ne termine pas la demande.");
        }
        lines.addAll(closing());
        return lines;
    }

    private List<String> closing() {
        return List.of(
                owesCall()
                        ? "Terminer, noter un essai, ou rendre la demande\u00A0:"
                        : "Terminer, ou rendre la demande\u00A0:",
                site.to("/guichet/clos/" + thread.link().value()));
    }

    private static List<String> foot() {
        return List.of(
                "",
                "Ces liens ne servent que pour cette demande. Ne transférez pas ce message.",
                "Une fois la demande terminée, effacez-le de votre boîte.");
    }

    private Stream<String> passedOn() {
        String done = "Votre réponse à la demande " + reference() + " est transmise à la personne.";
        if (enquiry() instanceof Enquiry.Closed) {
            return Stream.of(done, "Cette demande est déjà terminée. Vous n’avez plus rien à faire.");
        }
        String next = owesCall() ? "Elle attend aussi votre appel." : "Si tout est dit, terminez la demande.";
        return Stream.concat(Stream.of(done, next), closing().stream());
    }

    private Stream<String> toCheckLines() {
        Stream<String> words = toCheck.stream().flatMap(reply -> ThreadLine.quote(reply.words()));
        return Stream.concat(
                Stream.of(
                        "Une réponse à la demande " + reference() + " est arrivée par mail.",
                        "Rien ne prouve qu’elle vient de vous. Elle n’est pas transmise à la personne.",
                        ""),
                words);
    }

    private Stream<String> toCheckLinks() {
        return Stream.of(
                "",
                "Si elle est de vous, transmettez-la ici\u00A0:",
                site.to("/guichet/reponse/" + thread.link().value()),
                "Sinon, ne faites rien.");
    }

    private boolean owesCall() {
        return !enquiry().topic().isAnsweredInWriting();
    }

    private Enquiry enquiry() {
        return request.enquiry();
    }

    private String reference() {
        return enquiry().facts().reference().value();
    }

    @Override
    public String toString() {
        return "DeskMailText[…]";
    }
}
