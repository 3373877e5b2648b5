package fr.gpsusagers.enquiry;

/// How many enquiries are in each state.
public record Tally(long waiting, long taken, long closed) {

    public long open() {
        return waiting + taken;
    }
}
