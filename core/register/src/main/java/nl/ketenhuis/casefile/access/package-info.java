/** Who looked at a case: the record of its disclosures, for those who direct it (S-SEC-1). Part of {@code casefile}. */
package nl.ketenhuis.casefile.access;
