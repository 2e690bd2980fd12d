/** How the invented houses stand, read over the API. */
package nl.ketenhuis.local.overview;
