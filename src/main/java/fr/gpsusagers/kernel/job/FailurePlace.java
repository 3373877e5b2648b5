package fr.gpsusagers.kernel.job;

import java.util.Arrays;

/// Says in a log where something failed. The message of an exception stays out of it: it may quote personal data.
public final class FailurePlace {

    private static final String OURS = "fr.gpsusagers";

    private FailurePlace() {}

    public static String of(Throwable failed) {
        return failed.getClass().getSimpleName()
                + Arrays.stream(failed.getStackTrace())
                        .filter(call -> call.getClassName().startsWith(OURS) && call.getLineNumber() > 0)
                        .findFirst()
                        .map(call -> " at " + call.getFileName() + ":" + call.getLineNumber())
                        .orElse("");
    }
}
