package fr.gpsusagers.availability;

import java.util.List;

/// Hours that need no rules.
enum PlainHours implements Hours {
    UNKNOWN,
    ALWAYS;

    @Override
    public String written() {
        return this == ALWAYS ? "24/7" : "";
    }

    @Override
    public boolean isKnown() {
        return this == ALWAYS;
    }

    @Override
    public boolean isAlways() {
        return this == ALWAYS;
    }

    @Override
    public List<String> inWords() {
        return this == ALWAYS ? List.of(HoursWords.DAY_AND_NIGHT) : List.of();
    }
}
