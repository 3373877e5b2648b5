package fr.gpsusagers.staff.signin;

import fr.gpsusagers.staff.Agents;
import fr.gpsusagers.staff.Token;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Sessions in memory, for one test. Counts how often a session was recorded as seen.
public final class SessionsInMemory implements Sessions {

    private final Agents agents;
    private final Map<Token, Session> all = new HashMap<>();
    private int notes;

    public SessionsInMemory(Agents agents) {
        this.agents = agents;
    }

    @Override
    public void add(Token token, Session session) {
        all.put(token, session);
    }

    @Override
    public Optional<Session> find(Token token) {
        return Optional.ofNullable(all.get(token))
                .map(kept -> new Session(
                        agents.find(kept.agent().id()).orElseThrow(),
                        kept.rightsVersion(),
                        kept.openedAt(),
                        kept.seenAt(),
                        kept.expiresAt()));
    }

    @Override
    public Set<Token> listOpen(Set<Token> tokens, Instant at) {
        return tokens.stream()
                .filter(token -> find(token).filter(one -> one.isOpen(at)).isPresent())
                .collect(Collectors.toSet());
    }

    @Override
    public void updateSeen(Token token, Instant at) {
        notes++;
        all.computeIfPresent(
                token,
                (_, kept) -> new Session(kept.agent(), kept.rightsVersion(), kept.openedAt(), at, kept.expiresAt()));
    }

    @Override
    public void remove(Token token) {
        all.remove(token);
    }

    @Override
    public int removeOver(Instant expired, Instant lastSeen) {
        int before = all.size();
        all.values()
                .removeIf(kept ->
                        !kept.expiresAt().isAfter(expired) || !kept.seenAt().isAfter(lastSeen));
        return before - all.size();
    }

    public int notes() {
        return notes;
    }
}
