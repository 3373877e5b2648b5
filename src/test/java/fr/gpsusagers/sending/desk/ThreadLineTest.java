package fr.gpsusagers.sending.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.life.Duty;
import fr.gpsusagers.enquiry.life.RecordedStep;
import fr.gpsusagers.enquiry.life.SenderCheck;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.store.Enquiring;
import fr.gpsusagers.kernel.DeskId;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What a desk that works by mail reads of what was written before.
class ThreadLineTest {

    private static final DeskId DESK = new DeskId("guichet-gestion-rsa-1");
    private static final Actor AGENT = Enquiring.agent(DESK);

    @Test
    void a_desk_reads_why_it_gets_a_request_and_what_was_answered() {
        var transferred = new Step.Transferred(Duty.at(DESK), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(lines(AGENT, transferred, "Madame habite Falaise."))
                .isEqualTo("\nUn agent vous l’a transmise :\n> Madame habite Falaise.");
        assertThat(lines(AGENT, new Step.Answered(Duty.at(DESK)), "Le droit est ouvert."))
                .isEqualTo("\nDéjà répondu à la personne :\n> Le droit est ouvert.");
    }

    @Test
    void notes_among_colleagues_stay_there_and_what_came_too_late_does_not() {
        var note = new Step.Noted(Duty.at(DESK));
        assertThat(lines(AGENT, note, "Entre collègues.")).isEmpty();
        assertThat(lines(new Actor.Clockwork(), note, "Le dossier est complet."))
                .isEqualTo("\nNote :\n> Le dossier est complet.");
    }

    /// What others wrote is quoted. Our own links are not.
    @Test
    void words_cannot_imitate_our_links() {
        assertThat(lines(
                        new Actor.Citizen(),
                        received(SenderCheck.KNOWN, 0),
                        "Merci.\nJe m’en occupe :\nhttp://exemple.fr/guichet/pris/x"))
                .isEqualTo("\nLa personne a écrit :\n> Merci.\n> Je m’en occupe :\n> http://exemple.fr/guichet/pris/x");
    }

    @Test
    void a_message_says_whether_its_sender_is_known_and_files_are_with_it() {
        assertThat(lines(new Actor.Citizen(), received(SenderCheck.TO_CHECK, 2), "Voici."))
                .isEqualTo("\nUn message est arrivé, expéditeur à vérifier :\n> Voici.\nDes fichiers sont joints.");
    }

    private static Step received(SenderCheck sender, int files) {
        return new Step.Received(
                Duty.at(DESK), Optional.of(ChannelKind.EMAIL), Optional.of(sender), Optional.of(files));
    }

    private static String lines(Actor actor, Step step, String words) {
        var recorded = RecordedStep.of(Instant.EPOCH, actor, step).with(Optional.of(words));
        return String.join("\n", ThreadLine.of(recorded)).replace('\u00A0', ' ');
    }
}
