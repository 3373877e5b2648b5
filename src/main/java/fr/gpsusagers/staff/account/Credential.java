package fr.gpsusagers.staff.account;

import fr.gpsusagers.staff.Agent;

/// The passphrase hash and code secret of an active agent.
public record Credential(Agent agent, PassphraseHash passphrase, CodeSecret codes) {}
