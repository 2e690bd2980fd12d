/**
 * A house's whole set-up as one document: exported, compared, imported all or nothing, and read from a file when a house
 * begins (S-GEN-11, S-INF-23). Sections, their rules and their SQL are data: {@code house-sections.yaml}.
 */
package nl.ketenhuis.house.configuration;
