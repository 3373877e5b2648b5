/// Lives of requests that nobody wrote down: generated, checked after each moment, shrunk where they go wrong. A
/// [Life] is a list of [Moment]s; the [World] says what each [Act] means by then, a [Stage] lets processes obey,
/// and [Invariants] check what changed.
@NullMarked
package fr.gpsusagers.enquiry.lives;

import org.jspecify.annotations.NullMarked;
