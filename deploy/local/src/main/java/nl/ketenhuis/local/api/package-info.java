/** The register's API as one person calls it. */
package nl.ketenhuis.local.api;
