/** What partners of all chains can offer (S-PLN-7, S-APP-8): dated, for a house. */
package nl.ketenhuis.plan.catalogue;
