package fr.gpsusagers.portal.asking;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.enquiry.Origin;
import fr.gpsusagers.enquiry.citizen.Asking;
import fr.gpsusagers.enquiry.person.AnswerWay;
import fr.gpsusagers.kernel.Constraint;
import fr.gpsusagers.portal.asking.MessageForm.NeedOfWords;
import fr.gpsusagers.receiving.file.SentFile;
import fr.gpsusagers.sending.notice.WaysToSend;
import fr.gpsusagers.understanding.Danger;
import java.util.List;
import java.util.Optional;

/// A message as it came from the form: what it is about, its fields and its files. `toString` hides it.
record WrittenMessage(RequestSubject subject, MessageForm form, List<SentFile> files) {

    boolean hasFiles() {
        return !files.isEmpty();
    }

    /// The mistakes to correct. A danger that is only possible has to be cleared up first.
    MessageMistakes mistakes(WaysToSend all) {
        return isAskedWhetherSafe()
                ? MessageMistakes.WHETHER_SAFE
                : form.within(ways(all))
                        .mistakes(subject.arrival().context().now().toLocalDate(), needOfWords());
    }

    /// Whether the citizen has to say if a message is safe. Who reads the answer on the site gets none.
    boolean isAskedWhetherSafe() {
        return subject.isDangerPossible()
                && form.safety().isNotSaid()
                && !form.answerTo().is(AnswerWay.ON_SITE);
    }

    WrittenMessage having(Danger told) {
        return new WrittenMessage(subject.having(told), form, files);
    }

    /// The same message, where nothing is sent.
    WrittenMessage keptSilent() {
        return new WrittenMessage(subject, form.keptSilent(), files);
    }

    /// The media by which the citizen may be reached.
    WaysToSend ways(WaysToSend all) {
        return subject.ways(all, form.safety());
    }

    /// The request that it opens. Call only when the form has no mistakes.
    Asking asking(WaysToSend all) {
        MessageForm sent = form.within(ways(all));
        return new Asking(
                form.token(),
                subject.about(form.safety()),
                channel(),
                form.further().askedFor(),
                Origin.SITE,
                form.further().day(),
                form.shown(),
                subject.sharing(sent.further().askedFor(), sent.answerTo().mobile()),
                sent.person(subject.arrival().placeName()),
                Optional.empty());
    }

    /// Deaf citizens are never told to call, also on the pages that follow.
    private ChannelKind channel() {
        return isFromDeaf() ? ChannelKind.FORM : ChannelKind.MESSAGE;
    }

    NeedOfWords needOfWords() {
        return isFromDeaf() && subject.isOriented() ? NeedOfWords.FREE : NeedOfWords.NEEDED;
    }

    private boolean isFromDeaf() {
        return subject.arrival().journey().isSaid(Constraint.DEAF);
    }

    @Override
    public String toString() {
        return "WrittenMessage[…]";
    }
}
