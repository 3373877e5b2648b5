package fr.gpsusagers.portal;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Line;
import fr.gpsusagers.directory.report.NumberReport;
import fr.gpsusagers.directory.report.ReportedNumber;
import fr.gpsusagers.directory.report.ReportedNumbers;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// « Ce numéro ne répond pas ou est faux. »
@Controller
final class ReportController {

    /// Many people share the address of a mobile network or of a France services, so one address may send enough
    /// reports to put a number in doubt, but no more.
    private static final int MOST_OF_ONE_NUMBER = ReportedNumber.ENOUGH_TO_DOUBT;

    private static final int MOST_A_DAY = 30;

    private final Reception reception;
    private final ReportedNumbers reportedNumbers;
    private final DailyLimit limit;

    ReportController(Reception reception, ReportedNumbers reportedNumbers, DailyLimit limit) {
        this.reception = reception;
        this.reportedNumbers = reportedNumbers;
        this.limit = limit;
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
                    context.now().toLocalDate(),
                    NumberReport.Source.CITIZEN));
        }
        return new Redirect(about.address("/signalement/merci", ""));
    }

    private boolean mayReport(String address, Contact contact, Line line) {
        String number = contact.id() + " " + line.number().dialled();
        return limit.allows(address, "signalement " + number, MOST_OF_ONE_NUMBER)
                && limit.allows(address, "signalement", MOST_A_DAY);
    }

    /// Redirects a visitor who opens the address of the form directly.
    @GetMapping("/signalement")
    @MayCall(Who.ANYONE)
    Redirect start() {
        return new Redirect("/");
    }

    @GetMapping("/signalement/merci")
    @MayCall(Who.ANYONE)
    Page thank(
            Journey journey,
            @RequestParam(defaultValue = "") String besoin,
            @RequestParam(defaultValue = "") String contact) {
        PageContext context = reception.welcome();
        var page = ThanksPage.forReport(RatedAnswer.read(context, journey, besoin, contact));
        var layout = context.layout(page.headline(), journey.reader());
        return Page.of((output, none) -> JtethanksGenerated.render(output, none, layout, page));
    }
}
