package fr.gpsusagers.kernel.job;

import java.util.Arrays;

/// Says in a log where something failed. The message of an exception stays out of it: it may quote personal data.
public final class Failures {

    private static final String OURS = "fr.gpsusagers";

    private Failures() {}

    public static String place(Throwable failed) {
        return failed.getClass().getSimpleName()
                + Arrays.stream(failed.getStackTrace())
                        .filter(call -> call.getClassName().startsWith(OURS) && call.getLineNumber() > 0)
                        .findFirst()
                        .map(call -> " at " + call.getFileName() + ":" + call.getLineNumber())
                        .orElse("");
    }
}
