/** What is heard of interventions and agreements, by hand or from a partner's system, with the same effect (S-INF-7, S-KOP-5). */
package nl.ketenhuis.plan.progress;
