package fr.gpsusagers.orientation;

import fr.gpsusagers.directory.Channel;
import fr.gpsusagers.directory.DoubtedNumbers;
import fr.gpsusagers.orientation.Objection.Weight;
import fr.gpsusagers.orientation.Rule.Case;
import fr.gpsusagers.territory.Departement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Has every rule judge every candidate, and ranks the candidates: fewest heavy objections first, then by the
/// pack's order of preference plus the points that objections cost. Of two contacts of one way and kind, the one
/// that opens first comes first. [Arrangement] then moves better-sourced contacts ahead of unconfirmed ones.
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

    /// A candidate with all objections to it. Sorting compares many times, so they are counted once.
    ///
    /// @param heavy how many objections have each of the weights that count before any preference
    @SuppressWarnings("ArrayRecordComponent")
    private record Judged(Candidate candidate, List<Objection> objections, int[] heavy, int points)
            implements Comparable<Judged> {

        static Judged of(Candidate candidate, List<Objection> objections) {
            int[] heavy = new int[Weight.BEFORE_PREFERENCE.size()];
            int points = candidate.way().rank();
            for (Objection objection : objections) {
                int at = Weight.BEFORE_PREFERENCE.indexOf(objection.weight());
                if (at >= 0) {
                    heavy[at]++;
                }
                points += objection.points();
            }
            return new Judged(candidate, objections, heavy, points);
        }

        /// Without chained comparators: each answer compares some hundred times.
        @Override
        public int compareTo(Judged other) {
            int order = Arrays.compare(heavy, other.heavy);
            order = order == 0 ? Integer.compare(points, other.points) : order;
            order = order == 0
                    ? Integer.compare(
                            candidate.way().rank(), other.candidate.way().rank())
                    : order;
            order = order == 0 ? candidate.kind().compareTo(other.candidate.kind()) : order;
            return order == 0 ? candidate.opensAt().compareTo(other.candidate.opensAt()) : order;
        }

        boolean isSetAside() {
            return objections.stream().anyMatch(objection -> objection.weight() == Weight.EXCLUDES);
        }

        JudgedChannel with(Channel channel) {
            return new JudgedChannel(channel, candidate.opening(), candidate.standing(), objections);
        }
    }

    Recommendation recommend(Case subject) {
        var candidates = new Candidates(subject, callbacks);
        return recommend(candidates, judge(candidates.known(), subject), subject);
    }

    /// Recommends, unless a more precise place would decide on the best contact: the best candidate of all is one
    /// whose contact depends on the place.
    Optional<Recommendation> recommendUnlessPlaceDecides(Case subject) {
        var candidates = new Candidates(subject, callbacks);
        List<Judged> known = judge(candidates.known(), subject);
        boolean placeDecides = judge(candidates.unplaced(), subject).stream()
                .filter(judged -> !judged.isSetAside())
                .findFirst()
                .filter(unplaced -> known.isEmpty() || unplaced.compareTo(known.getFirst()) < 0)
                .isPresent();
        return placeDecides ? Optional.empty() : Optional.of(recommend(candidates, known, subject));
    }

    private static Recommendation recommend(Candidates candidates, List<Judged> known, Case subject) {
        return new Arrangement(subject, candidates.rightContact())
                .of(channels(known), !candidates.unplaced().isEmpty());
    }

    /// For a place outside the département: recommends its own département, or those who know all of them.
    Recommendation recommendElsewhere(Case subject, Departement departement) {
        return new Arrangement(subject, Optional.empty())
                .of(channels(judge(Candidates.elsewhere(subject, departement), subject)), false);
    }

    /// For a citizen whom nobody answered: recommends bodies nearby, whatever the need.
    Recommendation recommendWhenNobodyAnswers(Case subject) {
        return new Arrangement(subject, Optional.empty())
                .of(
                        channels(judge(Candidates.whenNobodyAnswers(subject), subject)),
                        subject.place().isEmpty());
    }

    private static List<JudgedChannel> channels(List<Judged> ranked) {
        var channels = new ArrayList<JudgedChannel>(ranked.size());
        for (Judged judged : ranked) {
            judged.candidate().channel().ifPresent(channel -> channels.add(judged.with(channel)));
        }
        return channels;
    }

    private List<Judged> judge(List<Candidate> candidates, Case subject) {
        var judged = new ArrayList<Judged>(candidates.size());
        for (Candidate candidate : candidates) {
            judged.add(Judged.of(candidate, objections(candidate, subject)));
        }
        Collections.sort(judged);
        return judged;
    }

    /// A plain loop, not a stream: all rules judge each candidate of each answer.
    private List<Objection> objections(Candidate candidate, Case subject) {
        var objections = new ArrayList<Objection>();
        for (Rule rule : rules) {
            rule.objectionTo(candidate, subject).ifPresent(objections::add);
        }
        return List.copyOf(objections);
    }
}
