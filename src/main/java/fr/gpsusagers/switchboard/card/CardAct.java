package fr.gpsusagers.switchboard.card;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.life.HistoryRead;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.Redirect;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.switchboard.card.CardForm.Attention;
import fr.gpsusagers.switchboard.card.CardForm.Field;
import fr.gpsusagers.switchboard.card.CardForm.Part;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/// What an agent does on a card: checks in the order in which they are made, then the act, then where it leads. As soon
/// as a check fails, the card is shown again with everything typed, and nothing after it is done.
///
/// @param form what he typed and is not saved yet
/// @param read what he had read when he sent the form
/// @param isNoted whether texts of the form were saved as a note
/// @param instead the card to show again because a check failed; empty as long as none has
record CardAct(
        CardPages pages,
        Agent agent,
        EnquiryId id,
        CardForm form,
        HistoryRead read,
        boolean isNoted,
        Optional<Page> instead) {

    /// Begins an act.
    CardAct(CardPages pages, Agent agent, EnquiryId id, CardForm form, HistoryRead read) {
        this(pages, agent, id, form, read, false, Optional.empty());
    }

    Actor.Staff actor() {
        return new Actor.Staff(agent);
    }

    String address() {
        return "/agent/demande/" + id;
    }

    Pack pack() {
        return pages.pack();
    }

    Instant now() {
        return pages.now();
    }

    /// Shows the card again, with nothing done, if the form is like this.
    CardAct showIf(Predicate<CardForm> isUnfinished) {
        return instead.isEmpty() && isUnfinished.test(form) ? showing(show(Attention.NONE)) : this;
    }

    CardAct refuseIf(Predicate<CardForm> isWrong, String mistake, Field field) {
        return instead.isEmpty() && isWrong.test(form) ? showing(refuse(Attention.to(field, mistake))) : this;
    }

    /// Refuses to leave a card with a written answer that is not sent.
    CardAct refuseIfUnsent() {
        return refuseIf(typed -> typed.has(Part.ANSWER), RefusalWords.ANSWER_NOT_SENT, Part.ANSWER);
    }

    /// Refuses if the citizen has written since the agent opened the card: he must read the words first.
    CardAct refuseIfUnread() {
        return instead.isEmpty() && pages.hasUnread(this) ? showing(refuse(Attention.to(RefusalWords.UNREAD))) : this;
    }

    /// Saves these texts as one note, in a transaction of its own: what comes after may still be refused. They stay in
    /// the form if the note cannot be saved.
    CardAct save(Set<Part> texts) {
        String note = form.asNote(texts);
        return instead.isEmpty() && !note.isEmpty() && pages.isSaved(this, note)
                ? new CardAct(pages, agent, id, form.without(texts), read, true, instead)
                : this;
    }

    /// Acts and leaves the card, or shows it again with why nothing was done.
    View leave(Function<CardAct, Work> act, String next) {
        return leave(act, _ -> next);
    }

    /// @param next the address to go to, by the new state of the request
    View leave(Function<CardAct, Work> act, Function<Enquiry, String> next) {
        return instead.<View>map(page -> page).orElseGet(() -> after(act.apply(this), next));
    }

    /// Acts and stays on the card.
    ///
    /// @param saved the texts that the act saves; the others stay in their fields
    View stay(Function<CardAct, Work> act, Set<Part> saved) {
        if (instead.isPresent()) {
            return instead.get();
        }
        Work work = act.apply(this);
        var rest = new CardAct(pages, agent, id, form.without(saved), read, isNoted, instead);
        return work instanceof Work.Done && rest.form().isTyped()
                ? rest.show(Attention.NONE)
                : after(work, _ -> address());
    }

    private View after(Work work, Function<Enquiry, String> next) {
        return switch (work) {
            case Work.Done(Enquiry enquiry) -> new Redirect(next.apply(enquiry));
            case Work.Refused(var _, var why) ->
                refuse(new Attention(Optional.of(RefusalWords.of(why)), RefusalWords.findField(why)));
            case Work.Overtaken _, Work.NothingToDo _ -> unchanged();
            case Work.NotYours _ -> {
                pages.traceNotYours();
                yield unchanged();
            }
        };
    }

    private Page unchanged() {
        return show(Attention.to(isNoted ? RefusalWords.ONLY_NOTED : RefusalWords.NOTHING_CHANGED))
                .withStatus(HttpStatus.CONFLICT);
    }

    private Page refuse(Attention attention) {
        return show(attention).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private CardAct showing(Page page) {
        return new CardAct(pages, agent, id, form, read, isNoted, Optional.of(page));
    }

    private Page show(Attention attention) {
        return pages.show(this, page -> page.with(form, attention));
    }

    @Override
    public String toString() {
        return "CardAct[" + id + "]";
    }
}
