package fr.gpsusagers.switchboard.todo;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.work.DeskWork;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.hall.Cookies;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.signin.SignedIn;
import fr.gpsusagers.hall.signin.Workplace;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Right;
import fr.gpsusagers.staff.desk.TeamPresence;
import fr.gpsusagers.switchboard.todo.ToDoPage.JustEnded;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// « À faire maintenant ». Opening the list records that the agent is present at his desks.
@Controller
final class ToDoController {

    private final Reception reception;
    private final Workplace workplace;
    private final ToDoLists lists;
    private final Cookies cookies;
    private final DeskWork deskWork;
    private final TeamPresence teamPresence;
    private final Clock clock;

    ToDoController(
            Reception reception,
            Workplace workplace,
            ToDoLists lists,
            Cookies cookies,
            DeskWork deskWork,
            TeamPresence teamPresence,
            Clock clock) {
        this.reception = reception;
        this.workplace = workplace;
        this.lists = lists;
        this.cookies = cookies;
        this.deskWork = deskWork;
        this.teamPresence = teamPresence;
        this.clock = clock;
    }

    @GetMapping("/agent")
    @MayCall(Who.AGENT)
    Page show(
            Agent agent,
            @RequestParam(name = "clos", defaultValue = "") String closed,
            @RequestParam(name = "avis", defaultValue = "") String sampled,
            @RequestParam(name = "fait", defaultValue = "") String done,
            @RequestParam(name = "demande", defaultValue = "") String again,
            HttpServletRequest request,
            HttpServletResponse response) {
        PageContext context = reception.welcome();
        ListFilter.findChosen(request)
                .ifPresent(filter -> cookies.set(
                        ListFilter.COOKIE, filter.word(), "/agent", Cookies.UNTIL_CLOSED, request, response));
        if (!SignedIn.isAutomatic(request)) {
            teamPresence.record(agent.id(), agent.desks(), clock.instant());
        }
        ToDoList list = lists.build(context, agent);
        var page = new ToDoPage(
                list,
                agent.may(Right.TAKE),
                EnquiryId.find(closed).map(id -> new JustEnded(id.toString(), !sampled.isEmpty())),
                done.equals(Moved.WORD)
                        ? Optional.of(Moved.read(request).sentence(context))
                        : ListMessage.find(done).map(message -> message.sentence() + dueAgain(list, again)));
        var layout = workplace.layout(context, "À faire maintenant", agent);
        return Page.of((output, none) -> JtetodoGenerated.render(output, none, layout, page));
    }

    /// Returns when a request that goes on is due next: « Prochaine échéance : demain, avant 16 h. »
    private static String dueAgain(ToDoList list, String again) {
        return list.lines().stream()
                .filter(line -> line.id().equals(again))
                .findFirst()
                .map(line -> " Prochaine échéance\u00A0: " + line.left() + ", avant " + line.hour() + ".")
                .orElse("");
    }

    @PostMapping("/agent/suivante")
    @MayCall(value = Who.AGENT, right = Right.TAKE)
    Redirect next(Agent agent) {
        return deskWork.takeNext(new Actor.Staff(agent), clock.instant()) instanceof Work.Done(var enquiry)
                ? new Redirect("/agent/demande/" + enquiry.id())
                : new Redirect(ListMessage.NOTHING.address());
    }
}
