/// Tests of the way to one's own request: reference, code and pass.
@NullMarked
package fr.gpsusagers.portal.code;

import org.jspecify.annotations.NullMarked;
