/** What belongs to a case, read and locked with it, and how what happens to it moves the case on (domain 4.4). */
package nl.ketenhuis.plan.course;
