/** What organisations have promised to do before a day (afspraken), with a plan or without (S-REF-5, S-INF-6, I-07). */
package nl.ketenhuis.plan.agreement;
