/** The one door for progress of a partner's own interventions and agreements: people and partners' systems alike (T-18). */
package nl.ketenhuis.plan.report;
