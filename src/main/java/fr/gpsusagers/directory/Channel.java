package fr.gpsusagers.directory;

import fr.gpsusagers.availability.Hours;

/// A channel that works, of one contact, for one need.
///
/// @param way the line of the pack that names it (or stands for it)
/// @param hours the hours that count for this channel; written channels are always open
/// @param reach what it is made of
public record Channel(Contact contact, ChannelKind kind, Way way, Hours hours, Reach reach) {}
