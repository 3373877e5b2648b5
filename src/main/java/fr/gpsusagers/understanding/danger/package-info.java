/// Words that tell a danger without doubt, and those that only sound like one.
@NamedInterface("danger")
@NullMarked
package fr.gpsusagers.understanding.danger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
