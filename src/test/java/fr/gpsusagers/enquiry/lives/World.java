package fr.gpsusagers.enquiry.lives;

import static fr.gpsusagers.enquiry.store.Enquiring.at;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.life.RecordedStep;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.lives.Act.Kind;
import fr.gpsusagers.enquiry.store.RecordedChanges.Seen;
import fr.gpsusagers.enquiry.store.RecordedChanges.Ways;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// One life as far as it was played: its requests as they were last seen, and the time, which moves with each act.
/// It decides what an act means by now.
final class World {

    private static final int MOST_ASKED = 5;
    private static final Set<Kind> BY_A_LEAD = EnumSet.range(Kind.DECLARE_ABSENCE, Kind.OPEN_CALLBACKS);

    /// The requests, in the order in which they were made.
    final Map<EnquiryId, Enquiry> requests = new LinkedHashMap<>();
    final Map<EnquiryId, List<RecordedStep>> histories = new HashMap<>();
    private final Map<EnquiryId, Ways> persons = new HashMap<>();
    private final List<Integer> forms = new ArrayList<>();
    /// What the citizens wrote.
    final Mailbag mailbag = new Mailbag();

    private final int[] packs = new int[2];
    private int published;
    private Instant now = at("2026-11-30T08:30");

    /// What the processes are told to do at this moment.
    List<Stage.Told> orders(Moment moment) {
        now = now.plus(Duration.ofMinutes(moment.act().minutes()));
        return moment.acts().stream()
                .map(act -> new Stage.Told(act.process(), order(act)))
                .toList();
    }

    private Order order(Act act) {
        Order order = orderOf(act);
        return act.kind().isMessage() ? mailbag.write(order) : order;
    }

    private Order orderOf(Act act) {
        boolean isForm = act.kind() == Kind.ASK || act.kind() == Kind.SEND_FORM_AGAIN;
        int form = isForm ? form(act) : 0;
        return new Order(
                act.kind(),
                agent(act),
                about(act.which()),
                other(act),
                isForm ? forms.get(form) : how(act),
                form,
                now,
                pack(act));
    }

    /// An absence is mostly that of the agent who holds the request.
    private int how(Act act) {
        boolean isAbsence = act.kind() == Kind.DECLARE_ABSENCE || act.kind() == Kind.WITHDRAW_ABSENCE;
        List<Integer> likely = isAbsence ? likely(act) : List.of();
        return likely.isEmpty() ? act.how() : likely.getFirst();
    }

    /// Which form is sent: a new one, or one that was sent before.
    private int form(Act act) {
        if (forms.isEmpty() || act.kind() == Kind.ASK && forms.size() < MOST_ASKED) {
            forms.add(act.how());
            return forms.size() - 1;
        }
        return Math.min(act.which(), forms.size() - 1);
    }

    /// The process that publishes a version has it in service at once; the other one after its next act.
    private int pack(Act act) {
        if (act.kind() == Kind.PUBLISH) {
            published = act.how() % Packs.ALL.size();
            packs[act.process()] = published;
        }
        int inService = packs[act.process()];
        packs[act.process()] = published;
        return inService;
    }

    /// The request that an act is about.
    private Optional<EnquiryId> about(int which) {
        List<EnquiryId> asked = List.copyOf(requests.keySet());
        return asked.isEmpty() ? Optional.empty() : Optional.of(asked.get(Math.min(which, asked.size() - 1)));
    }

    private Optional<EnquiryId> other(Act act) {
        List<EnquiryId> asked = List.copyOf(requests.keySet());
        return asked.isEmpty() ? Optional.empty() : Optional.of(asked.get((act.which() + act.how()) % asked.size()));
    }

    /// Who does an act: what only a lead may do, a lead; else mostly the agent who holds the request, or one of its
    /// desk; else anyone.
    private int agent(Act act) {
        if (BY_A_LEAD.contains(act.kind())) {
            return Team.LEADS.get(act.who() % Team.LEADS.size());
        }
        boolean anyone = act.kind() == Kind.LOOK || act.who() < Team.AGENTS.size();
        List<Integer> likely = anyone ? List.of() : likely(act);
        return likely.isEmpty() ? act.who() % Team.AGENTS.size() : likely.get(act.who() % likely.size());
    }

    private List<Integer> likely(Act act) {
        return act.kind() == Kind.UNDO_TRANSFER
                ? about(act.which()).map(this::lastAgent).orElse(List.of())
                : about(act.which()).map(requests::get).map(World::likely).orElse(List.of());
    }

    private List<Integer> lastAgent(EnquiryId id) {
        return histories.getOrDefault(id, List.of()).reversed().stream()
                .flatMap(recorded -> recorded.agent().stream())
                .limit(1)
                .flatMap(last -> IntStream.range(0, Team.AGENTS.size())
                        .filter(place -> Team.AGENTS.get(place).id().equals(last))
                        .boxed())
                .toList();
    }

    private static List<Integer> likely(Enquiry enquiry) {
        return IntStream.range(0, Team.AGENTS.size())
                .filter(place -> {
                    var agent = Team.AGENTS.get(place);
                    return switch (enquiry) {
                        case Enquiry.Taken taken -> taken.agent().equals(agent.id());
                        case Enquiry.Closed closed -> closed.by().equals(Optional.of(agent.id()));
                        case Enquiry.Waiting waiting -> agent.serves(waiting.desk());
                    };
                })
                .boxed()
                .toList();
    }

    /// How the person of a request is reached, as it was last seen. Empty before the request is stored.
    Optional<Ways> ways(EnquiryId id) {
        return Optional.ofNullable(persons.get(id));
    }

    /// Whether the person of a request was erased.
    boolean isErased(EnquiryId id) {
        return histories.getOrDefault(id, List.of()).stream()
                .anyMatch(recorded -> recorded.step() instanceof Step.Erased);
    }

    /// Learns the steps first: the rules about a change look at the history that it left.
    void learnSteps(Seen seen) {
        seen.steps()
                .forEach(written -> histories
                        .computeIfAbsent(written.enquiry(), _ -> new ArrayList<>())
                        .add(written.step()));
    }

    /// Learns the rows, once each change of them is checked.
    void learnRows(Seen seen) {
        seen.versions().forEach(version -> requests.put(version.enquiry().id(), version.enquiry()));
        seen.persons().forEach(ways -> persons.put(ways.enquiry(), ways));
    }
}
