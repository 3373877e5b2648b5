package fr.gpsusagers.orientation;

import fr.gpsusagers.directory.Channel;
import fr.gpsusagers.directory.DoubtedNumbers;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.orientation.Objection.Weight;
import fr.gpsusagers.orientation.callback.SoonestCallbacks;
import fr.gpsusagers.orientation.rule.Candidate;
import fr.gpsusagers.orientation.rule.ComfortRule;
import fr.gpsusagers.orientation.rule.ConstraintRule;
import fr.gpsusagers.orientation.rule.DistanceRule;
import fr.gpsusagers.orientation.rule.OpenNowRule;
import fr.gpsusagers.orientation.rule.Rule;
import fr.gpsusagers.orientation.rule.SectorRule;
import fr.gpsusagers.orientation.rule.SpeedRule;
import fr.gpsusagers.orientation.rule.StandingRule;
import fr.gpsusagers.orientation.rule.TrustRule;
import fr.gpsusagers.territory.Departement;
import fr.gpsusagers.territory.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Has every rule judge every candidate, and ranks the candidates: fewest heavy objections first, then by the
/// pack's order of preference plus the points that objections cost. Of two contacts of one way, the one that opens
/// first comes first. [Arrangement] then moves better-sourced
/// contacts ahead of unconfirmed ones.
final class Ranking {

    private static final Comparator<Judged> ORDER = Comparator.<Judged>comparingInt(
                    judged -> judged.count(Weight.EXCLUDES))
            .thenComparingInt(judged -> judged.count(Weight.SAFETY_NET))
            .thenComparingInt(judged -> judged.count(Weight.LAST_RESORT))
            .thenComparingInt(Judged::points)
            .thenComparingInt(judged -> judged.candidate().way().rank())
            .thenComparing(judged -> judged.candidate().opensAt())
            .thenComparing(judged -> judged.candidate().kind());

    private final SoonestCallbacks callbacks;
    private final List<Rule> rules;

    Ranking(DoubtedNumbers doubts, SoonestCallbacks callbacks) {
        this.callbacks = callbacks;
        rules = List.of(
                new SectorRule(),
                new ConstraintRule(),
                new OpenNowRule(),
                new TrustRule(doubts),
                new StandingRule(),
                new ComfortRule(),
                new SpeedRule(),
                new DistanceRule());
    }

    /// A candidate with all objections to it.
    private record Judged(Candidate candidate, List<Objection> objections) {

        int count(Weight weight) {
            return (int) objections.stream()
                    .filter(objection -> objection.weight() == weight)
                    .count();
        }

        int points() {
            return candidate.way().rank()
                    + objections.stream().mapToInt(Objection::points).sum();
        }

        boolean isSetAside() {
            return count(Weight.EXCLUDES) > 0;
        }

        JudgedChannel with(Channel channel) {
            return new JudgedChannel(channel, candidate.opening(), objections);
        }
    }

    Recommendation recommend(Pack pack, Need need, Optional<Place> place, Situation situation) {
        var candidates = new Candidates(pack, callbacks, need, place, situation);
        return new Arrangement(need, place, candidates.rightContact())
                .of(
                        channels(pack, candidates.known(), need, place, situation),
                        !candidates.unplaced().isEmpty());
    }

    /// For a place outside the département: recommends its own département, or those who know all of them.
    Recommendation recommendElsewhere(Pack pack, Need need, Departement departement, Situation situation) {
        var candidates = new Candidates(pack, callbacks, need, Optional.empty(), situation);
        return new Arrangement(need, Optional.empty(), Optional.empty())
                .of(channels(pack, candidates.elsewhere(departement), need, Optional.empty(), situation), false);
    }

    /// For a citizen whom nobody answered: recommends bodies nearby, whatever the need.
    Recommendation recommendWhenNobodyAnswers(Pack pack, Need need, Optional<Place> place, Situation situation) {
        var candidates = new Candidates(pack, callbacks, need, place, situation);
        return new Arrangement(need, place, Optional.empty())
                .of(channels(pack, candidates.whenNobodyAnswers(place), need, place, situation), place.isEmpty());
    }

    private List<JudgedChannel> channels(
            Pack pack, List<Candidate> candidates, Need need, Optional<Place> place, Situation situation) {
        return judge(pack, candidates, need, place, situation).stream()
                .flatMap(judged -> judged.candidate().channel().stream().map(judged::with))
                .toList();
    }

    /// Whether a more precise place would decide on the best contact: the best candidate of all is one whose
    /// contact depends on the place.
    boolean placeDecides(Pack pack, Need need, Optional<Place> place, Situation situation) {
        var candidates = new Candidates(pack, callbacks, need, place, situation);
        Optional<Judged> unplaced = judge(pack, candidates.unplaced(), need, place, situation).stream()
                .filter(judged -> !judged.isSetAside())
                .findFirst();
        Optional<Judged> known =
                judge(pack, candidates.known(), need, place, situation).stream().findFirst();
        return unplaced.isPresent() && (known.isEmpty() || ORDER.compare(unplaced.get(), known.get()) < 0);
    }

    private List<Judged> judge(
            Pack pack, List<Candidate> candidates, Need need, Optional<Place> place, Situation situation) {
        var subject = new Rule.Case(need, place, situation, pack.calendars());
        return candidates.stream()
                .map(candidate -> new Judged(
                        candidate,
                        rules.stream()
                                .flatMap(rule -> rule.objectionTo(candidate, subject).stream())
                                .toList()))
                .sorted(ORDER)
                .toList();
    }
}
