/// Tests of the follow-up page, on which senders read about their own requests.
@NullMarked
package fr.gpsusagers.portal.follow;

import org.jspecify.annotations.NullMarked;
