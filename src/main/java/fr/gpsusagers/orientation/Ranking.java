package fr.gpsusagers.orientation;

import fr.gpsusagers.directory.Channel;
import fr.gpsusagers.directory.DoubtedNumbers;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.orientation.Objection.Weight;
import fr.gpsusagers.territory.Departement;
import fr.gpsusagers.territory.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Has every rule judge every candidate, and ranks the candidates: fewest heavy objections first, then by the
/// pack's order of preference plus the points that objections cost. Of two contacts of one way and kind, the one
/// that opens first comes first. [Arrangement] then moves better-sourced
/// contacts ahead of unconfirmed ones.
final class Ranking {

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

    /// A candidate with all objections to it. Sorting asks for the counts many times, so they are counted once.
    private record Judged(
            Candidate candidate, List<Objection> objections, int excluding, int safetyNets, int lastResorts, int points)
            implements Comparable<Judged> {

        static Judged of(Candidate candidate, List<Objection> objections) {
            int points = candidate.way().rank();
            for (Objection objection : objections) {
                points += objection.points();
            }
            return new Judged(
                    candidate,
                    objections,
                    count(objections, Weight.EXCLUDES),
                    count(objections, Weight.SAFETY_NET),
                    count(objections, Weight.LAST_RESORT),
                    points);
        }

        /// Without chained comparators: each answer compares some hundred times.
        @Override
        public int compareTo(Judged other) {
            int order = Integer.compare(excluding, other.excluding);
            order = order == 0 ? Integer.compare(safetyNets, other.safetyNets) : order;
            order = order == 0 ? Integer.compare(lastResorts, other.lastResorts) : order;
            order = order == 0 ? Integer.compare(points, other.points) : order;
            order = order == 0
                    ? Integer.compare(
                            candidate.way().rank(), other.candidate.way().rank())
                    : order;
            order = order == 0 ? candidate.kind().compareTo(other.candidate.kind()) : order;
            return order == 0 ? candidate.opensAt().compareTo(other.candidate.opensAt()) : order;
        }

        private static int count(List<Objection> objections, Weight weight) {
            int count = 0;
            for (Objection objection : objections) {
                count += objection.weight() == weight ? 1 : 0;
            }
            return count;
        }

        boolean isSetAside() {
            return excluding > 0;
        }

        JudgedChannel with(Channel channel) {
            return new JudgedChannel(channel, candidate.opening(), objections);
        }
    }

    Recommendation recommend(Pack pack, Need need, Optional<Place> place, Situation situation) {
        var candidates = new Candidates(pack, callbacks, need, place, situation);
        return recommend(candidates, judge(pack, candidates.known(), need, place, situation), need, place);
    }

    /// Recommends, unless a more precise place would decide on the best contact: the best candidate of all is one
    /// whose contact depends on the place.
    Optional<Recommendation> recommendUnlessPlaceDecides(
            Pack pack, Need need, Optional<Place> place, Situation situation) {
        var candidates = new Candidates(pack, callbacks, need, place, situation);
        List<Judged> known = judge(pack, candidates.known(), need, place, situation);
        boolean placeDecides = judge(pack, candidates.unplaced(), need, place, situation).stream()
                .filter(judged -> !judged.isSetAside())
                .findFirst()
                .filter(unplaced -> known.isEmpty() || unplaced.compareTo(known.getFirst()) < 0)
                .isPresent();
        return placeDecides ? Optional.empty() : Optional.of(recommend(candidates, known, need, place));
    }

    private static Recommendation recommend(
            Candidates candidates, List<Judged> known, Need need, Optional<Place> place) {
        return new Arrangement(need, place, candidates.rightContact())
                .of(channels(known), !candidates.unplaced().isEmpty());
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
                .of(channels(pack, candidates.whenNobodyAnswers(), need, place, situation), place.isEmpty());
    }

    private List<JudgedChannel> channels(
            Pack pack, List<Candidate> candidates, Need need, Optional<Place> place, Situation situation) {
        return channels(judge(pack, candidates, need, place, situation));
    }

    private static List<JudgedChannel> channels(List<Judged> ranked) {
        var channels = new ArrayList<JudgedChannel>(ranked.size());
        for (Judged judged : ranked) {
            judged.candidate().channel().ifPresent(channel -> channels.add(judged.with(channel)));
        }
        return channels;
    }

    private List<Judged> judge(
            Pack pack, List<Candidate> candidates, Need need, Optional<Place> place, Situation situation) {
        var subject = new Rule.Case(need, place, situation, pack.calendars());
        var judged = new ArrayList<Judged>(candidates.size());
        for (Candidate candidate : candidates) {
            judged.add(Judged.of(candidate, objections(candidate, subject)));
        }
        Collections.sort(judged);
        return judged;
    }

    /// A plain loop, not a stream: all rules judge each candidate of each answer.
    private List<Objection> objections(Candidate candidate, Rule.Case subject) {
        var objections = new ArrayList<Objection>();
        for (Rule rule : rules) {
            rule.objectionTo(candidate, subject).ifPresent(objections::add);
        }
        return List.copyOf(objections);
    }
}
