package fr.gpsusagers.portal;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Line;
import fr.gpsusagers.directory.report.NumberReport;
import fr.gpsusagers.directory.report.ReportedNumber;
import fr.gpsusagers.directory.report.ReportedNumbers;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.orientation.feedback.AnswerFeedback;
import fr.gpsusagers.orientation.feedback.Feedback;
import fr.gpsusagers.orientation.feedback.Opinion;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// What citizens say of an answer: « Cette réponse vous a-t-elle aidé ? », with one of four reasons after a no, and
/// « Ce numéro ne répond pas ou est faux ».
@Controller
final class FeedbackController {

    private static final int MOST_OPINIONS_A_DAY = 60;
    private static final int MOST_REPORTS_A_DAY = 30;

    /// Many people share the address of a mobile network or of a France services, so one address may send enough
    /// reports to put a number in doubt, but no more.
    private static final int MOST_OF_ONE_NUMBER = ReportedNumber.ENOUGH_TO_DOUBT;

    private final Reception reception;
    private final AnswerFeedback answerFeedback;
    private final ReportedNumbers reportedNumbers;
    private final DailyLimit limit;

    FeedbackController(
            Reception reception, AnswerFeedback answerFeedback, ReportedNumbers reportedNumbers, DailyLimit limit) {
        this.reception = reception;
        this.answerFeedback = answerFeedback;
        this.reportedNumbers = reportedNumbers;
        this.limit = limit;
    }

    @PostMapping("/avis")
    @MayCall(Who.ANYONE)
    Redirect note(
            Journey journey,
            @RequestParam String besoin,
            @RequestParam(defaultValue = "") String contact,
            @RequestParam String reponse,
            HttpServletRequest request) {
        PageContext context = reception.welcome();
        Opinion opinion = opinion(reponse);
        RatedAnswer about = RatedAnswer.read(context, journey, besoin, contact);
        Need need = about.need().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (limit.allows(request.getRemoteAddr(), "avis", MOST_OPINIONS_A_DAY)) {
            answerFeedback.give(new Feedback(
                    need.id(),
                    about.contact().map(known -> known.id()),
                    opinion,
                    context.pack().fingerprint(),
                    context.today()));
        }
        return new Redirect(next(opinion, about, context));
    }

    /// Whoever needs more than the three lines is led to the callback form if the département calls back.
    private static String next(Opinion opinion, RatedAnswer about, PageContext context) {
        return switch (opinion) {
            case NOT_HELPED -> about.address("/avis/pourquoi", "");
            case NOT_SUFFICED ->
                about.isOurs() && context.frame().callsBack()
                        ? "/rappel" + about.journey().asQuery()
                        : about.address("/avis/pourquoi", "");
            default -> about.address("/avis/merci", "&avis=" + opinion.word());
        };
    }

    private static Opinion opinion(String word) {
        try {
            return Opinion.parse(word);
        } catch (IllegalArgumentException unknown) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Unknown opinion", unknown);
        }
    }

    /// Redirects a visitor who opens the address of a form directly.
    @GetMapping({"/avis", "/signalement"})
    @MayCall(Who.ANYONE)
    Redirect start() {
        return new Redirect("/");
    }

    @GetMapping("/avis/pourquoi")
    @MayCall(Who.ANYONE)
    Page ask(
            Journey journey,
            @RequestParam(defaultValue = "") String besoin,
            @RequestParam(defaultValue = "") String contact) {
        PageContext context = reception.welcome();
        RatedAnswer about = RatedAnswer.read(context, journey, besoin, contact);
        var layout = context.layout("Que manque-t-il à cette réponse ?", journey.reader());
        return Page.of((output, none) -> JtefeedbackwhyGenerated.render(output, none, layout, about));
    }

    @GetMapping("/avis/merci")
    @MayCall(Who.ANYONE)
    Page thank(
            Journey journey,
            @RequestParam(defaultValue = "") String besoin,
            @RequestParam(defaultValue = "") String contact,
            @RequestParam(defaultValue = "") String avis) {
        PageContext context = reception.welcome();
        RatedAnswer about = RatedAnswer.read(context, journey, besoin, contact);
        return OnwardPage.forOpinion(about, avis).show(context, journey.reader());
    }

    @PostMapping("/signalement")
    @MayCall(Who.ANYONE)
    Redirect report(
            Journey journey,
            @RequestParam(defaultValue = "") String besoin,
            @RequestParam String contact,
            @RequestParam(defaultValue = "0") int numero,
            HttpServletRequest request) {
        PageContext context = reception.welcome();
        RatedAnswer about = RatedAnswer.read(context, journey, besoin, contact);
        Contact reported = about.contact()
                .filter(known -> numero >= 0 && numero < known.lines().size())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Line line = reported.lines().get(numero);
        if (mayReport(request.getRemoteAddr(), reported, line)) {
            reportedNumbers.report(new NumberReport(
                    reported.id(),
                    line.number(),
                    context.pack().fingerprint(),
                    context.today(),
                    NumberReport.Source.CITIZEN));
        }
        return new Redirect(about.address("/signalement/merci", ""));
    }

    private boolean mayReport(String address, Contact contact, Line line) {
        String number = contact.id() + " " + line.number().dialled();
        return limit.allows(address, "signalement " + number, MOST_OF_ONE_NUMBER)
                && limit.allows(address, "signalement", MOST_REPORTS_A_DAY);
    }

    @GetMapping("/signalement/merci")
    @MayCall(Who.ANYONE)
    Page thankForReport(
            Journey journey,
            @RequestParam(defaultValue = "") String besoin,
            @RequestParam(defaultValue = "") String contact) {
        PageContext context = reception.welcome();
        RatedAnswer about = RatedAnswer.read(context, journey, besoin, contact);
        return OnwardPage.forReport(about).show(context, journey.reader());
    }
}
