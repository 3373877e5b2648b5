/// The way from question to question, and the answer: whom to contact, by which channel now, when it opens, what to
/// prepare, and why.
@NamedInterface("answer")
@NullMarked
package fr.gpsusagers.portal.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
