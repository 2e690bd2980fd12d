/** Cases that belong together: related, merged, split. Part of {@code casefile}. */
package nl.ketenhuis.casefile.linking;
