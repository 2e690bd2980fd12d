/**
 * Questions to a human: whom is this message about (I-15)? Deciding lets the parked message take effect. May call {@code person},
 * {@code person.search}, {@code inbox} and what lies below.
 */
package nl.ketenhuis.person.review;
