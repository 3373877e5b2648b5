package fr.gpsusagers.enquiry.life;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.enquiry.Attempt;
import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.Rating;
import fr.gpsusagers.enquiry.Topic;
import fr.gpsusagers.kernel.Coded;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.territory.SectorId;
import java.util.Map;
import java.util.Optional;

/// Something that happens to a request, with its facts: identifiers, counts and instants only. [StepKind] reads
/// them back from the history and the ledger; `AgentSentences` and `CitizenSentences` say them in French.
///
/// A fact is optional if some version wrote the step without it.
public sealed interface Step {

    /// The desk that owes the answer after this step, and the due time, as far as the step names them.
    default Duty duty() {
        return Duty.NOT_SAID;
    }

    /// What it says besides its duty, by the names in the history and in the ledger. Names and values never change
    /// meaning: entries of the ledger are chained and kept.
    default Map<String, Optional<String>> facts() {
        return Map.of();
    }

    /// A citizen asked, or an agent for one.
    ///
    /// @param topic as far as these facts tell it: without the path and the caution
    record Opened(Optional<Topic> topic) implements Step {
        public Opened(Topic topic) {
            this(Optional.of(topic.withoutPath().with(Caution.ORDINARY)));
        }

        @Override
        public Map<String, Optional<String>> facts() {
            return topic.map(Opened::facts).orElse(Map.of());
        }

        private static Map<String, Optional<String>> facts(Topic topic) {
            return Map.of(
                    "need", Optional.of(topic.need().value()),
                    "theme", Optional.of(topic.theme().value()),
                    "sector", topic.sector().map(SectorId::value),
                    "contact", Optional.of(topic.contact().value()),
                    "pack", Optional.of(topic.packVersion()),
                    "channel", Optional.of(topic.channel().word()),
                    "for", Optional.of(topic.askedFor().word()),
                    "origin", Optional.of(topic.origin().word()),
                    "urgent", Optional.of(String.valueOf(topic.isUrgent())));
        }
    }

    /// A desk promised a time: to a new request, or to one that was joined to another and is on its own again.
    record Promised(Duty duty) implements Step {}

    /// Another request was joined to this one.
    record Repeated() implements Step {}

    /// An agent took it from the list.
    record Taken(Duty duty) implements Step {}

    /// It went back into the list of its desk.
    ///
    /// @param reason empty if its agent gave it back
    record HandedBack(Duty duty, Optional<Reason> reason) implements Step {
        @Override
        public Map<String, Optional<String>> facts() {
            return Map.of("reason", reason.map(Reason::word));
        }
    }

    /// « Pas pour moi »: an agent sent it to another desk.
    ///
    /// @param question the last question on the way to the wrong desk
    /// @param wished the desk that the agent chose, if it went elsewhere because that desk was closed
    record Transferred(Duty duty, Optional<DeskId> from, Optional<String> question, Optional<DeskId> wished)
            implements Step {
        @Override
        public Map<String, Optional<String>> facts() {
            return Map.of("from", from.map(DeskId::value), "question", question, "wished", wished.map(DeskId::value));
        }
    }

    /// Its agent took a transfer back: it is in hand again, at the desk where it was.
    ///
    /// @param from the desk that had it meanwhile
    record TakenBack(Duty duty, Optional<DeskId> from) implements Step {
        @Override
        public Map<String, Optional<String>> facts() {
            return Map.of("from", from.map(DeskId::value));
        }
    }

    /// A call settled nothing.
    ///
    /// @param number how many calls failed so far
    record Attempted(Duty duty, Optional<Attempt> result, Optional<Integer> number) implements Step {
        @Override
        public Map<String, Optional<String>> facts() {
            return Map.of("result", result.map(Attempt::word), "attempt", number.map(String::valueOf));
        }

        /// Whether the call failed. A citizen who asked to be called later was reached.
        public boolean isInVain() {
            return result.filter(Attempt::isInVain).isPresent();
        }
    }

    /// Nobody could keep the promise: another time was promised.
    ///
    /// @param renewals how often that has happened
    record Renewed(Duty duty, Optional<DeskId> from, Optional<Integer> renewals) implements Step {
        @Override
        public Map<String, Optional<String>> facts() {
            return Map.of("from", from.map(DeskId::value), "renewals", renewals.map(String::valueOf));
        }

        /// Whether it moved to another desk. The agent who held it then no longer holds it.
        public boolean isMoved() {
            return from.isPresent() && !from.equals(duty.desk());
        }
    }

    /// Another desk took it over, with its due time.
    ///
    /// @param reason empty if the desk could not keep the promise
    record Escalated(Duty duty, Optional<DeskId> from, Optional<Reason> reason) implements Step {
        @Override
        public Map<String, Optional<String>> facts() {
            return Map.of("from", from.map(DeskId::value), "reason", reason.map(Reason::word));
        }
    }

