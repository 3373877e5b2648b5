/// Accounts of agents: inviting them, changing their roles and desks, resetting and disabling them; what they prove
/// themselves by.
@NamedInterface("account")
@NullMarked
package fr.gpsusagers.staff.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
