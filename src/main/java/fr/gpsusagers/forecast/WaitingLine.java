package fr.gpsusagers.forecast;

/// A line in which callers wait for the first free person, in balance: Erlang B (no place to wait), C (all wait as long
/// as it takes) and A (some give up), and the same with few places. Arrivals are random (Poisson), handling times and
/// patience are exponential. Rates are in any one unit of time, and so are the times that come out.
///
/// @param arrivals calls per unit of time, above 0
/// @param handled calls that one person handles per unit of time, above 0
/// @param people at least 1
/// @param givenUp calls given up per unit of time by one who waits: 1 / mean patience; 0 when nobody gives up
/// @param places how many may be there at once, waiting or handled; [#NO_LIMIT] for no limit
public record WaitingLine(double arrivals, double handled, int people, double givenUp, int places) {

    public static final int NO_LIMIT = Integer.MAX_VALUE;

    /// A state this much less likely than the likeliest one (in logarithms) no longer counts.
    private static final double NEGLIGIBLE = -60;

    public WaitingLine {
        if (!(arrivals > 0) || !(handled > 0) || people < 1 || givenUp < 0 || places < people) {
            throw new IllegalArgumentException("A line has arrivals, somebody, and places for those who are handled");
        }
        if (givenUp == 0 && places == NO_LIMIT && arrivals >= people * handled) {
            throw new IllegalArgumentException("More arrives than can be handled: the line grows without end");
        }
    }

    /// Nobody can wait: who finds nobody free is lost.
    public static WaitingLine erlangB(double arrivals, double handled, int people) {
        return new WaitingLine(arrivals, handled, people, 0, people);
    }

    /// All wait, as long as it takes.
    public static WaitingLine erlangC(double arrivals, double handled, int people) {
        return new WaitingLine(arrivals, handled, people, 0, NO_LIMIT);
    }

    /// All wait until their patience ends.
    public static WaitingLine erlangA(double arrivals, double handled, int people, double givenUp) {
        return new WaitingLine(arrivals, handled, people, givenUp, NO_LIMIT);
    }

    /// What one who calls can expect.
    ///
    /// @param waits share of all calls that find nobody free, and a place to wait
    /// @param meanWait over all calls, those that give up or find no place included
    /// @param waiting how many wait, on average
    /// @param occupancy share of their time that people are on a call
    /// @param abandons share of the calls let in that give up
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

    /// The share of calls that somebody answers within this time, where there is a place for everyone.
    public double answeredWithin(double time) {
        return givenUp == 0 ? answeredByThePatient(time) : answeredBeforeGivingUp(time);
    }

    private double answeredByThePatient(double time) {
        return 1 - outlook().waits() * Math.exp(-(people * handled - arrivals) * time);
    }

    /// Who finds k-1 others waiting is answered after k departures, at rates that fall with the line: what is left of
    /// one's patience then is the beta law of `a` and `k`, cut at this time.
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

    /// How often so many callers are there.
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

        /// In logarithms, so that nothing overflows, until what is left no longer counts.
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

    /// At what rate callers leave when so many are there.
    private double leaving(int there) {
        return Math.min(there, people) * handled + Math.max(0, there - people) * givenUp;
    }
}
