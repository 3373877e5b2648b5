package fr.gpsusagers.bench.attack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.bench.Report;
import fr.gpsusagers.bench.attack.AttackBench.Effort;
import fr.gpsusagers.suite.LongProof;
import org.junit.jupiter.api.Test;

/// A short run of the attack bench: only attacks that need a single product, and a small fuzz.
@LongProof
class AttackProcessTest {

    private static final Effort SHORT = new Effort(
            500,
            10,
            20_261_127L,
            "form-,known-,words-added,pretend-messages-in,forwarded-,https-,host-,reference-,code-guessed-from-one,"
                    + "follow-,logins-sprayed,agents-doors,request-of,forms-from,origin-,session-after,unreadable,nul-,"
                    + "script-in-a,broken-,odd-requests,path-,actuator-,security-,pack-without,fuzz");

    @Test
    void no_attack_that_needs_one_product_gets_through() throws Exception {
        Report report = AttackBench.measure(SHORT);
        System.out.println(String.join("\n", report.lines()));
        assertThat(report.holds()).as("%s", report.lines()).isTrue();
    }
}
