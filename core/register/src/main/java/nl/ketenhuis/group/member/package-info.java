/** Who belongs to a youth group, and when. Belongs to {@code group}. */
package nl.ketenhuis.group.member;
