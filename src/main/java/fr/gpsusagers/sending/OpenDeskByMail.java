package fr.gpsusagers.sending;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.Notice;
import fr.gpsusagers.sending.notice.NoticeText;
import fr.gpsusagers.sending.notice.Outbox;
import fr.gpsusagers.sending.notice.WaysToSend;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.desk.DeskMailbox;
import fr.gpsusagers.staff.desk.Mailboxes;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// Lets a desk without accounts work by mail. Its mailbox gets a link: once someone has confirmed there that the
/// mailbox is read, the desk is open.
@UseCase
public class OpenDeskByMail {

    private static final Duration USEFUL_FOR = Duration.ofDays(3);

    private final Mailboxes mailboxes;
    private final Outbox outbox;
    private final PublicMailbox publicMailbox;
    private final WaysToSend ways;

    public OpenDeskByMail(Mailboxes mailboxes, Outbox outbox, PublicMailbox publicMailbox, WaysToSend ways) {
        this.mailboxes = mailboxes;
        this.outbox = outbox;
        this.publicMailbox = publicMailbox;
        this.ways = ways;
    }

    public enum Opening {
        /// The mail with the link is on its way.
        LINK_SENT,
        /// The product cannot send mail.
        NO_MAIL,
        /// The product reads this mailbox itself: its mails would come back to it.
        OWN_ADDRESS,
        /// Agents read the list of this desk.
        HAS_AGENTS,
        /// The agent neither has the right to manage desks nor leads this desk.
        NOT_YOURS
    }

    @Writes
    public Opening open(Agent by, Pack pack, Desk desk, EmailAddress address, Instant now) {
        if (!ways.canSend(Medium.EMAIL)) {
            return Opening.NO_MAIL;
        }
        if (publicMailbox.receives(address)) {
            return Opening.OWN_ADDRESS;
        }
        return switch (mailboxes.open(by, desk.id(), address, now)) {
            case Mailboxes.Opening.HasAgents _ -> Opening.HAS_AGENTS;
            case Mailboxes.Opening.NotYours _ -> Opening.NOT_YOURS;
            case Mailboxes.Opening.Opened(DeskMailbox mailbox) -> {
                outbox.queue(link(pack, desk, mailbox, now), now);
                yield Opening.LINK_SENT;
            }
        };
    }

    private static Notice link(Pack pack, Desk desk, DeskMailbox mailbox, Instant now) {
        var text = new NoticeText(
                "Recevoir les demandes des usagers dans cette boîte",
                "Bonjour,\n\nDe la part de\u00A0: " + pack.identity().administration()
                        + "\n\nVous êtes «\u00A0" + desk.name() + "\u00A0»\u00A0?\n"
                        + "Les demandes de vos usagers peuvent arriver dans cette boîte.\n"
                        + "Chaque demande a deux liens\u00A0: pour la prendre, et pour la terminer.\n"
                        + "Une réponse est parfois promise pour la même demi-journée."
                        + " Il faut lire cette boîte plusieurs fois par jour.\n\n"
                        + "C’est bien vous\u00A0? Ouvrez ce lien, puis confirmez\u00A0:\n{lien}\n\n"
                        + "Sinon, ne faites rien.\n" + doubt(pack, now));
        return new Notice(UUID.randomUUID(), mailbox.agent().value(), Medium.EMAIL, text, now, now.plus(USEFUL_FOR));
    }

    /// Whom to call before opening a link in a mail from nobody they know.
    private static String doubt(Pack pack, Instant now) {
        return pack.directory().switchboard(FrenchTime.at(now).toLocalDate()).lines().stream()
                .findFirst()
                .map(line -> "Un doute\u00A0? Appelez le standard\u00A0: "
                        + line.number().display() + ".\n")
                .orElse("");
    }
}
