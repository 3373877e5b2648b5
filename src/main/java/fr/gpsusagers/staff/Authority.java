package fr.gpsusagers.staff;

/// By whose authority accounts are managed.
public sealed interface Authority {

    boolean may(Right right);

    /// An agent who is signed in.
    record OfAgent(Agent agent) implements Authority {

        @Override
        public boolean may(Right right) {
            return agent.may(right);
        }
    }

    /// Whoever can read the data folder, and so runs `./gps`: he may do what an administrator may.
    record OfConsole() implements Authority {

        @Override
        public boolean may(Right right) {
            return Rights.of(Role.ADMINISTRATOR).covers(right);
        }
    }
}
