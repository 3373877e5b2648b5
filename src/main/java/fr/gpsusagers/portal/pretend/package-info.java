/// Shows pretend text messages and e-mails, for anyone trying out the product.
@NullMarked
package fr.gpsusagers.portal.pretend;

import org.jspecify.annotations.NullMarked;
