/// Reads submitted forms.
@NamedInterface("form")
@NullMarked
package fr.gpsusagers.hall.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
