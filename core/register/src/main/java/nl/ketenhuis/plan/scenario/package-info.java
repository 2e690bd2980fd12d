/**
 * Scenarios (interventiescenario's): interventions of several chains that go together in an area or around a group, worked
 * out once and applied to many cases (S-CON-12, S-APP-6).
 */
package nl.ketenhuis.plan.scenario;
