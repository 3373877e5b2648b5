/// An agent with someone in danger on the line calls a colleague.
@NamedInterface("help")
@NullMarked
package fr.gpsusagers.intake.help;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
