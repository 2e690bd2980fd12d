/** The regions a house works in, with their municipalities and white spots; dated (S-REG-1..6). Read here. */
package nl.ketenhuis.house.region;
