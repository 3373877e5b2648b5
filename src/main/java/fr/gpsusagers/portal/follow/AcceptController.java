package fr.gpsusagers.portal.follow;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.citizen.Follow;
import fr.gpsusagers.enquiry.citizen.OwnEnquiry;
import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.portal.asking.AnswerTo;
import fr.gpsusagers.portal.follow.Pending.Act;
import fr.gpsusagers.portal.follow.Pending.Field;
import fr.gpsusagers.receiving.CitizenMessages;
import fr.gpsusagers.sending.notice.WaysToSend;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/// Lets a citizen say that calls and messages are safe, where words made us send nothing.
@Controller
final class AcceptController {

    private final Reception reception;
    private final OwnEnquiry ownEnquiry;
    private final CitizenMessages citizenMessages;
    private final FollowPages pages;
    private final CodeEntry codeEntry;
    private final WaysToSend ways;
    private final Clock clock;

    AcceptController(
            Reception reception,
            OwnEnquiry ownEnquiry,
            CitizenMessages citizenMessages,
            FollowPages pages,
            CodeEntry codeEntry,
            WaysToSend ways,
            Clock clock) {
        this.reception = reception;
        this.ownEnquiry = ownEnquiry;
        this.citizenMessages = citizenMessages;
        this.pages = pages;
        this.codeEntry = codeEntry;
        this.ways = ways;
        this.clock = clock;
    }

    @PostMapping("/suivi/messages")
    @MayCall(Who.ANYONE)
    View accept(HttpServletRequest request, HttpServletResponse response) {
        AnswerTo typed = AnswerTo.read(new FormFields(request)).within(ways);
        return codeEntry.act(pending(typed), request, response, bearer -> accept(bearer, typed));
    }

    private static Pending pending(AnswerTo typed) {
        return Pending.of(Act.ACCEPT, List.of(new Field("mail", typed.mail()), new Field("numero", typed.number())));
    }

    /// Who asked to be called left a number already.
    private View accept(Actor.Bearer bearer, AnswerTo typed) {
        if (!(ownEnquiry.follow(bearer) instanceof Follow.Seen seen)) {
            return new Redirect("/suivi");
        }
        PageContext context = reception.welcome();
        boolean isWritten = seen.enquiry().topic().channel().isWritten();
        AcceptForm form = isWritten ? AcceptForm.sent(typed) : AcceptForm.EMPTY;
        if (form.isWrong()) {
            return pages.showAccept(context, seen, form);
        }
        var _ = citizenMessages.accept(bearer, context.pack(), form.addresses(), clock.instant());
        return new Redirect("/suivi");
    }
}
