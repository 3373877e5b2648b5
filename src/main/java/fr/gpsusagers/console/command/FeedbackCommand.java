package fr.gpsusagers.console.command;

import fr.gpsusagers.console.Arguments;
import fr.gpsusagers.console.Command;
import fr.gpsusagers.console.Console;
import fr.gpsusagers.console.Verdict;
import fr.gpsusagers.directory.report.ReportedNumber;
import fr.gpsusagers.directory.report.ReportedNumbers;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.orientation.feedback.AnswerFeedback;
import fr.gpsusagers.orientation.feedback.FeedbackCount;
import fr.gpsusagers.orientation.feedback.Opinion;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// `./gps feedback`: lists ratings by need, and the numbers that citizens reported. `--confirm` records that a
/// number works. The database is opened only when this command runs.
@Component
class FeedbackCommand implements Command {

    private static final String CONFIRM = "--confirm";

    private final ObjectProvider<AnswerFeedback> answerFeedback;
    private final ObjectProvider<ReportedNumbers> reportedNumbers;
    private final Clock clock;

    FeedbackCommand(
            ObjectProvider<AnswerFeedback> answerFeedback,
            ObjectProvider<ReportedNumbers> reportedNumbers,
            Clock clock) {
        this.answerFeedback = answerFeedback;
        this.reportedNumbers = reportedNumbers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "feedback";
    }

    @Override
    public List<String> usages() {
        return List.of(CONFIRM + " CONTACT NUMERO", "");
    }

    @Override
    public Verdict run(Arguments arguments, Console console) {
        return arguments.has(CONFIRM) ? confirm(arguments, console) : list(console);
    }

    private Verdict confirm(Arguments arguments, Console console) {
        try {
            var contact = new ContactId(arguments.get(CONFIRM));
            var number = PhoneNumber.parse(arguments.get("NUMERO"));
            int settled = reportedNumbers
                    .getObject()
                    .confirm(contact, number, FrenchTime.now(clock).toLocalDate());
            if (settled == 0) {
                return console.refuse("Personne n’a signalé ce numéro de " + contact + ". Voir ./gps feedback")
                        .with("settled", 0);
            }
            console.print("Confirmé : " + number.display() + " de " + contact + ". Signalements réglés : " + settled);
            return Verdict.holds().with("settled", settled);
        } catch (IllegalArgumentException unreadable) {
            return console.refuse(String.valueOf(unreadable.getMessage()));
        }
    }

    private Verdict list(Console console) {
        List<FeedbackCount> counts = answerFeedback.getObject().list();
        List<ReportedNumber> reported = reportedNumbers.getObject().list();
        console.print(counts.isEmpty() ? "Aucun avis." : "Avis, par besoin :");
        counts.forEach(count -> console.print("  " + said(count)));
        console.print(reported.isEmpty() ? "Aucun numéro signalé." : "Numéros signalés, à vérifier :");
        reported.forEach(number -> console.print("  " + said(number)));
        reported.stream()
                .findFirst()
                .ifPresent(first -> console.print("Un numéro répond ? ./gps feedback --confirm " + first.contact() + " "
                        + compact(first.number())));
        return Verdict.holds()
                .with("feedback", counts.stream().map(FeedbackCommand::summary).toList())
                .with("numbers", reported.stream().map(FeedbackCommand::summary).toList());
    }

    private static String said(FeedbackCount count) {
        String reasons = Opinion.reasons().stream()
                .filter(reason -> count.of(reason) > 0)
                .map(reason -> reason.label() + " : " + count.of(reason))
                .collect(Collectors.joining(", "));
        int sufficed = count.of(Opinion.SUFFICED);
        int notSufficed = count.of(Opinion.NOT_SUFFICED);
        return String.format(
                        "%-40s oui %d, non %d", count.need(), count.of(Opinion.HELPED), count.of(Opinion.NOT_HELPED))
                + (sufficed + notSufficed == 0 ? "" : ", suffit " + sufficed + ", ne suffit pas " + notSufficed)
                + (reasons.isEmpty() ? "" : " (" + reasons + ")");
    }

    private static String said(ReportedNumber number) {
        return String.format(
                "%-40s %s : %d fois, la dernière le %s%s",
                number.contact(),
                number.number().display(),
                number.times(),
                number.last(),
                number.isDoubted() ? ". En doute : passe plus bas" : "");
    }

    private static String compact(PhoneNumber number) {
        return number.display().replace("\u00A0", "");
    }

    private static Map<String, Object> summary(FeedbackCount count) {
        var summary = new LinkedHashMap<String, Object>();
        summary.put("need", count.need().value());
        for (Opinion opinion : Opinion.values()) {
            summary.put(opinion.word(), count.of(opinion));
        }
        return summary;
    }

    private static Map<String, Object> summary(ReportedNumber number) {
        var summary = new LinkedHashMap<String, Object>();
        summary.put("contact", number.contact().value());
        summary.put("number", number.number().dialled());
        summary.put("times", number.times());
        summary.put("last", number.last().toString());
        summary.put("doubted", number.isDoubted());
        return summary;
    }
}
