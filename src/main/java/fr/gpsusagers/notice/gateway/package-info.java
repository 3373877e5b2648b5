/// How messages leave: a mail server by SMTP, and pretend twins that keep what they are given.
@NullMarked
package fr.gpsusagers.notice.gateway;

import org.jspecify.annotations.NullMarked;
