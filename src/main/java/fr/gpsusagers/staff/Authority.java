package fr.gpsusagers.staff;

/// The authority by which accounts are managed.
public sealed interface Authority {

    boolean may(Right right);

    /// A signed-in agent.
    record OfAgent(Agent agent) implements Authority {

        @Override
        public boolean may(Right right) {
            return agent.may(right);
        }
    }

    /// The operator at the console: can read the data folder and run `./gps`, and so has
    /// an administrator's rights.
    record OfConsole() implements Authority {

        @Override
        public boolean may(Right right) {
            return Role.ADMINISTRATOR.gives(right);
        }
    }
}
