/** Lines to paste into a shell once everything runs, and the files they read. */
package nl.ketenhuis.local.story;
