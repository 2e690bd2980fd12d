/** What the front office of an invented house has done and has in hand: filled over the API, by the people whose work it is. */
package nl.ketenhuis.local.demo.office;
