/**
 * Youth groups: type and size as seen over time, members with the days they belonged to it, and what became of groups that
 * split or merged (S-INF-16, S-APP-5). May call {@code person}, {@code area}, {@code house} and what lies below.
 */
package nl.ketenhuis.group;
