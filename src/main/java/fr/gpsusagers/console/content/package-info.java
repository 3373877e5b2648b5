/// Commands about content: checking, publishing and changing a pack, its coverage, whole files of situations, and what
/// citizens say of the answers.
@NullMarked
package fr.gpsusagers.console.content;

import org.jspecify.annotations.NullMarked;
