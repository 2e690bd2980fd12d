/**
 * Personal settlement (persoonsgebonden afdoening): what the partners advise, and apart from it what the public prosecutor
 * decides (S-PLN-8), with what stood beside the advice (S-PLN-9).
 */
package nl.ketenhuis.plan.settlement;
