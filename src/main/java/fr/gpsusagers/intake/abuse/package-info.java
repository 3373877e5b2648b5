/// Notes about abusive calls, for the team lead.
@NamedInterface("abuse")
@NullMarked
package fr.gpsusagers.intake.abuse;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
