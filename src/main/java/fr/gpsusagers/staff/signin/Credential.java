package fr.gpsusagers.staff.signin;

import fr.gpsusagers.staff.Agent;

/// What an active agent proves himself by: what he knows, and what he has.
public record Credential(Agent agent, PassphraseHash passphrase, CodeSecret codes) {}
