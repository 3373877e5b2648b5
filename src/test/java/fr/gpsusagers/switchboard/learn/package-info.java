/// Tests of « Aide »: guides, their pictures, and the sheet of keys.
@NullMarked
package fr.gpsusagers.switchboard.learn;

import org.jspecify.annotations.NullMarked;
