package fr.gpsusagers.portal.asking;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.enquiry.Origin;
import fr.gpsusagers.enquiry.Sharing;
import fr.gpsusagers.enquiry.citizen.Asking;
import fr.gpsusagers.enquiry.person.AnswerWay;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.kernel.Constraint;
import fr.gpsusagers.receiving.file.SentFile;
import fr.gpsusagers.sending.notice.WaysToSend;
import fr.gpsusagers.understanding.Danger;
import java.util.List;
import java.util.Optional;

/// What a citizen is about to ask, before anything is stored: the subject, the form as far as it is filled in, and the
/// files of a message. `toString` hides it.
record AskingDraft(RequestSubject subject, AskingForm form, List<SentFile> files) {

    /// Reads the form that a citizen sent. What it says in fields that the page hides for this subject is ignored.
    static AskingDraft read(AskingKind kind, RequestSubject subject, FormFields fields, List<SentFile> files) {
        AskingForm form = AskingForm.read(kind, fields);
        if (!subject.asksForCaution()) {
            return new AskingDraft(subject, form.withoutSafety(), files);
        }
        boolean isUndecided = subject.isDangerPossible() && form.safety().isNotSaid();
        boolean isSilent =
                kind == AskingKind.MESSAGE && subject.about(form.safety()).asksForCaution() && !isUndecided;
        return new AskingDraft(subject, isSilent ? form.keptSilent() : form, files);
    }

    boolean hasFiles() {
        return !files.isEmpty();
    }

    PageContext context() {
        return subject.arrival().context();
    }

    /// The mistakes to correct. A danger that is only possible has to be cleared up first.
    AskingMistakes mistakes(WaysToSend all) {
        return isAskedWhetherSafe()
                ? AskingMistakes.whetherSafe(form.kind())
                : form.within(ways(all)).mistakes(context().today(), needsWords());
    }

    /// Whether the citizen has to say if a call or a message is safe. Who reads the answer on the site gets none.
    boolean isAskedWhetherSafe() {
        return subject.isDangerPossible()
                && form.safety().isNotSaid()
                && (form.isOf(AskingKind.CALLBACK) || !form.answerTo().is(AnswerWay.ON_SITE));
    }

    AskingDraft having(Danger told) {
        return new AskingDraft(subject.having(told), form, files);
    }

    /// The same, where nothing is sent to the citizen: someone else might read it.
    AskingDraft keptSilent() {
        return new AskingDraft(subject, form.keptSilent(), files);
    }

    /// The media by which the citizen may be reached.
    WaysToSend ways(WaysToSend all) {
        return subject.ways(all, form.safety());
    }

    /// The request that it opens. Call only when the form has no mistakes.
    Asking asking(WaysToSend all) {
        AskingForm sendable = form.within(ways(all));
        return new Asking(
                form.token(),
                subject.about(form.safety()),
                channel(),
                form.further().askedFor(),
                Origin.SITE,
                form.further().day(),
                form.shown(),
                subject.sharing(form.further().askedFor(), sendable.phone()),
                sendable.person(subject.arrival().placeName()),
                Optional.empty());
    }

    /// Deaf citizens are never told to call, also on the pages that follow.
    private ChannelKind channel() {
        return form.isOf(AskingKind.CALLBACK)
                ? ChannelKind.CALLBACK
                : isFromDeaf() ? ChannelKind.FORM : ChannelKind.MESSAGE;
    }

    /// Whether many people share the number.
    boolean isFromSharedNumber() {
        return subject.sharing(form.further().askedFor(), form.phone()) == Sharing.MANY;
    }

    /// Whether the request is nothing without words. Deaf citizens who have answered the questions may not be at ease
    /// with writing.
    boolean needsWords() {
        return form.isOf(AskingKind.MESSAGE) && !(isFromDeaf() && subject.isOriented());
    }

    private boolean isFromDeaf() {
        return subject.arrival().journey().isSaid(Constraint.DEAF);
    }

    @Override
    public String toString() {
        return "AskingDraft[…]";
    }
}
