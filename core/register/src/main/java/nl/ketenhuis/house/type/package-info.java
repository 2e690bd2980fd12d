/** What the ideal types of house bring, and where a house differs from its own (S-TYP-1, S-ORG-1, S-ORG-2, S-APP-1..3). */
package nl.ketenhuis.house.type;
