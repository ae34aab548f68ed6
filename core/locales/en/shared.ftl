# Texts that several rules share.

shared-uncovered = Nobody in the team has this ability, and nobody plans to learn it: { $ability }.
shared-lapsed = What showed this ability counted until { $date }, and nobody plans to renew it: { $ability }.
shared-ability-remedy = Note who has the ability and how it was shown, or make a plan for learning it.
shared-expired = What was vouched for here counted until { $date }.
shared-vouch-remedy = Let somebody who answers for it vouch for this, with role, date and end date.
shared-check-remedy = Check the item again, and set the day of the check and how long it is valid.
