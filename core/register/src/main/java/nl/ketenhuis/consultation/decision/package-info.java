/** What meetings decide, and whom it binds by which mandate (I-05, I-06). Belongs to {@code consultation}. */
package nl.ketenhuis.consultation.decision;
