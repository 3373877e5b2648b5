package fr.gpsusagers.architecture;

import java.util.Set;

/// The verbs that begin the names of use cases.
final class Verbs {

    static final Set<String> ALL =
            Set.of(("accept acknowledge add advise announce answer ask assign attach await block book bring call cancel"
                            + " change check choose close compare complete compute confirm connect consult correct count"
                            + " cover create declare decline delay deliver describe detach disable draw end erase estimate examine explain"
                            + " export fetch find follow forget forward generate get give grant hand handle hear import invite"
                            + " join judge keep learn leave list load locate mark measure move name note notify offer open"
                            + " orient park pause plan postpone prepare print promise propose prove publish put queue rate read receive"
                            + " record recover refuse register release remember remind remove render reopen repeat replace reply"
                            + " report reschedule resend reserve reset resume return revoke roll run schedule seal search send show split"
                            + " sign start stop store submit subscribe suggest summarise take tell test touch transfer translate"
                            + " transmit understand undo update validate verify walk watch withdraw write")
                    .split(" "));

    private Verbs() {}
}
