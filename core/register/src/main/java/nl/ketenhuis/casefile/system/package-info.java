/** Families and other social systems with dated members: the subject of a system approach (S-GEN-2). Part of {@code casefile}. */
package nl.ketenhuis.casefile.system;
