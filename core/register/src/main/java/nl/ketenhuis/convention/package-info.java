/**
 * What every resource of the API does the same way: cursors of lists, versions of single things (design, decisions 3 and
 * 4). May call {@code vault}.
 */
package nl.ketenhuis.convention;
