/** The dated list of types of youth groups. Belongs to {@code group}. */
package nl.ketenhuis.group.type;
