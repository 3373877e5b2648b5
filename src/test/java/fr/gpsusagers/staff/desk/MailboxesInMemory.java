package fr.gpsusagers.staff.desk;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.staff.AgentId;
import fr.gpsusagers.staff.Token;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The mailboxes of desks, for tests without a database.
public final class MailboxesInMemory implements DeskMailboxes {

    private final Map<String, DeskMailbox> mailboxes = new TreeMap<>();
    private final Map<String, Token> tokens = new HashMap<>();

    /// One desk works by mail.
    public static MailboxesInMemory inUse(DeskId desk, Instant since) {
        var mailboxes = new MailboxesInMemory();
        var address = new EmailAddress("guichet@departement.fr");
        mailboxes.update(
                DeskMailbox.opened(desk, address, AgentId.random(), since).confirmed(since));
        return mailboxes;
    }

    @Override
    public void replace(DeskMailbox mailbox, Token token) {
        mailboxes.put(mailbox.desk().value(), mailbox);
        tokens.put(mailbox.desk().value(), token);
    }

    @Override
    public void update(DeskMailbox mailbox) {
        mailboxes.put(mailbox.desk().value(), mailbox);
    }

    @Override
    public void remove(DeskId desk) {
        mailboxes.remove(desk.value());
        tokens.remove(desk.value());
    }

    @Override
    public Optional<DeskMailbox> find(DeskId desk) {
        return Optional.ofNullable(mailboxes.get(desk.value()));
    }

    @Override
    public Optional<DeskMailbox> find(AgentId agent) {
        return mailboxes.values().stream()
                .filter(mailbox -> mailbox.agent().equals(agent))
                .findFirst();
    }

    @Override
    public Optional<DeskMailbox> find(Token token) {
        return tokens.entrySet().stream()
                .filter(entry -> entry.getValue().equals(token))
                .findFirst()
                .map(entry -> mailboxes.get(entry.getKey()));
    }

    @Override
    public Optional<Token> findToken(DeskId desk) {
        return Optional.ofNullable(tokens.get(desk.value()));
    }

    @Override
    public List<DeskMailbox> listAll() {
        return List.copyOf(mailboxes.values());
    }
}
