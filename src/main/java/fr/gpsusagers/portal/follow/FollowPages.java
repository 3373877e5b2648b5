package fr.gpsusagers.portal.follow;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.citizen.Follow;
import fr.gpsusagers.enquiry.citizen.OpeningResult;
import fr.gpsusagers.enquiry.person.Redacted;
import fr.gpsusagers.hall.Layout;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.Reader;
import fr.gpsusagers.kernel.start.PublicAddress;
import fr.gpsusagers.portal.QrCode;
import fr.gpsusagers.sending.AttachedFiles;
import fr.gpsusagers.sending.CitizenNotices;
import fr.gpsusagers.sending.CitizenNotices.Refusals;
import fr.gpsusagers.sending.notice.WaysToSend;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Renders the pages on which senders follow their request.
@Component
public final class FollowPages {

    /// A form that arrives twice within this time was pressed twice.
    private static final Duration SAME_PRESS = Duration.ofMinutes(2);

    /// Written channels that say nothing about who can hear.
    private static final Set<ChannelKind> HEARING = EnumSet.of(ChannelKind.MESSAGE, ChannelKind.EMAIL);

    private final PassCookie cookie;
    private final CodeEntry codeEntry;
    private final PublicAddress site;
    private final WaysToSend ways;
    private final CitizenNotices citizenNotices;
    private final AttachedFiles files;
    private final Clock clock;

    FollowPages(
            PassCookie cookie,
            CodeEntry codeEntry,
            PublicAddress site,
            WaysToSend ways,
            CitizenNotices citizenNotices,
            AttachedFiles files,
            Clock clock) {
        this.cookie = cookie;
        this.codeEntry = codeEntry;
        this.site = site;
        this.ways = ways;
        this.citizenNotices = citizenNotices;
        this.files = files;
        this.clock = clock;
    }

    /// « C’est noté »: the promise, its reference and its code. Gives the browser no cookie if another person
    /// may have access to the citizen's telephone: that person could also send the form again, by going back in the
    /// browser.
    ///
    /// @param accepted where the citizen wanted the answer: the page offers it again if nothing may be sent
    public Page promised(
            PageContext context,
            OpeningResult.Stored promised,
            Set<Redacted.Sort> taken,
            AcceptForm accepted,
            HttpServletRequest request,
            HttpServletResponse response) {
        var bearer = new Actor.Bearer(promised.enquiry().id());
        boolean isSafe = promised.enquiry().topic().caution().allowsNotices();
        if (!isSafe && isSentAgainLater(promised)) {
            return codeEntry.page();
        }
        if (isSafe) {
            cookie.give(bearer, request, response, clock.instant());
        }
        return render(page(context, promised.seen(), true, taken, Unsaved.NOTHING), ReplyForm.EMPTY, accepted);
    }

    private boolean isSentAgainLater(OpeningResult.Stored promised) {
        return promised.enquiry().facts().openedAt().plus(SAME_PRESS).isBefore(clock.instant());
    }

    /// Deletes the browser's pass.
    public void forget(HttpServletRequest request, HttpServletResponse response) {
        cookie.delete(request, response);
    }

    /// Shows the request after a change, with what could not be saved.
    Page show(PageContext context, Follow.Seen seen, Set<Redacted.Sort> taken, Unsaved unsaved) {
        return render(page(context, seen, false, taken, unsaved), ReplyForm.EMPTY, AcceptForm.EMPTY);
    }

    /// Shows the request, confirms the message that the citizen has just sent, or shows one again that could not be
    /// kept.
    Page show(PageContext context, Follow.Seen seen, ReplyForm reply) {
        return render(page(context, seen), reply, AcceptForm.EMPTY);
    }

    /// Shows the page again with what is wrong with the address that the citizen gave for messages.
    Page show(PageContext context, Follow.Seen seen, AcceptForm accept) {
        return render(page(context, seen), ReplyForm.EMPTY, accept);
    }

    private Page render(FollowPage page, ReplyForm reply, AcceptForm accept) {
        Layout layout = page.context().layout(page.title(), reader(page));
        int count = files.count(page.enquiry().id());
        Page shown =
                Page.of((output, none) -> JtefollowGenerated.render(output, none, layout, page, reply, accept, count));
        boolean isWrong = !page.unsaved().isNothing() || reply.isWrong() || accept.isWrong();
        return isWrong ? shown.withStatus(HttpStatus.UNPROCESSABLE_CONTENT) : shown;
    }

    private FollowPage page(PageContext context, Follow.Seen seen) {
        return page(context, seen, false, Set.of(), Unsaved.NOTHING);
    }

    private FollowPage page(
            PageContext context, Follow.Seen seen, boolean isNew, Set<Redacted.Sort> taken, Unsaved unsaved) {
        return new FollowPage(
                context,
                seen.enquiry(),
                seen.person(),
                seen.code(),
                seen.history(),
                isNew,
                taken,
                unsaved,
                ways,
                seen.person()
                        .map(person -> citizenNotices.show(person, clock.instant()))
                        .orElse(Refusals.NONE),
                clock.instant());
    }

    /// The promise, to print.
    Page ticket(PageContext context, Follow.Seen seen) {
        FollowPage page = page(context, seen);
        Layout layout = context.layout("Ma demande, à imprimer", reader(page));
        String address = site.to("/suivi");
        var code = QrCode.of(address);
        return Page.of((output, none) -> JteticketGenerated.render(output, none, layout, page, code, address));
    }

    /// Who wrote without saying that they are deaf may hear. Who asked to be called can speak, even if we have to write
    /// as long as we have no number.
    private static Reader reader(FollowPage page) {
        return page.isWritten()
                        && !HEARING.contains(page.enquiry().topic().channel())
                        && !page.number().isNeeded()
                ? Reader.DEAF
                : Reader.HEARING;
    }
}
