package fr.gpsusagers.forecast;

/// A queue of callers who wait for the first free agent, in steady state: Erlang B (nobody waits), C (all wait as
/// long as it takes), A (some give up), and queues with a limited number of places. Arrivals are random (Poisson);
/// handling times and patience are exponential. All rates and times use the same unit of time.
///
/// @param arrivals calls per unit of time, above 0
/// @param handled calls that one agent handles per unit of time, above 0
/// @param people the number of agents, at least 1
/// @param givenUp rate at which a waiting caller gives up: 1 / mean patience; 0 if nobody gives up
/// @param places how many callers may be present at once, waiting or on a call; [#NO_LIMIT] for no limit
public record WaitingLine(double arrivals, double handled, int people, double givenUp, int places) {

    public static final int NO_LIMIT = Integer.MAX_VALUE;

    /// States that are less likely than the likeliest one by this much (in logarithms) are ignored.
    private static final double NEGLIGIBLE = -60;

    public WaitingLine {
        if (!(arrivals > 0) || !(handled > 0) || people < 1 || givenUp < 0 || places < people) {
            throw new IllegalArgumentException(
                    "A queue needs arrivals, a handling rate, an agent, and a place for each agent's call");
        }
        if (givenUp == 0 && places == NO_LIMIT && arrivals >= people * handled) {
            throw new IllegalArgumentException(
                    "Calls arrive as fast as agents can handle them, or faster: the queue grows without end");
        }
    }

    /// Nobody waits: a caller who finds no free agent is lost.
    public static WaitingLine erlangB(double arrivals, double handled, int people) {
        return new WaitingLine(arrivals, handled, people, 0, people);
    }

    /// All callers wait as long as it takes.
    public static WaitingLine erlangC(double arrivals, double handled, int people) {
        return new WaitingLine(arrivals, handled, people, 0, NO_LIMIT);
    }

    /// All callers wait until their patience ends.
    public static WaitingLine erlangA(double arrivals, double handled, int people, double givenUp) {
        return new WaitingLine(arrivals, handled, people, givenUp, NO_LIMIT);
    }

    /// What a caller can expect.
    ///
    /// @param waits share of all calls that find no free agent, but a place to wait
    /// @param meanWait mean waiting time of all calls, including those that give up or find no place
    /// @param waiting mean number of waiting callers
    /// @param occupancy share of their time that agents spend on calls
    /// @param abandons share of the admitted calls that give up
    /// @param blocked share of all calls that find no place
    public record Outlook(
            double waits, double meanWait, double waiting, double occupancy, double abandons, double blocked) {}

    public Outlook outlook() {
        Balance balance = Balance.of(this);
        double letIn = arrivals * (1 - balance.full());
        return new Outlook(
                balance.allBusy(),
                balance.waiting() / arrivals,
                balance.waiting(),
                balance.busy() / people,
                givenUp * balance.waiting() / letIn,
                balance.full());
    }

    /// Returns the share of calls that are answered within this time. Only valid without a limit on places.
    public double answeredWithin(double time) {
        return givenUp == 0 ? answeredByThePatient(time) : answeredBeforeGivingUp(time);
    }

    private double answeredByThePatient(double time) {
        return 1 - outlook().waits() * Math.exp(-(people * handled - arrivals) * time);
    }

    /// A caller who finds k - 1 others waiting is answered after k departures, at rates that fall as the queue
    /// ahead shrinks. After that wait, the chance that the caller's patience still lasts follows a beta
    /// distribution with parameters `a` and `k`. It is cut off at the given time.
    private double answeredBeforeGivingUp(double time) {
        double a = people * handled / givenUp;
        double left = Math.exp(-givenUp * time);
        double[] shares = Balance.shares(this);
        double answered = 0;
        for (int there = 0; there < Math.min(people, shares.length); there++) {
            answered += shares[there];
        }
        double term = 1;
        double late = 0;
        for (int k = 1; people + k - 1 < shares.length; k++) {
            late += term;
            double inTime = 1 - Math.pow(left, a + 1) * late;
            answered += shares[people + k - 1] * a / (a + k) * inTime;
            term *= (a + k) / k * (1 - left);
        }
        return answered;
    }

    /// The steady state, summed over the number of callers present.
    private record Balance(double full, double allBusy, double waiting, double busy) {

        static Balance of(WaitingLine line) {
            double[] shares = shares(line);
            double allBusy = 0;
            double waiting = 0;
            double busy = 0;
            for (int there = 0; there < shares.length; there++) {
                allBusy += there >= line.people() && there < line.places() ? shares[there] : 0;
                waiting += Math.max(0, there - line.people()) * shares[there];
                busy += Math.min(there, line.people()) * shares[there];
            }
            return new Balance(shares.length > line.places() ? shares[line.places()] : 0, allBusy, waiting, busy);
        }

        /// Returns the probability of each number of callers present, up to the last one that is not negligible.
        /// Computed in logarithms, so that nothing overflows.
        static double[] shares(WaitingLine line) {
            int last = 0;
            double log = 0;
            double highest = 0;
            while (last < line.places()) {
                last++;
                log += Math.log(line.arrivals() / line.leaving(last));
                highest = Math.max(highest, log);
                if (last > line.people() && log < highest + NEGLIGIBLE) {
                    break;
                }
            }
            return normalized(line, last);
        }

        private static double[] normalized(WaitingLine line, int last) {
            double[] logs = new double[last + 1];
            double highest = 0;
            for (int there = 1; there <= last; there++) {
                logs[there] = logs[there - 1] + Math.log(line.arrivals() / line.leaving(there));
                highest = Math.max(highest, logs[there]);
            }
            double sum = 0;
            for (int there = 0; there <= last; there++) {
                logs[there] = Math.exp(logs[there] - highest);
                sum += logs[there];
            }
            for (int there = 0; there <= last; there++) {
                logs[there] /= sum;
            }
            return logs;
        }
    }

    /// Returns the rate at which callers leave when this many are present.
    private double leaving(int there) {
        return Math.min(there, people) * handled + Math.max(0, there - people) * givenUp;
    }
}
