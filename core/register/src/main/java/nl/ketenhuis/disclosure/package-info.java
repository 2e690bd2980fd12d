/**
 * Who may see and do what, and the record of who saw what. The one access policy: operation × row × section, written as
 * data in {@code access-policy.yaml}, asked by every door. May call {@code audit} and {@code vault}; nobody else.
 */
package nl.ketenhuis.disclosure;
