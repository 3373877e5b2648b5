package fr.gpsusagers.understanding;

import fr.gpsusagers.understanding.Clues.Secrecy;

/// What is heard of words whose need is known or does not matter.
///
/// @param secrecy whether anything may be sent to the citizen
public record HeardDanger(Danger danger, Secrecy secrecy) {}
