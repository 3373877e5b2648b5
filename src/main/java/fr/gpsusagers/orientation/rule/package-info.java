/// The rules that judge each candidate: they object, they never drop one. One class per rule.
@NamedInterface("rule")
@NullMarked
package fr.gpsusagers.orientation.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
