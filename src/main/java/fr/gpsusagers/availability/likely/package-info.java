/// What is likely of a contact whose hours are not known. Never stated as a fact: the words always say « sans doute ».
@NamedInterface("likely")
@NullMarked
package fr.gpsusagers.availability.likely;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
