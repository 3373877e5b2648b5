package fr.gpsusagers.switchboard.signin;

import fr.gpsusagers.hall.signin.Demo;
import fr.gpsusagers.hall.signin.InventedAgent;
import java.time.Instant;
import java.util.List;

/// An invented agent whom a visitor of a demonstration can sign in as, with everything he would type.
record DemoAccount(String login, String passphrase, String code, String title, String story) {

    /// Lists the accounts. Empty outside a demonstration.
    static List<DemoAccount> of(Demo demo, Instant now) {
        return demo.agents().stream().map(agent -> of(agent, now)).toList();
    }

    private static DemoAccount of(InventedAgent agent, Instant now) {
        return new DemoAccount(
                agent.login().value(),
                agent.passphrase().value(),
                agent.codeAt(now).value(),
                agent.title(),
                agent.story());
    }

    @Override
    public String toString() {
        return "DemoAccount[…]";
    }
}
