package fr.gpsusagers.enquiry.citizen;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.Topic;
import fr.gpsusagers.enquiry.citizen.ChangePerson.Correction;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.orientation.Pack;
import java.util.Optional;

/// Works out the topic of a request that its citizen corrects.
///
/// @param before the topic until now
record ChangedTopic(Pack pack, Topic before) {

    /// Returns what it is about after the correction: by which way the person is answered, and with how much caution.
    Topic after(Correction change, Person person) {
        Topic reached = before.with(caution(change)).by(channel(person));
        return reached.caution() == Caution.ORDINARY
                ? reached
                : reached.with(person.safeHours().isPresent() ? Caution.WHEN_SAID_SAFE : Caution.NEVER);
    }

    /// Returns the caution of the changed topic if there was more before.
    Optional<Caution> lifted(Topic after) {
        return Optional.of(after.caution())
                .filter(Caution.ORDINARY::equals)
                .filter(caution -> before.caution() != caution);
    }

    /// After violence, whoever names no safe hours any more is not called any more.
    private Caution caution(Correction change) {
        boolean isCautious = before.caution() != Caution.ORDINARY;
        if (change.tellsDanger()) {
            return isCautious ? before.caution() : Caution.NEVER;
        }
        return change.saysSafe() && !asksForCaution() ? Caution.ORDINARY : before.caution();
    }

    /// Whether the subject asks for caution, whoever writes about it.
    private boolean asksForCaution() {
        return pack.guide().findNeed(before.need()).filter(Need::asksForCaution).isPresent();
    }

    /// Who wrote goes on writing by the same channel.
    private ChannelKind channel(Person person) {
        if (person.canBeCalled()) {
            return ChannelKind.CALLBACK;
        }
        return before.channel().isWritten() ? before.channel() : ChannelKind.FORM;
    }
}
