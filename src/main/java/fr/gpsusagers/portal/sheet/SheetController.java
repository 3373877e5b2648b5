package fr.gpsusagers.portal.sheet;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reader;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.kernel.load.HeavyWork;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.portal.Link;
import fr.gpsusagers.portal.NeutralIds;
import fr.gpsusagers.portal.OnwardPage;
import fr.gpsusagers.portal.QrCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The sheet of a contact as a page, a PDF, an address book entry or a calendar entry. A former
/// identifier shows the contact that replaced it.
@Controller
final class SheetController {

    private final Reception reception;
    private final SheetComposer composer;
    private final SheetPdf pdf;
    private final HeavyWork heavyWork;

    SheetController(Reception reception, SheetComposer composer, SheetPdf pdf, HeavyWork heavyWork) {
        this.reception = reception;
        this.composer = composer;
        this.pdf = pdf;
        this.heavyWork = heavyWork;
    }

    @GetMapping("/fiche/{contact:[a-z0-9-]+}")
    @MayCall(Who.ANYONE)
    View page(@PathVariable String contact, @RequestParam(defaultValue = "") String besoin, Journey journey) {
        return show(contact, besoin, journey, this::page);
    }

    @GetMapping("/fiche/{contact:[a-z0-9-]+}.pdf")
    @MayCall(Who.ANYONE)
    View paper(@PathVariable String contact, @RequestParam(defaultValue = "") String besoin, Journey journey) {
        return show(
                contact,
                besoin,
                journey,
                (context, sheetContext, sheet) -> SheetFile.pdf(sheet, heavyWork.run(() -> pdf.write(sheet))));
    }

    @GetMapping("/fiche/{contact:[a-z0-9-]+}.vcf")
    @MayCall(Who.ANYONE)
    View card(@PathVariable String contact, @RequestParam(defaultValue = "") String besoin, Journey journey) {
        return show(
                contact,
                besoin,
                journey,
                (context, sheetContext, sheet) -> SheetFile.card(sheet, SheetCard.write(sheet)));
    }

    @GetMapping("/fiche/{contact:[a-z0-9-]+}.ics")
    @MayCall(Who.ANYONE)
    View reminder(@PathVariable String contact, @RequestParam(defaultValue = "") String besoin, Journey journey) {
        return show(
                contact,
                besoin,
                journey,
                (context, sheetContext, sheet) -> NextOpening.find(
                                sheet, context.pack().calendars())
                        .<View>map(next -> SheetFile.reminder(sheet, SheetReminder.write(sheet, next)))
                        .orElseGet(() -> missing(context, noOpening(sheet))));
    }

    @FunctionalInterface
    private interface Form {
        View of(PageContext context, SheetContext sheetContext, Sheet sheet);
    }

    private View show(String id, String besoin, Journey journey, Form form) {
        PageContext context = reception.welcome();
        SheetContext sheetContext = SheetContext.of(context.pack(), context.now(), journey, besoin);
        Optional<Contact> contact = sheetContext.contact(id);
        return contact.map(found -> form.of(context, sheetContext, composer.compose(sheetContext, found, site())))
                .orElseGet(() -> missing(context, noContact(sheetContext)));
    }

    private View page(PageContext context, SheetContext sheetContext, Sheet sheet) {
        var code = QrCode.of(sheet.address().full());
        Optional<String> opening =
                NextOpening.find(sheet, context.pack().calendars()).map(next -> next.inWords(sheet.at()));
        var layout = context.layout(
                NeutralIds.title(
                        "Fiche à garder",
                        sheet.contact().id().value(),
                        "Fiche : " + sheet.contact().name()),
                sheetContext.journey().reader());
        return Page.of((output, none) ->
                JtesheetGenerated.render(output, none, layout, sheet, code, sheetContext.answer(), opening));
    }

    private static Page missing(PageContext context, OnwardPage page) {
        return page.show(context, Reader.HEARING).withStatus(HttpStatus.NOT_FOUND);
    }

    /// The pack no longer has this contact.
    private static OnwardPage noContact(SheetContext sheetContext) {
        var ways = new ArrayList<Link>();
        sheetContext.answer().ifPresent(answer -> ways.add(new Link("Voir le bon contact aujourd’hui", answer)));
        ways.add(new Link("Chercher par sujet", "/"));
        ways.add(new Link("Les contacts de ma commune", "/communes"));
        return new OnwardPage(
                "Cette fiche n’existe plus",
                "Ce contact a changé. Nous pouvons vous donner le bon.",
                List.copyOf(ways));
    }

    /// The contact's opening hours are unknown, or it never closes.
    private static OnwardPage noOpening(Sheet sheet) {
        boolean always =
                !sheet.lines().isEmpty() && sheet.contact().telephoneHours().isAlways();
        return new OnwardPage(
                always ? "Ce contact répond jour et nuit" : "Nous ne savons pas quand ce service ouvre",
                always
                        ? "Vous pouvez appeler maintenant, sans attendre une ouverture."
                        : "Ses horaires ne sont pas connus. Essayez en semaine, en journée.",
                List.of(
                        new Link("Voir la fiche du contact", sheet.address().local("")),
                        new Link("Chercher par sujet", "/")));
    }

    private static String site() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}
