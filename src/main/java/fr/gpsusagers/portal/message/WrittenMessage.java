package fr.gpsusagers.portal.message;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.Reply;
import fr.gpsusagers.enquiry.Origin;
import fr.gpsusagers.enquiry.open.Asking;
import fr.gpsusagers.kernel.Constraint;
import fr.gpsusagers.messaging.file.SentFile;
import fr.gpsusagers.notice.WaysToSend;
import fr.gpsusagers.portal.asking.RequestSubject;
import java.util.List;
import java.util.Optional;

/// A message as it came from the form: what it is about, its fields and its files. `toString` hides it.
record WrittenMessage(RequestSubject subject, MessageForm form, List<SentFile> files) {

    boolean hasFiles() {
        return !files.isEmpty();
    }

    /// The mistakes to correct. A danger that is only possible has to be cleared up first.
    MessageMistakes mistakes(WaysToSend all) {
        return subject.isDangerPossible() && form.safety().isNotSaid()
                ? MessageMistakes.WHETHER_SAFE
                : form.mistakes(subject.arrival().context().now().toLocalDate(), ways(all));
    }

    /// The media by which the citizen may be reached.
    WaysToSend ways(WaysToSend all) {
        return subject.ways(all, Reply.IN_WRITING, form.safety());
    }

    /// The request that it opens. Call only when the form has no mistakes.
    Asking asking(WaysToSend all) {
        return new Asking(
                form.token(),
                subject.about(form.safety()),
                channel(),
                form.further().askedFor(),
                Origin.SITE,
                form.further().day(),
                form.shown(),
                subject.sharing(form.further().askedFor(), Optional.empty()),
                form.person(subject.arrival().placeName(), ways(all)),
                Optional.empty());
    }

    /// Deaf citizens are never told to call, also on the pages that follow.
    private ChannelKind channel() {
        return subject.arrival().journey().isSaid(Constraint.DEAF) ? ChannelKind.FORM : ChannelKind.MESSAGE;
    }

    @Override
    public String toString() {
        return "WrittenMessage[…]";
    }
}