    /// Someone opened its card.
    record Seen(Duty duty) implements Step {}

    /// An agent left a note for colleagues.
    record Noted(Duty duty) implements Step {}

    /// An agent answered in writing.
    record Answered(Duty duty) implements Step {}

    /// An agent saw what lets someone else hear personal things.
    record Mandated(Duty duty) implements Step {}

    /// The citizen added words.
    record WordsAdded(Duty duty) implements Step {}

    /// The citizen wrote a message. Its words are the note of the step.
    ///
    /// @param channel the channel by which it came
    /// @param sender whether it is known that the citizen sent it
    /// @param attachments how many files came with it
    record Received(
            Duty duty, Optional<ChannelKind> channel, Optional<SenderCheck> sender, Optional<Integer> attachments)
            implements Step {
        @Override
        public Map<String, Optional<String>> facts() {
            return Map.of(
                    "channel", channel.map(ChannelKind::word),
                    "sender", sender.map(SenderCheck::word),
                    "attachments", attachments.map(String::valueOf));
        }

        /// Whether somebody else may have written it.
        public boolean isToCheck() {
            return sender.filter(SenderCheck.TO_CHECK::equals).isPresent();
        }
    }

    /// The citizen corrected who is reached, how or when. The caution is given if messages are now said to be safe.
    record Changed(Duty duty, Optional<Caution> caution) implements Step {
        @Override
        public Map<String, Optional<String>> facts() {
            return Map.of("caution", caution.map(Caution::word));
        }

        public boolean saysSafe() {
            return caution.equals(Optional.of(Caution.ORDINARY));
        }
    }

    /// It was closed.
    record Closed(Duty duty, Optional<Outcome> outcome) implements Step {
        @Override
        public Map<String, Optional<String>> facts() {
            return Map.of(
                    "outcome",
                    outcome.map(Outcome::word),
                    "detail",
                    outcome.map(Outcome::detail).filter(detail -> !detail.isEmpty()));
        }

        public Closed(Enquiry.Closed enquiry) {
            this(Duty.at(enquiry.desk()), Optional.of(enquiry.outcome()));
        }

        /// Whether it is not needed any more.
        public boolean isWithdrawn() {
            return outcome.filter(Outcome.Withdrawn.class::isInstance).isPresent();
        }

        /// Whether it goes on as part of another request.
        public boolean isJoined() {
            return outcome.filter(Outcome.Joined.class::isInstance).isPresent();
        }
    }

    /// A closing was taken back, or another body did not get the request.
    ///
    /// @param reason empty if its agent or the citizen took the closing back
    record Reopened(Duty duty, Optional<Reason> reason) implements Step {
        @Override
        public Map<String, Optional<String>> facts() {
            return Map.of("reason", reason.map(Reason::word));
        }

        public Reopened(Duty duty) {
            this(duty, Optional.empty());
        }

        /// Whether the citizen wrote again after it was closed.
        public boolean isWrittenAgain() {
            return reason.filter(Reason.WROTE_AGAIN::equals).isPresent();
        }

        /// Whether it came back because another body did not get it.
        public boolean isUndelivered() {
            return reason.filter(Reason.UNDELIVERED::equals).isPresent();
        }
    }

    /// An agent separated a request that was joined to this one.
    record Split(Duty duty) implements Step {}

    /// It was sent to the body that answers.
    record SentOn(Duty duty, Optional<ContactId> body) implements Step {
        @Override
        public Map<String, Optional<String>> facts() {
            return Map.of("contact", body.map(ContactId::value));
        }
    }

    /// A notice to the citizen did not arrive.
    ///
    /// @param medium `sms` or `mail`
    /// @param reason a code such as `smtp-550`, never the text of the mail server or the operator
    record Undelivered(Optional<String> medium, Optional<String> reason) implements Step {
        @Override
        public Map<String, Optional<String>> facts() {
            return Map.of("medium", medium, "reason", reason);
        }
    }

    /// Its agent said whether it came to the right desk at once.
    ///
    /// @param rating « first » in the facts: whether it came to the right desk at once
    /// @param question the last question on the way to that desk
    record Rated(Duty duty, Optional<Rating> rating, Optional<String> question) implements Step {
        @Override
        public Map<String, Optional<String>> facts() {
            return Map.of("first", rating.map(Rating::word), "question", question);
        }
    }

    /// The citizen's data was erased.
    record Erased(Duty duty) implements Step {}

    /// Why something happened without an agent.
    enum Reason implements Coded {
        ABSENT("absent"),
        UNDELIVERED("undelivered"),
        WROTE_AGAIN("wrote-again");

        private final String word;

        Reason(String word) {
            this.word = word;
        }

        static Optional<Reason> find(String word) {
            return Coded.find(Reason.class, word);
        }

        @Override
        public String word() {
            return word;
        }
    }
}
